export { connectNats, type NatsSettings } from './connection.ts';
export { type RunningConsumer, startConsumer } from './consumer.ts';
export type { ConsumerMetrics, ConsumerOptions, EventHandler } from './consumer-options.ts';
export { type DeadLetter, listDeadLetters, type Replay, replayDeadLetter } from './dead-letter.ts';
export { type ReadEvents, requestEvents, serveEvents } from './events-request.ts';
export { announceHead, followHead } from './head.ts';
export { messagingMigrations } from './migrations.ts';
export {
  createPublisher,
  PublishChainBroken,
  type Publisher,
  type PublishMessage,
} from './publisher.ts';
export { waitingOf } from './parking.ts';
export { hasHeardUntil, positionOf, readSource } from './read-source.ts';
export { request, RequestRefused, serveRequest } from './request.ts';
export { listStops, type Stop } from './stops.ts';
export { ensureStream } from './stream.ts';
export { allOf } from './transaction.ts';

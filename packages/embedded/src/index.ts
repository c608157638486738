export { type Claim, claimFolder, claimHome } from './claim.ts';
export { type FindOptions, type NatsSource, findNatsServer } from './find-nats-server.ts';
export {
  type Infrastructure,
  type InfrastructureOptions,
  startInfrastructure,
} from './infrastructure.ts';
export { keepLogShort } from './log-file.ts';
export { type EmbeddedNats, type NatsOptions, defaultCacheDir, startNats } from './nats.ts';
export { freePort } from './port.ts';
export { type EmbeddedPostgres, type PostgresOptions, startPostgres } from './postgres.ts';
export { type RunningServers, runningServers } from './running.ts';

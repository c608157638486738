export { type Reading, readingOf } from './reading.ts';
export { startApart } from './apart.ts';
export type { ServiceApp } from './app.ts';
export { createApp, withZod } from './app.ts';
export { describeRoutes, sessionCookie } from './openapi.ts';
export { natsUrl, readEnvironment, readServiceConfig, type ServiceConfig } from './config.ts';
export {
  createIdentityVerifier,
  identityHeader,
  identityTokenSeconds,
  signIdentityToken,
} from './identity-token.ts';
export { drain } from './drain.ts';
export { addHealth, addMetrics, addMetricsRoute } from './health.ts';
export { hasHeard } from './heard.ts';
export { idempotencyOf } from './idempotency.ts';
export { largeBodiesOf, prefixesOf } from './prefixes.ts';
export { handleError, languageOf, Refused, refuseWith, sendProblem } from './problem-reply.ts';
export { causedBy, decidedIn, type Reaction, type Reactions } from './reactions.ts';
export { type Rebuild, rebuildService } from './rebuild.ts';
export {
  type Access,
  commandContext,
  identityOf,
  replyOf,
  sendVersioned,
} from './request-context.ts';
export { runMain } from './run-main.ts';
export { describeService, type RunningService, startService } from './service.ts';
export { type Parts, schemaOf, type ServiceDefinition } from './service-definition.ts';
export { refuseUnstorable } from './storable-text.ts';
export type { Timer } from './timer.ts';

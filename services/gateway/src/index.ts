export type { GatewayConfig, Route } from './config.ts';
export { describeGateway } from './operations.ts';
export { startGateway } from './service.ts';

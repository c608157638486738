export type { GatewayConfig, Route } from './config.ts';
export { startGateway } from './service.ts';

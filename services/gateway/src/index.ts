export { type GatewayConfig, liveSockets, type Route, trustProxy } from './config.ts';
export { describeGateway } from './operations.ts';
export { startGateway } from './service.ts';

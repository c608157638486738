export type { GatewayConfig, ServiceName, ServiceUrls } from './config.ts';
export { describeGateway } from './operations.ts';
export { startGateway } from './service.ts';

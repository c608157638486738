export type { GatewayConfig, ServiceName, ServiceUrls } from './config.ts';
export { startGateway } from './service.ts';

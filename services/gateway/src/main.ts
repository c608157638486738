import { pino } from 'pino';
import { readGatewayConfig } from './config.ts';
import { startGateway } from './service.ts';

const gateway = await startGateway(readGatewayConfig(process.env), { log: pino() });
console.log(`ready ${gateway.url}`);
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void gateway.stop().then(() => process.exit(0)));
}

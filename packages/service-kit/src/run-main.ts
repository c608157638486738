import { readServiceConfig } from './config.ts';
import { startService } from './service.ts';
import type { ServiceDefinition } from './service-definition.ts';

/** Runs one service as a process: environment in, signals answered, the address printed. */
export async function runMain<Tables>(definition: ServiceDefinition<Tables>): Promise<void> {
  const service = await startService(definition, readServiceConfig(process.env));
  console.log(`ready ${service.url}`);
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      service.stop().then(
        () => process.exit(0),
        (error) => {
          console.error(error);
          process.exit(1);
        },
      );
    });
  }
}

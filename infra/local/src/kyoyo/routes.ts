import { describeService, largeBodiesOf, prefixesOf } from '@kyoyo/service-kit';
import { describedServices } from '../services.ts';

/** Prints who answers what, as the gateway reads it from `ROUTES`. */
export async function run(args: readonly string[]): Promise<void> {
  const urls = new Map(
    args.map((arg) => {
      const [service = '', list] = arg.split('=', 2);
      if (!list) throw new Error(`"${arg}" is not of the form <service>=<url>,<url>`);
      return [service, list.split(',')];
    }),
  );
  const definitions = describedServices();
  const names = definitions.map(({ name }) => name);
  const unknown = [...urls.keys()].find((service) => !names.includes(service));
  if (unknown) throw new Error(`There is no service "${unknown}", only ${names.join(', ')}`);
  const routes = [];
  for (const definition of definitions) {
    const app = await describeService(definition);
    await app.close();
    const { name: service } = definition;
    routes.push({
      service,
      prefixes: prefixesOf(app.paths.keys()),
      largeBodies: largeBodiesOf(app.paths),
      urls: urls.get(service) ?? [],
    });
  }
  console.log(JSON.stringify(routes));
}

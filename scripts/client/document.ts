import { describeGateway } from '@kyoyo/gateway';
import { describedServices } from '@kyoyo/local/services';
import { describeService } from '@kyoyo/service-kit';
import type { Answer, Document, Operation, Schema } from './openapi.ts';

/** One OpenAPI document of the gateway and everything behind it. */
export async function describePlatform(): Promise<Document> {
  const apps = [
    await describeGateway(),
    ...(await Promise.all(describedServices().map(describeService))),
  ];
  const documents = apps.map((app) => app.swagger() as unknown as Document);
  await Promise.all(apps.map((app) => app.close()));
  return merge(documents);
}

function merge(documents: readonly Document[]): Document {
  const paths: Record<string, Record<string, Operation>> = {};
  const names = new Set<string>();
  const responses: Record<string, Answer> = {};
  for (const [path, operations] of documents.flatMap((one) => Object.entries(one.paths))) {
    for (const [method, operation] of Object.entries(operations)) {
      const { operationId } = operation;
      if (names.has(operationId)) throw new Error(`Two operations are named ${operationId}`);
      names.add(operationId);
      paths[path] = { ...paths[path], [method]: refusing(operation, responses) };
    }
  }
  const { components } = documents[0] as Document;
  const schemas = usedSchemas([paths, responses], Object.assign({}, ...documents.map(schemasOf)));
  return {
    openapi: '3.1.0',
    info: {
      title: 'Kyoyo',
      version: '1',
      description: 'Sharing of lab equipment between institutes, universities and companies.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/', description: 'The gateway that shows this document.' }],
    paths,
    components: { ...components, responses, schemas },
  };
}

/** The operation with its refusals among the common responses, where each stands once. */
function refusing(operation: Operation, responses: Record<string, Answer>): Operation {
  const named = Object.entries(operation.responses).map(([status, answer]) => {
    if (!answer.content?.['application/problem+json']) return [status, answer] as const;
    const slugs = answer.description?.match(/(?<=`)[a-z-]+(?=`)/g) ?? [];
    const name = status.endsWith('X') ? `Refused${status}` : slugs.map(pascalOf).join('Or');
    responses[name] = answer;
    return [status, { $ref: `#/components/responses/${name}` }] as const;
  });
  return { ...operation, responses: Object.fromEntries(named) };
}

const pascalOf = (slug: string): string =>
  slug.replaceAll(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());

const schemasOf = ({ components }: Document) => components.schemas;

/** Every schema that an operation refers to, in the order of first use. */
function usedSchemas(from: unknown, all: Document['components']['schemas']) {
  const used: Record<string, Schema> = {};
  const visit = (part: unknown): void => {
    for (const [, id = ''] of JSON.stringify(part).matchAll(/"#\/components\/schemas\/(\w+)"/g)) {
      if (id in used) continue;
      used[id] = all[id] ?? {};
      visit(all[id]);
    }
  };
  visit(from);
  return used;
}

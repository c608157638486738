import swagger from '@fastify/swagger';
import { problems, type ProblemSlug } from '@kyoyo/contracts';
import type { FastifyInstance, RouteOptions } from 'fastify';
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod';
import { isCommand } from './operation.ts';

/** In which the gateway keeps who is logged in. */
export const sessionCookie = 'kyoyo_session';

type Json = Record<string, unknown>;

const version = { type: 'string', pattern: String.raw`^"\d{1,15}"$` };
const etag = { ...version, description: 'The version of what is answered, for If-Match.' };
const headerFields = {
  'Idempotency-Key': {
    type: 'string',
    minLength: 8,
    maxLength: 200,
    description: 'New for each thing one wants, and the same when trying again.',
  },
  'If-Match': { ...version, description: 'The ETag seen last: refused when another was faster.' },
};

/** OpenAPI 3.1 of an application, from what its routes declare. */
export async function describeRoutes(app: FastifyInstance, title: string): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title, version: '1' },
      components: {
        securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: sessionCookie } },
      },
    },
    transform: describeOperation,
    transformObject: (document) => withoutDoubles(jsonSchemaTransformObject(document) as never),
  });
}

const describeOperation: typeof jsonSchemaTransform = (document) => {
  const described = jsonSchemaTransform(document);
  const { route } = document as unknown as { route: RouteOptions };
  const { operation, summary, access, takes } = route.config ?? {};
  const { response = {}, ...schema } = described.schema as { response?: Json; querystring?: Json };
  return {
    ...described,
    schema: {
      ...schema,
      operationId: operation,
      summary,
      tags: [tagOf(route.url)],
      security: access === 'anybody' ? [] : [{ session: [] }],
      headers: headersOf(route),
      ...(route.config?.asOf && { querystring: withAsOf(schema.querystring) }),
      ...(takes && { consumes: takes, body: { type: 'string', format: 'binary' } }),
      response: { ...answersOf(response, route), ...refusalsOf(route) },
    } as typeof described.schema,
  };
};

const asOf = {
  type: 'string',
  format: 'date-time',
  description:
    'As it was then: RFC 3339 with an offset, not in the future. Who may see what is decided by today.',
};

function withAsOf(querystring: Json = {}): Json {
  const { anyOf, properties } = querystring as { anyOf?: Json[]; properties?: Json };
  return anyOf
    ? { ...querystring, anyOf: anyOf.map(withAsOf) }
    : { type: 'object', ...querystring, properties: { ...properties, asOf } };
}

/** Operations of one resource stand together: `/api/instrument-files/…` is `Instrument files`. */
function tagOf(url: string): string {
  const words = (url.split('/')[2] ?? '').replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function headersOf(route: RouteOptions): Json | undefined {
  if (!isCommand(route)) return undefined;
  const { 'If-Match': ifMatch, ...always } = headerFields;
  const properties = route.url.includes(':') ? { ...always, 'If-Match': ifMatch } : always;
  return { type: 'object', properties, required: ['Idempotency-Key'] };
}

function answersOf(response: Json, { schema, config }: RouteOptions): Json {
  if (config?.gives) {
    const content = Object.fromEntries(config.gives.map((type) => [type, { schema: rawOf(type) }]));
    return { '200': { description: 'Done.', content } };
  }
  const declared = schema?.response as Record<string, { shape?: Json }> | undefined;
  return Object.fromEntries(
    Object.entries(response).map(([status, body]) => {
      const description = status === '201' ? 'Made.' : 'Done.';
      if ((body as Json)['type'] === 'null') return [status, { type: 'null', description }];
      const versioned = declared?.[status]?.shape?.['version'] !== undefined;
      const content = { 'application/json': { schema: JSON.parse(openText(body)) as Json } };
      return [status, { description, ...(versioned && { headers: { ETag: etag } }), content }];
    }),
  );
}

const rawOf = (mediaType: string): Json =>
  mediaType === 'application/json'
    ? {}
    : { type: 'string', ...(!mediaType.startsWith('text/') && { format: 'binary' }) };

/** What any operation of its kind may be refused with, by status; the rest under 4XX and 5XX. */
function refusalsOf(route: RouteOptions): Json {
  const { access } = route.config ?? {};
  const slugs: ProblemSlug[] = ['malformed-request'];
  if (route.config?.asOf) slugs.push('as-of-in-future', 'past-not-ready', 'too-many-pasts');
  if (isCommand(route)) slugs.push('idempotency-key-missing', 'idempotency-key-reused');
  if (access !== 'anybody') slugs.push('unauthenticated');
  if (typeof access === 'function') slugs.push('forbidden');
  if (route.url.includes(':')) slugs.push('not-found');
  if (isCommand(route) && route.url.includes(':')) slugs.push('stale-version');
  const byStatus = Object.groupBy(slugs, (slug) => String(problems[slug].status));
  const named = Object.entries(byStatus).map(([status, some = []]) => [
    status,
    refusal(some.map((slug) => `\`${slug}\``).join(' or ')),
  ]);
  return {
    ...Object.fromEntries(named),
    '4XX': refusal('Refused for another reason, which `slug` names.'),
    '5XX': refusal('`internal` or `unavailable`'),
  };
}

const refusal = (description: string): Json => ({
  description,
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
});

interface Document {
  readonly paths?: Json;
  readonly components?: { readonly schemas?: Json };
}

/**
 * One schema for each id. What a schema is as input is kept apart by the library (`XInput`); it is
 * the same schema here, and where the two differ, as by a default, the body must be described apart.
 */
function withoutDoubles<Whole extends Document>(document: Whole): Whole {
  const { schemas = {}, ...components } = document.components ?? {};
  const text = JSON.stringify({ ...document, components });
  for (const [, id = ''] of text.matchAll(inputReference)) {
    if (openText(schemas[`${id}Input`]) !== openText(schemas[id])) {
      throw new Error(`${id} is read and written differently: give the body a schema of its own`);
    }
  }
  const own = Object.entries(schemas).flatMap(([id, schema]) =>
    id.endsWith('Input') ? [] : [[id, JSON.parse(openText(schema), withoutPattern) as Json]],
  );
  const whole = JSON.parse(asOwn(text), withoutPattern) as Whole;
  return { ...whole, components: { ...components, schemas: Object.fromEntries(own) } };
}

const inputReference = /"#\/components\/schemas\/(\w+)Input"/g;
const asOwn = (text: string): string =>
  text.replaceAll(inputReference, '"#/components/schemas/$1"');

/** As text, the same for input and output: what is answered may have more fields than it says. */
const openText = (schema: unknown): string =>
  asOwn(JSON.stringify(schema)).replaceAll(',"additionalProperties":false', '');

/** What a format says needs no long pattern beside it. */
function withoutPattern(this: unknown, _key: string, value: Json): unknown {
  if (typeof value?.['format'] !== 'string' || typeof value['type'] !== 'string') return value;
  const { pattern: _, ...rest } = value;
  return rest;
}

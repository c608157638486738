import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import { openApiDocument } from '@kyoyo/client/openapi';
import type { FastifyInstance } from 'fastify';

/** The whole interface, to browse at `/docs`; the same document the client is generated from. */
export async function addApiDocs(app: FastifyInstance): Promise<void> {
  await app.register(swagger, {
    mode: 'static',
    specification: { document: openApiDocument as never },
  });
  await app.register(swaggerUi, { routePrefix: '/docs', staticCSP: true });
}

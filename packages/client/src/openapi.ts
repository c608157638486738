import document from '../openapi.json' with { type: 'json' };

/** OpenAPI 3.1 of all services together. */
export const openApiDocument: Readonly<Record<string, unknown>> = document;

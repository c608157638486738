import createOpenApiClient, { type ClientOptions } from 'openapi-fetch';
import type { paths } from './generated.ts';

export type { components, paths } from './generated.ts';

/** A typed client of the whole platform; `baseUrl` is the gateway's address. */
export const createClient = (options: ClientOptions) => createOpenApiClient<paths>(options);

/** Types of the client from the OpenAPI document, by openapi-typescript (which needs TypeScript 5). */
import openapiTypescript, {
  astToString,
  type OpenAPI3,
  type OperationObject,
} from 'openapi-typescript';

/** Headers are left out: they are set for all requests alike, where a request is sent. */
export async function typesOf(document: object): Promise<string> {
  const { paths, ...rest } = structuredClone(document) as OpenAPI3;
  for (const operations of Object.values(paths ?? {})) {
    for (const operation of Object.values(operations) as OperationObject[]) {
      operation.parameters = (operation.parameters ?? []).filter(
        (parameter) => !('in' in parameter && parameter.in === 'header'),
      );
    }
  }
  return astToString(await openapiTypescript({ ...rest, paths } as OpenAPI3));
}

import type { ServiceApp } from './app.ts';

/** Operations have a part for each service; everything else belongs to one service as a whole. */
const prefix = /^\/api\/(?:operations\/)?[^/:{*]+/;

/** Below which addresses the door passes requests on to whoever serves these paths. */
export const prefixesOf = (paths: Iterable<string>): string[] => [
  ...new Set([...paths].flatMap((path) => prefix.exec(path)?.[0] ?? [])),
];

/** The paths of all routes that are added to the app from now on, and how large a body they take. */
export function collectPaths(app: ServiceApp): ReadonlyMap<string, number> {
  const paths = new Map<string, number>();
  app.addHook('onRoute', ({ url, bodyLimit = 0 }) => {
    paths.set(url, Math.max(bodyLimit, paths.get(url) ?? 0));
  });
  return paths;
}

/** Below which prefixes larger bodies are taken than is usual, and how large. */
export function largeBodiesOf(paths: ReadonlyMap<string, number>): Record<string, number> {
  const large: Record<string, number> = {};
  for (const [path, bytes] of paths) {
    const [below = ''] = prefixesOf([path]);
    if (bytes > (large[below] ?? 0)) large[below] = bytes;
  }
  return large;
}

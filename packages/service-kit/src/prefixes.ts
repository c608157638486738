import type { ServiceApp } from './app.ts';

/** Operations have a part for each service; everything else belongs to one service as a whole. */
const prefix = /^\/api\/(?:operations\/)?[^/:{*]+/;

/** Below which addresses the door passes requests on to whoever serves these paths. */
export const prefixesOf = (paths: Iterable<string>): string[] => [
  ...new Set([...paths].flatMap((path) => prefix.exec(path)?.[0] ?? [])),
];

/** The paths of all routes that are added to the app from now on. */
export function collectPaths(app: ServiceApp): ReadonlySet<string> {
  const paths = new Set<string>();
  app.addHook('onRoute', ({ url }) => void paths.add(url));
  return paths;
}

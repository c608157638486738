import { breakingChanges } from './breaking-changes.ts';
import type { Document } from './openapi.ts';

/**
 * Breaking changes since the last version must each be named, under the version that makes them, as
 * an item `- \`change\``: what is not named is a problem, and so is a name for what does not happen.
 */
export function namingProblems(
  last: Document,
  now: Document,
  named: { readonly markdown: string; readonly version: string },
): string[] {
  const changes = breakingChanges(last, now);
  const names = namesUnder(named.version, named.markdown);
  const unnamed = changes.filter((change) => !names.includes(change));
  const idle = names.filter((name) => !changes.includes(name));
  return [
    ...unnamed.map((change) => `breaks clients: - \`${change}\``),
    ...idle.map((name) => `is named but does not happen: ${name}`),
  ];
}

function namesUnder(version: string, markdown: string): string[] {
  const section = markdown.split(/^## /m).find((part) => part.startsWith(`${version}\n`)) ?? '';
  return [...section.matchAll(/^- `([^`]+)`/gm)].map(([, name = '']) => name);
}

import { glob, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path/posix';

/** The text of each file by its path from the root, with `/`. */
export type Sources = ReadonlyMap<string, string>;

/** All TypeScript of the workspace and what it says about itself. */
export async function readSources(): Promise<Sources> {
  const found = new Map<string, string>();
  const files = [
    '{packages,services,infra}/*/{src,test}/**/*.{ts,tsx}',
    '{packages,services,infra}/*/package.json',
  ];
  for await (const file of glob(files)) {
    found.set(file.replaceAll('\\', '/'), await readFile(file, 'utf8'));
  }
  return found;
}

export interface Import {
  /** As it is written: `./queries.ts`, `@kyoyo/kernel`. */
  readonly from: string;
  /** What is named between the braces, without `type`; empty for all of it. */
  readonly names: readonly string[];
  readonly typeOnly: boolean;
}

const statement =
  /\b(?:import|export)\s+(type\s+)?([\w*{}\s,$]*?)\s*from\s*'([^']+)'|(?<!['.\w])import(?:\s+|\s*\(\s*)'([^']+)'/g;

/** Imports and re-exports, those of types included. */
export function importsOf(text: string): Import[] {
  return [...withoutComments(text).matchAll(statement)].map(
    ([, typed, clause = '', from, bare]) => {
      const names = /\{([^}]*)\}/.exec(clause)?.[1]?.split(',') ?? [];
      const named = names.map((name) => name.trim()).filter(Boolean);
      const allTypes = named.length > 0 && named.every((name) => name.startsWith('type '));
      return {
        from: from ?? bare ?? '',
        names: named.map((name) => name.replace(/^type /, '')),
        typeOnly: typed !== undefined || (allTypes && clause.trim().startsWith('{')),
      };
    },
  );
}

/** Where a relative import leads; undefined for a package. */
export const pathOf = (importer: string, from: string): string | undefined =>
  from.startsWith('.') ? join(dirname(importer), from) : undefined;

const comment = /\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/[^\n]*/g;
const withoutComments = (text: string): string => text.replaceAll(comment, '');

const textLiteral = /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g;
/** Code alone: what stands in comments and quotes is no use of anything. */
export const codeOf = (text: string): string => withoutComments(text).replaceAll(textLiteral, "''");

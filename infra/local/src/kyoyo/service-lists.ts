import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { newId } from '@kyoyo/kernel';
import type { ServiceWords } from './service-words.ts';

interface Entry {
  readonly file: string;
  /** What the new line stands before, the first that matches. */
  readonly before: RegExp;
  readonly line: (words: ServiceWords) => string;
}

const quoted = (name: string): string => (name.includes('-') ? `'${name}'` : name);

/** Where a service is named beside its own folder. */
const entries: readonly Entry[] = [
  {
    file: 'infra/local/src/services.ts',
    before: /^import type \{ ServiceDefinition \}/m,
    line: ({ kebab, camel }) => `import { ${camel}Service } from '@kyoyo/${kebab}';`,
  },
  {
    file: 'infra/local/src/services.ts',
    before: /^\}\);\n\nexport type ServiceName/m,
    line: ({ kebab, camel }) => `  ${quoted(kebab)}: ${camel}Service,`,
  },
  ...['infra/local/package.json', 'package.json'].map((file) => ({
    file,
    before: /^ {4}"@kyoyo\/usage-analytics"/m,
    line: ({ kebab }: ServiceWords) => `    "@kyoyo/${kebab}": "workspace:*",`,
  })),
  {
    file: 'packages/contracts/src/subjects.ts',
    before: /^\] as const;/m,
    line: ({ kebab }) => `  '${kebab}',`,
  },
  {
    file: 'packages/contracts/src/event-catalogue.ts',
    before: /^import type /m,
    line: ({ kebab, camel }) => `import { ${camel}Events } from './events/${kebab}.ts';`,
  },
  {
    file: 'packages/contracts/src/event-catalogue.ts',
    before: /^\} satisfies Record<EventSource/m,
    line: ({ kebab, camel }) => `  ${quoted(kebab)}: { ${quoted(kebab)}: ${camel}Events },`,
  },
  {
    file: 'packages/contracts/src/examples.ts',
    before: /^ {2}otherPerson: /m,
    line: ({ kebab }) => `  ${quoted(kebab)}: '${newId()}',`,
  },
  {
    file: 'packages/contracts/src/index.ts',
    before: /^export \* from '.\/examples.ts';/m,
    line: ({ kebab }) => `export * from './events/${kebab}.ts';`,
  },
  {
    file: 'infra/local/test/operations/index.ts',
    before: /^import type \{ Operations \}/m,
    line: ({ kebab, camel }) => `import { ${camel} } from './${kebab}.ts';`,
  },
  {
    file: 'infra/local/test/operations/index.ts',
    before: /^\};/m,
    line: ({ camel }) => `  ...${camel},`,
  },
  {
    file: 'README.md',
    before: /^\| \[gateway\]/m,
    line: ({ kebab }) => `| [${kebab}](services/${kebab}/README.md) | say here what it is for |`,
  },
  {
    file: 'README.ja.md',
    before: /^\| \[gateway\]/m,
    line: ({ kebab }) =>
      `| [${kebab}](services/${kebab}/README.md) | 何のためのものか、ここに書きます |`,
  },
];

/** Adds a service to every list, or throws before anything is written. */
export async function addToLists(root: string, words: ServiceWords): Promise<void> {
  const texts = new Map<string, string>();
  for (const { file, before, line } of entries) {
    const path = join(root, file);
    const text = texts.get(path) ?? (await readFile(path, 'utf8'));
    const at = text.search(before);
    if (at === -1) throw new Error(`${file} no longer has a place for services (${before.source})`);
    texts.set(path, `${text.slice(0, at)}${line(words)}\n${text.slice(at)}`);
  }
  for (const [path, text] of texts) await writeFile(path, text);
}

import { glob, readFile } from 'node:fs/promises';
import { dirname, resolve, sep } from 'node:path';
import { eventCatalogue } from '@kyoyo/contracts';

const mainLinesMax = 40;

/** Which packages of the workspace a package may import; services import no service. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  kernel: [],
  contracts: ['kernel'],
  embedded: [],
  'event-store': ['kernel', 'contracts'],
  messaging: ['kernel', 'contracts'],
  'service-kit': ['kernel', 'contracts', 'event-store', 'messaging'],
  client: [],
};
const serviceMayImport = [
  'kernel',
  'contracts',
  'event-store',
  'messaging',
  'service-kit',
  'client',
];

/** What no single tool checks: who may import whom, names of events, the size of `main.ts`. */
export async function findBoundaryProblems(): Promise<string[]> {
  const problems: string[] = [...eventNameProblems()];
  for await (const file of glob('{packages,services,infra}/*/src/**/*.{ts,tsx}')) {
    const text = await readFile(file, 'utf8');
    problems.push(...importProblems(file, text));
    if (file.endsWith(`${sep}main.ts`) && text.split('\n').length > mainLinesMax + 1) {
      problems.push(`${file}: longer than ${mainLinesMax} lines`);
    }
  }
  return problems;
}

function importProblems(file: string, text: string): string[] {
  const [kind, owner = ''] = file.split(sep);
  const allowed = kind === 'services' ? serviceMayImport : mayImport[owner];
  const root = resolve(kind ?? '', owner);
  return [...text.matchAll(/(?:from|import\()\s*'([^']+)'/g)].flatMap(([, name = '']) => {
    const workspace = /^@kyoyo\/([a-z-]+)/.exec(name)?.[1];
    if (workspace && allowed && !allowed.includes(workspace)) {
      return [`${file}: may not import ${name}`];
    }
    const outside = name.startsWith('.') && !resolve(dirname(file), name).startsWith(root + sep);
    return outside ? [`${file}: imports ${name} from another package`] : [];
  });
}

/** Events say what has happened: a noun and a verb in the past. */
function eventNameProblems(): string[] {
  const names = Object.values(eventCatalogue).flatMap((events) => Object.keys(events));
  return names
    .filter((name) => !/^([A-Z][a-z]+)+(ed|Set|Held|Overran|HandedOver|Withdrawn|Left)$/.test(name))
    .map((name) => `${name}: an event is named in the past tense`);
}

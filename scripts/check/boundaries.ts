import { importsOf, pathOf, type Sources } from './sources.ts';

const mainLinesMax = 40;

/** Which packages of the workspace the sources of a package may import. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  kernel: [],
  contracts: ['kernel'],
  embedded: [],
  'event-store': ['kernel', 'contracts'],
  messaging: ['kernel', 'contracts'],
  'service-kit': ['kernel', 'contracts', 'event-store', 'messaging'],
  documents: ['service-kit'],
  client: [],
  testing: ['kernel', 'contracts', 'embedded', 'event-store'],
};
const serviceMayImport = [
  'kernel',
  'contracts',
  'event-store',
  'messaging',
  'service-kit',
  'documents',
  'client',
];

/**
 * Who may import whom. Nothing in packages knows a service, no service another one, tests included;
 * infra stands above them all.
 */
export function boundaryProblems(sources: Sources): string[] {
  const above = new Set(namesOf(sources, 'services', 'infra'));
  return [...sources].flatMap(([file, text]) =>
    file.endsWith('package.json')
      ? manifestProblems(file, text, above)
      : [...importProblems(file, text, above), ...sizeProblems(file, text)],
  );
}

const namesOf = (sources: Sources, ...rooms: string[]): string[] =>
  [...sources.keys()].flatMap((file) => {
    const [room = '', name = '', rest] = file.split('/');
    return rooms.includes(room) && rest === 'package.json' ? [name] : [];
  });

function manifestProblems(file: string, text: string, above: ReadonlySet<string>): string[] {
  if (file.startsWith('infra/')) return [];
  const { dependencies, devDependencies } = JSON.parse(text) as Record<string, object>;
  return Object.keys({ ...dependencies, ...devDependencies }).flatMap((name) =>
    above.has(workspaceName(name) ?? '') ? [`${file}: may not depend on ${name}`] : [],
  );
}

function importProblems(file: string, text: string, above: ReadonlySet<string>): string[] {
  const [room = '', owner = '', part] = file.split('/');
  const allowed = room === 'services' ? serviceMayImport : mayImport[owner];
  return importsOf(text).flatMap(({ from }) => {
    const target = pathOf(file, from);
    if (target !== undefined) {
      const outside = !target.startsWith(`${room}/${owner}/`);
      return outside ? [`${file}: imports ${from} from another package`] : [];
    }
    const name = workspaceName(from);
    if (name === undefined || room === 'infra') return [];
    const fits = part === 'src' ? allowed?.includes(name) : !above.has(name) || name === owner;
    return fits ? [] : [`${file}: may not import ${from}`];
  });
}

const workspaceName = (from: string): string | undefined => /^@kyoyo\/([a-z-]+)/.exec(from)?.[1];

function sizeProblems(file: string, text: string): string[] {
  const isLong = text.split('\n').length > mainLinesMax + 1;
  return file.endsWith('/src/main.ts') && isLong
    ? [`${file}: longer than ${mainLinesMax} lines`]
    : [];
}

/** Events say what has happened: a noun and a verb in the past. */
export const eventNameProblems = (names: readonly string[]): string[] =>
  names
    .filter(
      (name) =>
        !/^([A-Z][a-z]+)+(ed|Set|Held|Began|Overran|HandedOver|GivenBack|Taken|Withdrawn|Left)$/.test(
          name,
        ),
    )
    .map((name) => `${name}: an event is named in the past tense`);

import { basename } from 'node:path/posix';
import { codeOf, importsOf, pathOf, type Sources } from './sources.ts';

/** Places whose files decide or compute and do nothing else. */
const pureNames = new Set(['stream.ts', 'decisions.ts', 'policies.ts']);
const purePlaces = [
  /^packages\/kernel\/src\//,
  /^services\/[\w-]+\/src\/(?:.+\/)?decisions\//,
  /^services\/billing\/src\/rating\//,
  /^services\/notices\/src\/wording\//,
  /^packages\/contracts\/src\//,
  /^services\/reservation\/src\/free-time\/free-slots\.ts$/,
];

/** What may be imported besides files: the last two are a language of schemas and a table of days. */
const purePackages = [
  '@kyoyo/kernel',
  '@kyoyo/contracts',
  '@kyoyo/event-store/declaring',
  'zod',
  '@holiday-jp/holiday_jp',
];
/** The edge of the kernel: a clock, and ids by chance. */
const impureNames = ['systemClock', 'newId'];

const impureGlobals =
  /(?<![.\w])(?:Date(?=\s*[.(])|process|performance|crypto|fetch|globalThis|console|set(?:Timeout|Interval|Immediate)|queueMicrotask)\b(?!\??:)|\bMath\.random\b|\bTemporal\.Now\b|\bimport\.meta\b/g;

/** Files of the kernel that wrap what others may not touch, and what that is. */
const wrappers: Readonly<Record<string, readonly string[]>> = {
  'packages/kernel/src/instant.ts': ['Date'],
  'packages/kernel/src/japan-time.ts': ['Date'],
  'packages/kernel/src/id.ts': ['uuid'],
};

const isPurePlace = (file: string): boolean =>
  (file.startsWith('services/') && file.includes('/src/') && pureNames.has(basename(file))) ||
  purePlaces.some((place) => place.test(file));

/**
 * Clocks, chance and I/O in files that must be pure, and in whatever those take values from: an
 * answer then depends on what was asked alone. Pure files do not even name the types of other
 * packages.
 */
export function findImpurities(sources: Sources): string[] {
  const files = [...sources.keys()].filter(isPurePlace);
  const known = new Set(files);
  for (const file of files) {
    for (const { from, typeOnly } of importsOf(sources.get(file) ?? '')) {
      const target = pathOf(file, from);
      if (target === undefined || typeOnly || known.has(target)) continue;
      known.add(target);
      files.push(target);
    }
  }
  return files.flatMap((file) =>
    impuritiesOf(file, sources.get(file) ?? '').map((name) => `${file}: ${name} is not pure`),
  );
}

function impuritiesOf(file: string, text: string): string[] {
  const wraps = wrappers[file] ?? [];
  const used = file.endsWith('.ts') ? (codeOf(text).match(impureGlobals) ?? []) : [];
  const imported = importsOf(text).flatMap(({ from, names, typeOnly }) => {
    if (from.startsWith('.') || (typeOnly && !isPurePlace(file))) return [];
    return purePackages.includes(from)
      ? names.filter((name) => impureNames.includes(name))
      : [from];
  });
  return [...new Set([...used, ...imported])].filter((name) => !wraps.includes(name));
}

import { describe, expect, it } from 'vitest';
import { boundaryProblems, eventNameProblems } from './boundaries.ts';
import { circleProblems } from './circles.ts';
import { findImpurities } from './purity.ts';
import { readSources, type Sources } from './sources.ts';

const sources = await readSources();
/** The sources as they are, with these planted among them. */
const planted = (files: Readonly<Record<string, string>>): Sources =>
  new Map([...sources, ...Object.entries(files)]);
const stream = 'services/billing/src/planted/stream.ts';

describe('purity', () => {
  it('holds today, and something is looked at', () => {
    expect(sources.size).toBeGreaterThan(500);
    expect(findImpurities(sources)).toEqual([]);
  });

  it.each([
    ['Date', 'export const now = () => new Date();'],
    ['Date', 'export const now = () => Date.now();'],
    ['Math.random', 'export const chance = () => Math.random();'],
    ['process', 'export const mode = process.env.MODE;'],
    ['setTimeout', 'setTimeout(() => undefined, 1);'],
    ['fetch', "export const ask = () => fetch('https://example.jp');"],
    ['crypto', 'export const id = () => crypto.randomUUID();'],
    ['systemClock', "import { type Instant, systemClock } from '@kyoyo/kernel';"],
    ['newId', "import { newId } from '@kyoyo/kernel';"],
    ['node:fs', "import { readFileSync } from 'node:fs';"],
    ['pg', "import type pg from 'pg';"],
    ['kysely', "import { sql } from 'kysely';"],
    ['fastify', "export type { FastifyReply } from 'fastify';"],
    ['@nats-io/jetstream', "import '@nats-io/jetstream';"],
    ['@kyoyo/event-store', "import { append } from '@kyoyo/event-store';"],
    ['@kyoyo/messaging', "import { allOf } from '@kyoyo/messaging';"],
    ['@kyoyo/service-kit', "const kit = await import('@kyoyo/service-kit');"],
  ])('%s is found in a stream', (name, text) => {
    expect(findImpurities(planted({ [stream]: text }))).toEqual([`${stream}: ${name} is not pure`]);
  });

  it.each([
    'services/billing/src/planted/decisions.ts',
    'services/billing/src/planted/decisions/ending.ts',
    'services/billing/src/policies.ts',
    'services/billing/src/rating/planted.ts',
    'packages/kernel/src/planted.ts',
    'packages/contracts/src/events/planted.ts',
  ])('is asked of %s', (file) => {
    const faulty = planted({ [file]: 'export const now = () => Date.now();' });
    expect(findImpurities(faulty)).toEqual([`${file}: Date is not pure`]);
  });

  it('goes on into what a pure file takes values from, and not into types', () => {
    const day = 'services/billing/src/planted/day.ts';
    const text =
      "import type pg from 'pg';\nexport const today = () => new Date();\nexport type A = 1;";
    const taking = (clause: string) =>
      planted({ [day]: text, [stream]: `import ${clause} from './day.ts';` });
    expect(findImpurities(taking('{ today }'))).toEqual([`${day}: Date is not pure`]);
    expect(findImpurities(taking('type { A }'))).toEqual([]);
    expect(findImpurities(taking('{ type A }'))).toEqual([]);
  });

  it('allows the declaring half of the event store, and words in comments and texts', () => {
    const text = [
      "import { stream } from '@kyoyo/event-store/declaring';",
      '// A Date would not do; nor process.env.',
      "export const said = 'fetch the Date'; export const it = { a: stream.Date };",
    ].join('\n');
    expect(findImpurities(planted({ [stream]: text }))).toEqual([]);
  });
});

describe('circles', () => {
  it('are only those that are known', () => {
    expect(circleProblems(sources)).toEqual([]);
  });

  const [a, b] = ['services/billing/src/a.ts', 'services/billing/src/b.ts'];
  it.each([
    ["import { b } from './b.ts';", "import { a } from './a.ts';"],
    ["import type { B } from './b.ts';", "export type { A } from './a.ts';"],
    ["import './b.ts';", "const a = await import('./a.ts');"],
  ])('are found by %s', (inA, inB) => {
    expect(circleProblems(planted({ [a]: inA, [b]: inB }))).toEqual([
      `import each other in a circle: ${a}, ${b}`,
    ]);
  });

  it('are found from package to package', () => {
    const file = 'packages/kernel/src/decision.ts';
    const problems = circleProblems(
      planted({ [file]: "import type { Envelope } from '@kyoyo/contracts';" }),
    );
    expect(problems[0]).toContain('packages/contracts/src/index.ts');
  });
});

describe('boundaries', () => {
  it('hold today', () => {
    expect(boundaryProblems(sources)).toEqual([]);
  });

  it.each([
    ['packages/testing/src/planted.ts', '@kyoyo/billing'],
    ['packages/messaging/test/planted.ts', '@kyoyo/local'],
    ['packages/kernel/src/planted.ts', '@kyoyo/contracts'],
    ['packages/new-one/src/planted.ts', '@kyoyo/kernel'],
    ['services/billing/src/planted.ts', '@kyoyo/catalogue'],
    ['services/billing/test/planted.ts', '@kyoyo/catalogue'],
    ['services/billing/src/planted.ts', '@kyoyo/testing'],
  ])('are crossed by %s with %s', (file, from) => {
    const faulty = planted({ [file]: `import type { X } from '${from}';` });
    expect(boundaryProblems(faulty)).toEqual([`${file}: may not import ${from}`]);
  });

  it('are crossed by a path and by a dependency', () => {
    const file = 'services/billing/src/planted.ts';
    const path = '../../catalogue/src/queries.ts';
    expect(boundaryProblems(planted({ [file]: `import { x } from '${path}';` }))).toEqual([
      `${file}: imports ${path} from another package`,
    ]);
    const manifest = 'packages/kernel/package.json';
    const text = JSON.stringify({ devDependencies: { '@kyoyo/billing': 'workspace:*' } });
    expect(boundaryProblems(planted({ [manifest]: text }))).toEqual([
      `${manifest}: may not depend on @kyoyo/billing`,
    ]);
  });

  it('keep main.ts short', () => {
    const file = 'services/billing/src/main.ts';
    const faulty = planted({ [file]: '\n'.repeat(41) });
    expect(boundaryProblems(faulty)).toEqual([`${file}: longer than 40 lines`]);
  });

  it('ask events to be named in the past tense', () => {
    expect(eventNameProblems(['SlotHeld', 'ConfirmReservation'])).toEqual([
      'ConfirmReservation: an event is named in the past tense',
    ]);
  });
});

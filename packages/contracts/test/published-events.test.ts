import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { eventCatalogue, eventSources, readEventData, type EventCatalogue } from '../src/index.ts';

type Examples = Record<string, Record<string, unknown>>;

/** One event of each version that was ever published, as it lies in logs. Never edited. */
const examplesOf = async (source: string): Promise<Examples> =>
  JSON.parse(await readFile(new URL(`published/${source}.json`, import.meta.url), 'utf8'));

describe.each(eventSources)('what %s publishes', (source) => {
  const events = Object.entries((eventCatalogue as EventCatalogue)[source]);

  it('has an example of each version of each event', async () => {
    const examples = await examplesOf(source);
    const expected = events.map(([type, { version }]) => [
      type,
      Array.from({ length: version }, (_, index) => `${index + 1}`),
    ]);
    const stored = Object.entries(examples).map(([type, data]) => [type, Object.keys(data)]);
    expect(Object.fromEntries(stored)).toEqual(Object.fromEntries(expected));
  });

  it.each(events)('%s is read from each version, and the newest unchanged', async (type, event) => {
    const examples = await examplesOf(source);
    for (const [version, data] of Object.entries(examples[type] ?? {})) {
      const read = readEventData(eventCatalogue, source, type, Number(version), data);
      expect(event.schema.parse(read)).toEqual(read);
      if (Number(version) === event.version) expect(read).toEqual(data);
    }
  });

  it.each(events)('%s is refused when a part of it is missing', async (type, { version }) => {
    const examples = await examplesOf(source);
    const data = examples[type]?.[version] as Record<string, unknown>;
    const needed = Object.keys(data).filter((key) => data[key] !== null);
    const [first = ''] = needed;
    const without = { ...data, [first]: undefined };
    expect(() => readEventData(eventCatalogue, source, type, version, without)).toThrow(first);
  });
});

describe('an event of several versions', () => {
  const catalogue = {
    identity: {
      Renamed: {
        version: 3,
        schema: z.object({ name: z.object({ ja: z.string(), en: z.string() }) }),
        upcasts: {
          1: ({ text }: { text: string }) => ({ name: text }),
          2: ({ name }: { name: string }) => ({ name: { ja: name, en: name } }),
        },
      },
    },
  } as unknown as EventCatalogue;

  it('is brought up one version after the other', () => {
    const newest = { name: { ja: '甲', en: '甲' } };
    expect(readEventData(catalogue, 'identity', 'Renamed', 1, { text: '甲' })).toEqual(newest);
    expect(readEventData(catalogue, 'identity', 'Renamed', 2, { name: '甲' })).toEqual(newest);
    expect(readEventData(catalogue, 'identity', 'Renamed', 3, newest)).toEqual(newest);
  });

  it('is refused when nobody knows it or its version', () => {
    expect(() => readEventData(catalogue, 'identity', 'Unknown', 1, {})).toThrow('publishes no');
    expect(() => readEventData(catalogue, 'identity', 'Renamed', 0, {})).toThrow('no upcast');
  });
});

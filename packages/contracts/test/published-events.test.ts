import { CloudEvent, HTTP } from 'cloudevents';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  calendarChange,
  cloudEventText,
  concernsOf,
  declarationOf,
  envelope,
  event,
  type EventCatalogue,
  eventCatalogue,
  eventSources,
  eventStreams,
  everybody,
  exampleIds,
  exampleOf,
  metaText,
  readEventData,
  streamOf,
  streamsOf,
} from '../src/index.ts';

describe.each(eventSources)('what %s publishes', (source) => {
  const types = Object.keys(eventCatalogue[source]);

  it.each(types)('%s has an example, which is read unchanged', (type) => {
    const { dataVersion, data } = exampleOf(source, type);
    expect(readEventData(eventCatalogue, source, type, dataVersion, data)).toEqual(data);
  });

  it.each(types)('%s is refused when a part of it is missing', (type) => {
    const { dataVersion, data } = exampleOf(source, type);
    const [first = ''] = Object.keys(data).filter((key) => data[key] !== null);
    const without = { ...data, [first]: undefined };
    expect(() => readEventData(eventCatalogue, source, type, dataVersion, without)).toThrow(first);
  });

  it.each(types)('%s is a CloudEvent to the official library, and comes back', (type) => {
    const example = exampleOf(source, type);
    const text = cloudEventText(example, metaText(example), JSON.stringify(example.data));
    expect(new CloudEvent(JSON.parse(text) as object, true).validate()).toBe(true);
    const headers = { 'content-type': 'application/cloudevents+json' };
    expect(HTTP.toEvent({ headers, body: text })).toMatchObject({ type, data: example.data });
    expect(envelope.parse(JSON.parse(text))).toEqual(example);
  });

  it.each(types)('%s concerns somebody, and what it shows hides nothing it is about', (type) => {
    const example = exampleOf(source, type);
    const { event: declared, data } = declarationOf(example) ?? expect.fail(`no ${type}`);
    expect(concernsOf(example)).not.toHaveLength(0);
    for (const { named, open } of [declared.shows(data, example.subject)].flat()) {
      expect(named).not.toHaveProperty('reason');
      expect(named).toEqual(expect.objectContaining(open ?? {}));
      // Others are told of time and place, never of people.
      expect(Object.keys(open ?? {})).not.toEqual(
        expect.arrayContaining([expect.stringMatching(/^(person|organisation|reservation)Id$/)]),
      );
    }
    const change = declared.calendar?.(data, example.subject);
    expect(calendarChange.optional().parse(change)).toEqual(change);
  });

  it('has each type in one stream, and an id for the example of each', () => {
    const inStreams = Object.values(eventStreams[source]).flatMap((events) => Object.keys(events));
    expect(inStreams.toSorted()).toEqual(types.toSorted());
    for (const stream of streamsOf(source)) expect(exampleIds).toHaveProperty([stream]);
    expect(new Set(types.map((type) => streamOf(source, type)))).toEqual(
      new Set(streamsOf(source)),
    );
  });
});

it('an event that nobody declared concerns nobody and belongs to an unknown stream', () => {
  const unknown = { ...exampleOf('identity', 'RoleGranted'), type: 'Unheard' };
  expect(concernsOf(unknown)).toEqual([]);
  expect(streamOf('identity', 'Unheard')).toBe('unknown');
});

describe('an event of several versions', () => {
  const name = { ja: '甲', en: '甲' };
  const renamed = event(z.object({ name: z.object({ ja: z.string(), en: z.string() }) }), {
    upcasts: [
      ({ text }: { text: string }) => ({ name: text }),
      (second: { name: string }) => ({ name: { ja: second.name, en: second.name } }),
    ],
    example: { name },
    concerns: () => [everybody],
    shows: () => ({ named: {} }),
  });
  const catalogue = { identity: { Renamed: renamed } } as unknown as EventCatalogue;
  const read = (version: number, data: object) =>
    readEventData(catalogue, 'identity', 'Renamed', version, data);

  it('is brought up one version after the other', () => {
    expect(renamed.version).toBe(3);
    expect(read(1, { text: '甲' })).toEqual({ name });
    expect(read(2, { name: '甲' })).toEqual({ name });
    expect(read(3, { name })).toEqual({ name });
  });

  it('is refused when nobody knows it or its version', () => {
    expect(() => readEventData(catalogue, 'identity', 'Unknown', 1, {})).toThrow('publishes no');
    expect(() => read(0, {})).toThrow('no upcast');
  });
});

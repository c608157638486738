import type { Instant } from '@kyoyo/kernel';
import { CloudEvent, HTTP } from 'cloudevents';
import { describe, expect, it } from 'vitest';
import { cloudEventText, envelope, type Envelope, metaText } from '../src/index.ts';

const [id, subject, chain, cause, person, organisation] = Array.from(
  { length: 6 },
  (_, index) => `01a1fcb3-2000-7000-8abc-00000000000${index}`,
) as [string, string, string, string, string, string];

const caused: Envelope = {
  id,
  source: 'reservation',
  type: 'WaitlistLeft',
  stream: 'waitlist-entry',
  subject,
  time: '2026-11-28T01:00:00.000Z' as Instant,
  dataVersion: 2,
  streamVersion: 3,
  position: 9_007_199_254_740,
  previousPosition: 41,
  correlationId: chain,
  causationId: cause,
  actor: { personId: person, organisationId: organisation },
  data: { note: '共用 "quoted"\n', nothing: null },
};
const bySystem: Envelope = { ...caused, causationId: null, actor: 'system' };
const textOf = (event: Envelope): string =>
  cloudEventText(event, metaText(event), JSON.stringify(event.data));
const read = (text: string) => envelope.parse(JSON.parse(text));

describe('an envelope', () => {
  it.each([caused, bySystem])('comes back from the wire as it was', (event) => {
    expect(read(textOf(event))).toEqual(event);
  });

  it('has names in lower case and nothing but text beside the data', () => {
    expect(JSON.parse(textOf(caused))).toEqual({
      specversion: '1.0',
      id,
      source: 'reservation',
      type: 'WaitlistLeft',
      subject,
      time: '2026-11-28T01:00:00.000Z',
      datacontenttype: 'application/json',
      dataschema: 'urn:kyoyo:event:waitlist-entry:WaitlistLeft:2',
      traceparent: '00-01a1fcb3200070008abc000000000002-8abc000000000003-01',
      streamversion: '3',
      position: '9007199254740',
      previousposition: '41',
      correlationid: chain,
      causationid: cause,
      actor: person,
      actorfor: organisation,
      data: caused.data,
    });
  });

  it('leaves out a cause and an organisation that there are not', () => {
    const wire = JSON.parse(textOf(bySystem)) as Record<string, unknown>;
    expect(wire).not.toHaveProperty('causationid');
    expect(wire).not.toHaveProperty('actorfor');
    expect(wire).toMatchObject({
      actor: 'system',
      traceparent: expect.stringContaining(id.slice(-12)),
    });
  });

  it.each([caused, bySystem])('is a CloudEvent to the official library', (event) => {
    const text = textOf(event);
    const strictly = new CloudEvent(JSON.parse(text) as object, true);
    expect(strictly.validate()).toBe(true);
    const headers = { 'content-type': 'application/cloudevents+json' };
    expect(HTTP.toEvent({ headers, body: text })).toMatchObject({ id, data: event.data });
    const ours = { ...(JSON.parse(text) as object), streamVersion: 3 };
    expect(() => new CloudEvent(ours, true)).toThrow('streamVersion');
  });

  it.each([
    ['position', 7],
    ['position', '7.5'],
    ['position', ''],
    ['dataschema', 'urn:kyoyo:event:outage:OutageEnded'],
    ['dataschema', 'urn:kyoyo:event:outage:OutageEnded:0'],
    ['actor', 'somebody'],
    ['actorfor', undefined],
    ['time', 'noon'],
    ['data', []],
    ['specversion', '0.3'],
  ])('with the %s %j is refused', (name, value) => {
    const wire = { ...(JSON.parse(textOf(caused)) as object), [name]: value };
    expect(envelope.safeParse(wire)).toMatchObject({ success: false });
  });
});

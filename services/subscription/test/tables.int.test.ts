import type { Database, EventStore } from '@kyoyo/event-store';
import { type Instant, newId } from '@kyoyo/kernel';
import { expectTablesOfLog, newStore } from '@kyoyo/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { listAgreements } from '../src/agreement/queries.ts';
import { agreementIdOf, agreementStream } from '../src/agreement/stream.ts';
import type { Tables } from '../src/schema.ts';
import { subscriptionService } from '../src/service.ts';
import { acceptedVersions, listTerms, versionInForce } from '../src/terms/queries.ts';
import { termsIdOf, termsStream, termsStreamId } from '../src/terms/stream.ts';

const clock = () => '2026-11-20T00:00:00.000Z' as Instant;
const context = { actor: 'system', correlationId: newId() } as const;
const [institutionId, organisationId, personId] = [newId(), newId(), newId()] as const;

let store: EventStore<Tables>;
let database: Database<Tables>;
beforeAll(async () => {
  ({ store, database } = await newStore(subscriptionService, clock));
});
afterAll(() => database?.[Symbol.asyncDispose]());

const publish = (text: string, effectiveFrom: string) =>
  store.execute(termsStream, {
    streamId: termsStreamId(institutionId),
    command: {
      type: 'PublishTerms',
      institutionId,
      text: { ja: text, en: text },
      effectiveFrom: effectiveFrom as Instant,
    },
    context,
  });

const accept = (termsVersion: number, acceptedBy = personId) =>
  store.execute(agreementStream, {
    streamId: agreementIdOf(organisationId, institutionId),
    command: {
      type: 'AcceptTerms',
      acceptance: {
        institutionId,
        organisationId,
        termsId: termsIdOf(institutionId, termsVersion),
        termsVersion,
        acceptedBy,
      },
      versionInForce: termsVersion,
    },
    context,
  });

it('every version of the terms stays, and the newest acceptance counts', async () => {
  await publish('A', '2026-04-01T00:00:00.000Z');
  await publish('B', '2026-10-01T00:00:00.000Z');
  await publish('C', '2027-04-01T00:00:00.000Z');
  const page = async (cursor?: number) => {
    const { items, nextCursor } = await listTerms(database.query, {
      institutionId,
      cursor,
      limit: 2,
    });
    return { shown: items.map((one) => `${one.termsVersion} ${one.text.en}`), nextCursor };
  };
  expect(await page()).toEqual({ shown: ['3 C', '2 B'], nextCursor: '2' });
  expect(await page(2)).toEqual({ shown: ['1 A'], nextCursor: null });
  expect(await versionInForce(database.query, institutionId, clock())).toBe(2);

  await accept(1);
  const colleague = newId();
  await accept(2, colleague);
  const agreedAt = async (now: Instant) =>
    (await listAgreements(database.query, { organisationId, now, limit: 5 })).items;
  const newest = { termsVersion: 2, acceptedBy: colleague, acceptedAt: clock() };
  expect(await agreedAt(clock())).toEqual([
    expect.objectContaining({ ...newest, versionInForce: 2 }),
  ]);
  // Once the third is in force, the institution asks again.
  expect(await agreedAt('2027-04-01T00:00:00.000Z' as Instant)).toEqual([
    expect.objectContaining({ ...newest, versionInForce: 3 }),
  ]);
  expect(await acceptedVersions(database.query, institutionId)).toEqual(new Map([[2, 1]]));
});

it('the log gives the same tables', () => expectTablesOfLog(store, clock));

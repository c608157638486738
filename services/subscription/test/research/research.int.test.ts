import {
  type Coverage,
  type EventSource,
  exampleResearch,
  researchContent,
} from '@kyoyo/contracts';
import type { Database, EventStore } from '@kyoyo/event-store';
import { type Instant, newId } from '@kyoyo/kernel';
import type { Parts } from '@kyoyo/service-kit';
import { anEvent, expectTablesOfLog, hear, newStore } from '@kyoyo/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { mediansOf } from '../../src/lead-time/queries.ts';
import { createResearchCommands, type ResearchCommands } from '../../src/research/commands.ts';
import type { ResearchCommand } from '../../src/research/decisions/commands.ts';
import { belongTo, representativesOf, umbrellaOf } from '../../src/research/facts.ts';
import { findResearch, listResearch } from '../../src/research/queries.ts';
import { contractIdOf } from '../../src/research/stream.ts';
import type { Tables } from '../../src/schema.ts';
import { subscriptionService } from '../../src/service.ts';

let now = '2026-11-20T00:00:00.000Z' as Instant;
const clock = () => now;
const context = () => ({ actor: 'system', correlationId: newId() }) as const;
const [institutionId, companyId, engineer, director] = [newId(), newId(), newId(), newId()];
const ids = {
  institution: institutionId,
  organisation: companyId,
  person: engineer,
  instrument: newId(),
};
const content = researchContent.parse({ ...exampleResearch(ids), matching: null });

let store: EventStore<Tables>;
let database: Database<Tables>;
let commands: ResearchCommands;
let reactions: object;
beforeAll(async () => {
  ({ store, database } = await newStore(subscriptionService, clock));
  const parts = { store, database, clock } as Parts<Tables>;
  reactions = subscriptionService.reactions?.(parts) ?? {};
  commands = createResearchCommands(store, clock);
});
afterAll(() => database?.[Symbol.asyncDispose]());

async function heard(
  source: EventSource,
  type: string,
  subject: string,
  data: Record<string, unknown>,
): Promise<void> {
  const client = await database.pool.connect();
  const envelope = anEvent(source, type, { subject, data, time: now });
  try {
    await hear(client, subscriptionService.copies ?? [], reactions, envelope);
  } finally {
    client.release();
  }
}

const done = async (researchId: string, command: ResearchCommand): Promise<void> => {
  const outcome = await commands.execute(researchId, command, context());
  if ('refused' in outcome) throw new Error(outcome.refused.slug);
};

const newest = async (researchId: string) => {
  const row = await findResearch(database.query, researchId);
  if (!row) throw new Error('not there');
  return row;
};

const coverageNow = async (researchId: string): Promise<Coverage | undefined> =>
  (
    await database.query
      .selectFrom('coverage')
      .select('coverage')
      .where('contract_id', '=', contractIdOf(researchId))
      .executeTakeFirst()
  )?.coverage;

/** What is negotiated is reviewed and signed by both. */
async function agree(researchId: string, parties = [institutionId, companyId]): Promise<void> {
  const { negotiated, institutionId: of } = (await newest(researchId)).state;
  const { number = 0, content: agreed } = negotiated ?? {};
  await done(researchId, { type: 'RequestReview', representativeIds: [] });
  const umbrella = await umbrellaOf(database.pool, of, agreed?.umbrellaId ?? null);
  for (const partyId of parties) {
    const words = { partyId, represents: true, verdict: 'approve', comment: '' } as const;
    await done(researchId, { type: 'ReviewResearch', number, personId: partyId, ...words });
  }
  for (const partyId of parties) {
    const by = { number, personId: partyId, represents: [partyId] };
    await done(researchId, { type: 'SignResearch', ...by, umbrella });
  }
}

async function newContract(of = content, form = 'joint-research' as const): Promise<string> {
  const researchId = newId();
  await done(researchId, { type: 'DraftResearch', form, institutionId, content: of });
  const researchers = [{ personId: engineer, role: 'lead' as const }];
  await done(researchId, { type: 'NameResearchers', partyId: companyId, researchers });
  return researchId;
}

const charged = (chargeId: string, contractId: string, net: number, type = 'ChargeRated') =>
  heard('billing', type, chargeId, {
    agreementId: contractId,
    totals: { net, tax: 0, total: net, taxPercent: '10' },
  });

it('knows whose people they are, and who binds them', async () => {
  await heard('identity', 'MemberJoined', engineer, { organisationId: companyId });
  await heard('identity', 'RoleGranted', engineer, { role: { name: 'representative' } });
  await heard('identity', 'MemberJoined', director, { organisationId: newId() });
  const role = { name: 'representative', institutionId };
  await heard('identity', 'RoleGranted', director, { role });
  expect(await belongTo(database.pool, companyId, [engineer])).toBe(true);
  expect(await belongTo(database.pool, companyId, [engineer, director])).toBe(false);
  expect(await belongTo(database.pool, institutionId, [director])).toBe(true);
  // To bind an institution is not to bind the organisation for which one works.
  expect(await representativesOf(database.pool, [companyId])).toEqual([engineer]);
});

it('what is charged counts against the budget, and stops what may be booked', async () => {
  const researchId = await newContract();
  const contractId = contractIdOf(researchId);
  expect(await coverageNow(researchId)).toBeUndefined();
  await agree(researchId);
  expect((await coverageNow(researchId))?.periods).toHaveLength(1);
  const [first, second] = [newId(), newId()];
  await charged(first, contractId, 2_000_001);
  await charged(second, contractId, 1_999_999);
  expect(await newest(researchId)).toMatchObject({
    spent: '4000000',
    state: { spending: 'nearly-spent' },
  });
  await charged(newId(), contractId, 1_000_000);
  expect(await newest(researchId)).toMatchObject({
    spent: '5000000',
    state: { spending: 'spent' },
  });
  expect((await coverageNow(researchId))?.periods).toEqual([]);

  // A correction takes the place of what was charged, and opens it again.
  await charged(first, contractId, 1_000_000, 'ChargeCorrected');
  expect(await newest(researchId)).toMatchObject({ spent: '3999999', state: { spending: 'open' } });
  expect((await coverageNow(researchId))?.periods).toHaveLength(1);

  await charged(newId(), contractId, 9_000_000);
  expect((await coverageNow(researchId))?.periods).toEqual([]);
  await done(researchId, { type: 'AllowOverdraft', personId: director, reason: '手続き中' });
  expect((await coverageNow(researchId))?.periods).toHaveLength(1);

  // A larger budget by amendment: what was spent before counts, the overdraft is over.
  const larger = { ...content, useBudgetYen: 20_000_000 };
  await done(researchId, { type: 'ReviseResearch', content: larger });
  expect((await newest(researchId)).state.agreed?.content.useBudgetYen).toBe(5_000_000);
  await agree(researchId);
  const { state } = await newest(researchId);
  expect([state.spending, state.overdraft]).toEqual(['open', null]);
});

it('is counted right by many charges and an amendment at once', async () => {
  const researchId = await newContract();
  await agree(researchId);
  const contractId = contractIdOf(researchId);
  const charges = Array.from({ length: 16 }, () => charged(newId(), contractId, 250_000));
  const revising = done(researchId, {
    type: 'ReviseResearch',
    content: { ...content, purpose: '改訂' },
  });
  await Promise.all([...charges, revising]);
  expect(await newest(researchId)).toMatchObject({
    spent: '4000000',
    state: { spending: 'nearly-spent' },
  });
});

it('matching funds of one theme and year have one limit over all contracts', async () => {
  const matching = {
    years: [{ fiscalYear: 2026, companyYen: 31_000_000 }],
    researcherId: engineer,
    ageAtStart: 44,
    attestedOn: '2026-03-01',
  };
  await agree(await newContract({ ...content, theme: '全固体 電池', matching }));
  const second = await newContract({ ...content, theme: '全固体　電池', matching });
  await expect(agree(second)).rejects.toThrow('matching-spent');
  const { state } = await newest(second);
  // The first signature stands; nothing of the second was kept.
  expect([state.agreed, state.negotiated?.signatures.length]).toEqual([null, 1]);
  expect(await coverageNow(second)).toBeUndefined();
  const later = { ...matching, years: [{ fiscalYear: 2027, companyYen: 1_000 }] };
  const lastDay = '2028-03-31';
  await agree(await newContract({ ...content, theme: '全固体 電池', matching: later, lastDay }));
});

it('a project has the clauses of its umbrella written out', async () => {
  const umbrellaId = newId();
  const lastDay = '2029-03-31';
  await done(umbrellaId, {
    type: 'DraftResearch',
    form: 'umbrella',
    institutionId,
    content: { ...content, lastDay, lines: [], costShares: [], instalments: [] },
  });
  const project = { ...content, umbrellaId, ip: null, publication: null };
  await expect(agree(await newContract(project))).rejects.toThrow('umbrella-not-agreed');
  await agree(umbrellaId);
  expect(await coverageNow(umbrellaId)).toBeUndefined();
  const researchId = await newContract(project);
  await agree(researchId);
  const { agreed } = (await newest(researchId)).state;
  expect(agreed?.content).toMatchObject({ ip: content.ip, publication: content.publication });
});

it('raises instalments as fees, once, ends by itself, and nothing may be booked then', async () => {
  const researchId = await newContract({ ...content, lastDay: '2026-12-31' });
  await agree(researchId);
  for (let times = 0; times < 2; times += 1) await commands.letTimePass(researchId);
  const fees = database.query.selectFrom('contract_fee').select('fee');
  const own = await fees.where('contract_id', '=', contractIdOf(researchId)).execute();
  expect(own).toEqual([{ fee: expect.objectContaining({ kind: 'instalment' }) }]);
  expect((await coverageNow(researchId))?.periods).toHaveLength(1);
  now = '2026-12-31T15:00:00.000Z' as Instant;
  await commands.letTimePass(researchId);
  expect((await newest(researchId)).state.ended).toEqual({ at: now, reason: null });
  expect((await coverageNow(researchId))?.periods).toEqual([]);
});

it('an organisation lists what it was shown, and pages on', async () => {
  const hidden = await newContract();
  const all: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await listResearch(database.query, {
      organisationId: companyId,
      cursor,
      limit: 2,
    });
    all.push(...page.items.map((row) => row.research_id));
    cursor = page.nextCursor ?? undefined;
  } while (cursor);
  expect(new Set(all).size).toBe(all.length);
  expect(all).toHaveLength(9);
  expect(all).not.toContain(hidden);
});

it('says how long it took from the first question to the first run', async () => {
  now = '2027-01-01T00:00:00.000Z' as Instant;
  const [asker, place] = [newId(), newId()];
  const parties = { institutionId: place, organisationId: asker };
  await heard('reservation', 'ConsultationOpened', newId(), parties);
  now = '2027-01-05T00:00:00.000Z' as Instant;
  await heard('reservation', 'ConsultationOpened', newId(), parties);
  now = '2027-01-21T00:00:00.000Z' as Instant;
  const researchId = newId();
  const of = {
    ...content,
    organisationIds: [asker],
    firstDay: '2027-01-01',
    lastDay: '2027-12-31',
    costShares: [{ partyId: asker, percent: '100' }],
    ip: { owner: 'institution' as const, model: 0, shares: [], text: '' },
    firstOption: null,
    deliverable: { what: '報告書', dueOn: '2027-12-31' },
  };
  const draft = { form: 'commissioned', institutionId: place, content: of } as const;
  await done(researchId, { type: 'DraftResearch', ...draft });
  const researchers = [{ personId: engineer, role: 'lead' as const }];
  await done(researchId, { type: 'NameResearchers', partyId: asker, researchers });
  await agree(researchId, [place, asker]);
  const run = anEvent('subscription', 'UsageAttributed').data as { run: object };
  await heard('reservation', 'RunEnded', newId(), {
    run: {
      ...run.run,
      reservationId: newId(),
      contractId: contractIdOf(researchId),
      used: { start: '2027-01-31T00:00:00.000Z', end: '2027-01-31T01:00:00.000Z' },
    },
  });
  const lead = [
    {
      form: 'commissioned',
      contracts: 1,
      consultedToAgreed: 20,
      agreedToFirstRun: 10,
      consultedToFirstRun: 30,
    },
  ];
  expect(await mediansOf(database.query, place)).toEqual(lead);
  // What is amended later was agreed when it was.
  now = '2027-03-01T00:00:00.000Z' as Instant;
  await done(researchId, { type: 'ReviseResearch', content: { ...of, purpose: '追加' } });
  await agree(researchId, [place, asker]);
  expect((await newest(researchId)).state.agreed?.number).toBe(2);
  expect(await mediansOf(database.query, place)).toEqual(lead);
});

it('the log gives the same tables', () => expectTablesOfLog(store, clock));

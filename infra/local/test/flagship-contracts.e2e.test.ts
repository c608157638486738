import { daysFrom } from '@kyoyo/contracts';
import { type Instant, japanDate, systemClock } from '@kyoyo/kernel';
import { eventually } from '@kyoyo/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DemoData } from '../src/seed/demo-data.ts';
import { demos } from '../src/seed/demo-data.ts';
import {
  arrangeContracts,
  beginSubscriptions,
  issueQuotes,
} from '../src/seed/flagship/arranging.ts';
import { contractDays, standingContracts } from '../src/seed/flagship/contracts.ts';
import { planFlagshipPast } from '../src/seed/flagship/flagship-past.ts';
import { flagship, flagshipInstruments } from '../src/seed/flagship/institute.ts';
import { preparePast } from '../src/seed/made-past.ts';
import { acceptTerms, namedIn, registerMasters } from '../src/seed/masters.ts';
import { demoPassword } from '../src/seed/organisations.ts';
import { SeedApi } from '../src/seed/seed-api.ts';
import type { Body } from './service-calls.ts';
import { comeToRest, emptyWorld, startIn, type TestPlatform } from './test-platform.ts';

const isHere = ({ institutionSeedId = flagship.seedId }: { institutionSeedId?: string }): boolean =>
  institutionSeedId === flagship.seedId;

/** The whole demo without its other institutions. */
const ofFlagship: DemoData = {
  ...demos.whole,
  institutions: [flagship],
  networks: [],
  instruments: flagshipInstruments,
  people: demos.whole.people.map((one) => {
    const roles = one.roles.filter(isHere);
    return { ...one, roles: roles.length > 0 ? roles : [{ name: 'member' }] };
  }),
  agreements: (present) => demos.whole.agreements(present).filter(isHere),
};

/** With the year of the instruments that are used under them. */
describe('the contracts of the flagship', () => {
  const present: Instant = systemClock();
  const days = contractDays(japanDate(present));
  let platform: TestPlatform;
  let api: SeedApi;
  let idOf: (name: string) => string;

  beforeAll(async () => {
    ({ platform } = await startIn(emptyWorld));
    const { url, clock, databaseUrls } = platform;
    api = new SeedApi(url, demoPassword);
    clock.set(demos.whole.contracts?.registeredAt(present) ?? expect.fail('no contracts'));
    const ids = await registerMasters(api, ofFlagship);
    idOf = namedIn(ids);
    await acceptTerms(api, ofFlagship, ids, present);
    const arranging = { api, ids, idOf, clock, present };
    await arrangeContracts(arranging);
    clock.set('present');
    await issueQuotes(arranging);
    const used = standingContracts(days.today, idOf).flatMap(({ instruments }) => instruments);
    const some = flagshipInstruments.filter(({ listed }) => used.includes(listed.id));
    const append = await preparePast(
      databaseUrls['reservation'] ?? '',
      {
        seenBy: 'flagship-xps-1',
        plan: (past, units, named, now) => planFlagshipPast(past, units, named, now, some),
      },
      idOf,
      present,
    );
    await beginSubscriptions(arranging);
    expect(await append()).toBeGreaterThan(10_000);
    clock.set('present');
    await comeToRest(platform);
  }, 300_000);
  afterAll(() => platform?.stop());

  const get = (person: string, path: string): Promise<Body> =>
    api.get<Body>(`${person}@example.jp`, path);
  const manager = 'wakaba.akatsuki';

  it('leave nothing behind that could not be handled', async () => {
    for (const service of Object.keys(platform.services)) {
      const { items } = await get('nao.unno', `/api/operations/${service}/dead-letters`);
      expect(items, service).toEqual([]);
    }
  });

  it('have lived through their months, and every source of the allowance was used', async () => {
    const path = `/api/subscriptions/${idOf('flagship seats')}`;
    await eventually(async () => {
      const { current } = await get('hikari.hamabe', path);
      expect(current.period.end > present, current.period.end).toBe(true);
    });
    const { items: fees } = await get('hikari.hamabe', `${path}/fees`);
    expect(fees).toHaveLength(10);
    const taken = new Map<string, number>();
    let overageMinutes = 0;
    let cheaper = 0;
    for (const { dueAt } of fees) {
      const allowance = await get('hikari.hamabe', `${path}/allowance?at=${dueAt}`);
      overageMinutes += allowance.overageMinutes;
      const compared = `/api/contract-comparisons/${idOf('flagship seats')}?at=${dueAt}`;
      cheaper += (await get('hikari.hamabe', compared)).savedYen > 0 ? 1 : 0;
      for (const { source, taken: minutes } of allowance.lots) {
        taken.set(source, (taken.get(source) ?? 0) + minutes);
      }
    }
    // What they would have paid otherwise is mostly more: that is why they have it.
    expect(cheaper).toBeGreaterThan(fees.length / 2);
    for (const minutes of [...taken.values(), overageMinutes]) expect(minutes).toBeGreaterThan(0);
    expect([...taken.keys()].toSorted()).toEqual(['included', 'pool', 'rollover']);
    const other = await get('ito.kawase', `/api/subscriptions/${idOf('flagship surface')}/fees`);
    expect(other.items.map(({ kind }: Body) => kind)).toContain('setup');
  });

  const ofManager = async (path: string): Promise<Body[]> => {
    const items: Body[] = [];
    let cursor: string | null = null;
    do {
      const page: Body = await get(
        manager,
        `${path}&limit=100${cursor ? `&cursor=${cursor}` : ''}`,
      );
      items.push(...page.items);
      cursor = page.nextCursor;
    } while (cursor);
    return items;
  };

  it('are what uses are charged to, and the budget of the research is partly spent', async () => {
    const { agreed, spentYen, gaps } = await get(
      manager,
      `/api/research-contracts/${idOf('flagship research id')}`,
    );
    expect(gaps).toEqual([]);
    // A party knows how the others are called.
    const seen = await get('aoi.sorano', `/api/research-contracts/${idOf('flagship research id')}`);
    expect(seen.organisations.map(({ id }: Body) => id).toSorted()).toEqual(
      [idOf('sorairo-chemical'), idOf('hoshigamine-university')].toSorted(),
    );
    const share = spentYen / agreed.content.useBudgetYen;
    expect([share > 0.5, share < 0.8], `${share}`).toEqual([true, true]);

    const charges = await ofManager(`/api/charges?institutionId=${idOf(flagship.seedId)}`);
    const by = Map.groupBy(charges, ({ agreementId }) => agreementId);
    for (const { seedId, contractId } of standingContracts(days.today, idOf)) {
      expect(by.get(contractId)?.length, seedId).toBeGreaterThan(10);
    }
    const under = (name: string): Body[] => by.get(idOf(name)) ?? [];
    const ofUses = under('flagship research').filter(({ instrumentId }) => instrumentId !== null);
    expect(ofUses.reduce((sum, { totals }) => sum + totals.net, 0)).toBe(spentYen);
    expect(under('flagship research').length).toBeGreaterThan(ofUses.length);

    const isFree = (charge: Body) => charge.lines.some(({ kind }: Body) => kind === 'subsidy');
    const raman = charges.filter((one) => one.instrumentId === idOf('flagship-raman'));
    const byResearch = raman.filter((one) => one.agreementId === idOf('flagship research'));
    const others = raman.filter((one) => !byResearch.includes(one) && one.kind === 'run');
    expect(byResearch.filter(isFree)).toEqual([]);
    expect(others.filter((one) => !isFree(one))).toEqual([]);
    expect(others.length).toBeGreaterThan(100);

    // The hour of a large company, before the first of April and since then.
    const hours = charges.flatMap(({ instrumentId, organisationClass, reserved, lines }) => {
      const [{ kind, unitYen }] = lines;
      const isHour = instrumentId === idOf('flagship-tem-200') && organisationClass === 'large';
      return isHour && kind === 'usage' ? [{ day: japanDate(reserved.start), unitYen }] : [];
    });
    expect(hours.length).toBeGreaterThan(10);
    for (const { day, unitYen } of hours) {
      expect([day, unitYen]).toEqual([day, day < days.firstOfApril ? '18000' : '19440']);
    }
  });

  it('are negotiated, too, with what lacks named; a class ends; prices to come are quoted', async () => {
    const cell = await get(manager, `/api/research-contracts/${idOf('flagship cell id')}`);
    expect(cell.status).toBe('in-review');
    expect(cell.gaps.map(({ slug }: Body) => slug)).toContain('ip-clause-missing');

    const company = idOf('shizuku-membrane');
    const { items: classes } = await get('ame.morikawa', `/api/organisations/${company}/classes`);
    expect(classes.map((one: Body) => [one.class, one.validTo])).toEqual(
      expect.arrayContaining([
        ['startup', days.classEnd],
        ['sme', null],
      ]),
    );
    const [later] = (await get('ame.morikawa', '/api/issued-quotes')).items;
    expect(later.organisationClass).toBe('sme');
    expect(japanDate(later.wish.period.start)).toBe(daysFrom(days.classEnd, 10));
    const [charged] = (await get('sango.minato', '/api/issued-quotes')).items;
    expect(charged.totals.total).toBeGreaterThan(0);
    expect(charged.lines.map(({ kind }: Body) => kind)).toEqual(['usage', 'discount']);

    const institutionId = idOf(flagship.seedId);
    const year = days.firstOfApril.slice(0, 4);
    const recovered = await ofManager(
      `/api/cost-recovery?institutionId=${institutionId}&fiscalYear=${year}`,
    );
    expect(recovered.filter(({ costs }) => costs !== null)).toHaveLength(3);
  });
});

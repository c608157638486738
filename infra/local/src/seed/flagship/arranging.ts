import { anniversary, daysFrom, fiscalYearOfDay, type ResearchContent } from '@kyoyo/contracts';
import { earlier, type Instant, japanDate, japanInstant } from '@kyoyo/kernel';
import type { SettableClock } from '../../settable-clock.ts';
import type { Ids } from '../masters.ts';
import type { IdOf } from '../past-of-instruments.ts';
import type { SeedApi } from '../seed-api.ts';
import {
  analysis,
  contractDays,
  type ContractDays,
  research,
  seats,
  seatsPlan,
  subsidised,
  surface,
  surfacePlan,
} from './contracts.ts';
import { costs, discounts, subsidyRule } from './funding.ts';
import { flagship, flagshipInstruments } from './institute.ts';
import { flagshipManager } from './people.ts';
import { cardSinceApril } from './prices.ts';
import {
  amendedResearch,
  commissionedAnalysis,
  jointResearch,
  listedIds,
  negotiatedResearch,
  useBudgetYen,
} from './research.ts';

export interface Arranging {
  readonly api: SeedApi;
  readonly ids: Ids;
  readonly idOf: IdOf;
  readonly clock: SettableClock;
  readonly present: Instant;
}

const manager = flagshipManager.email;
const operations = 'nao.unno@example.jp';
const mailOf = (personSeedId: string): string => `${personSeedId}@example.jp`;

/** What somebody did on a day of the past, through the public interface. */
interface Act {
  readonly day: string;
  readonly act: () => Promise<unknown>;
}

/**
 * All forms of contract that the flagship has, but for plans that begin: each act on its day, in the
 * order of time. What bookings name are the contracts' ids.
 */
export async function arrangeContracts(arranging: Arranging): Promise<void> {
  const days = contractDays(japanDate(arranging.present));
  const acts = [
    ...pricesAndCosts(arranging, days),
    ...classes(arranging, days),
    ...plans(arranging, days),
    ...negotiations(arranging, days),
  ];
  for (const { day, act } of acts.toSorted((a, b) => (a.day < b.day ? -1 : 1))) {
    setDay(arranging, day);
    await act();
  }
}

/** At noon in Japan, or now where that is still to come. */
const setDay = ({ clock, present }: Arranging, day: string): void =>
  clock.set(earlier(japanInstant(day, 12 * 60), present));

/**
 * The manager approves of who asked for a plan, and its periods begin. The clock stays on the day of
 * the first: the months that follow pass with what is told of them.
 */
export async function beginSubscriptions(arranging: Arranging): Promise<void> {
  const { api, idOf, present } = arranging;
  const { seatsFrom, surfaceFrom } = contractDays(japanDate(present));
  for (const [{ seedId }, day] of [
    [surface, surfaceFrom],
    [seats, seatsFrom],
  ] as const) {
    setDay(arranging, day);
    await api.post(manager, `${seedId} approval`, `/api/subscriptions/${idOf(seedId)}/approval`);
  }
}

/** A price for a time after the class is over, and one for an instrument that will cost something. */
export async function issueQuotes({ api, idOf, present }: Arranging): Promise<void> {
  const { classEnd, subsidyLast } = contractDays(japanDate(present));
  const quoted = [
    ['ame.morikawa', 'confocal', daysFrom(classEnd, 10)],
    ['sango.minato', subsidised, daysFrom(subsidyLast, 10)],
  ] as const;
  for (const [person, instrument, day] of quoted) {
    await api.post(mailOf(person), `${person} quote`, '/api/issued-quotes', {
      instrumentId: idOf(`flagship-${instrument}`),
      period: { start: japanInstant(day, 10 * 60), end: japanInstant(day, 13 * 60) },
      serviceKind: 'equipment-use',
      tariff: null,
      quantity: 1,
      options: [],
    });
  }
}

/** What the instruments cost, what they are priced at, and for whom it is less. */
function pricesAndCosts({ api, idOf }: Arranging, days: ContractDays): Act[] {
  const { registeredOn, firstOfApril, discountsFrom } = days;
  const fiscalYear = fiscalYearOfDay(firstOfApril);
  const sheets = [fiscalYear - 1, fiscalYear].flatMap((year) =>
    Object.entries(costs(year, days)).map(([id, sheet]): Act => ({
      day: year === fiscalYear ? firstOfApril : registeredOn,
      act: () =>
        api.post(manager, `${id} costs ${year}`, `/api/instruments/${idOf(id)}/cost-sheets`, {
          fiscalYear: year,
          costs: sheet,
        }),
    })),
  );
  const dearer = flagshipInstruments.flatMap(({ seedId, listed }): Act[] => {
    const card = cardSinceApril(listed, firstOfApril);
    const path = `/api/instruments/${idOf(seedId)}/rate-cards`;
    const publish = () => api.post(manager, `${seedId} card ${firstOfApril}`, path, card);
    return card ? [{ day: daysFrom(firstOfApril, -60), act: publish }] : [];
  });
  return [
    ...sheets,
    ...dearer,
    {
      day: registeredOn,
      act: () =>
        api.post(manager, 'subsidy', `/api/instruments/${idOf(`flagship-${subsidised}`)}/subsidy`, {
          rule: subsidyRule(days),
        }),
    },
    {
      day: daysFrom(discountsFrom, -14),
      act: () =>
        api.post(manager, 'discounts', `/api/institutions/${idOf(flagship.seedId)}/discounts`, {
          effectiveFrom: japanInstant(discountsFrom),
          rules: discounts,
        }),
    },
  ];
}

/** A class that ends by itself, and a young researcher. */
function classes({ api, idOf }: Arranging, days: ContractDays): Act[] {
  const { classFrom, classEnd, discountsFrom } = days;
  const young = 'koharu.natsume';
  return [
    {
      day: classFrom,
      act: () =>
        api.post(
          operations,
          'class until next month',
          `/api/organisations/${idOf('shizuku-membrane')}/class-certifications`,
          {
            class: 'startup',
            evidence:
              '大学発ベンチャー認定書（有効期間1年） / Certificate of a university spin-off, for a year',
            validFrom: classFrom,
            validTo: classEnd,
            thereafter: 'sme',
          },
        ),
    },
    {
      day: daysFrom(discountsFrom, -7),
      act: () =>
        api.post(mailOf(young), `${young} age`, `/api/people/${idOf(young)}/age-certifications`, {
          bornOn: anniversary(discountsFrom, -31),
          underYears: 39,
        }),
    },
  ];
}

/** Two plans, and who asks for them; they begin when the past of the bookings is there. */
function plans({ api, ids, idOf }: Arranging, days: ContractDays): Act[] {
  const institutionId = idOf(flagship.seedId);
  const publish = async (
    { seedId, instruments }: typeof seats | typeof surface,
    plan: typeof seatsPlan,
  ) => {
    const body = { institutionId, plan: { ...plan, instrumentIds: listedIds(instruments, idOf) } };
    ids.set(`${seedId} plan`, (await api.post(manager, `${seedId} plan`, '/api/plans', body)).id);
  };
  const ask = async (
    { seedId }: typeof seats | typeof surface,
    person: string,
    wish: { readonly startsOn: string; readonly personIds: string[] },
  ) => {
    const body = { planId: idOf(`${seedId} plan`), ...wish };
    ids.set(seedId, (await api.post(mailOf(person), seedId, '/api/subscriptions', body)).id);
  };
  const { plansPublishedOn, seatsFrom, surfaceFrom } = days;
  return [
    { day: plansPublishedOn, act: () => publish(seats, seatsPlan) },
    { day: plansPublishedOn, act: () => publish(surface, surfacePlan) },
    {
      day: daysFrom(seatsFrom, -3),
      act: () =>
        ask(seats, 'hikari.hamabe', { startsOn: seatsFrom, personIds: seats.people.map(idOf) }),
    },
    {
      day: daysFrom(surfaceFrom, -3),
      act: () => ask(surface, 'ito.kawase', { startsOn: surfaceFrom, personIds: [] }),
    },
  ];
}

/** Joint research from the first question to its amendment, an analysis, and one that is not agreed. */
function negotiations(arranging: Arranging, days: ContractDays): Act[] {
  const { api, ids, idOf } = arranging;
  const contract = contractsOf(arranging);
  const [company, university] = ['aoi.sorano', 'subaru.minekawa'];
  const first = (daysBefore: number) => daysFrom(days.researchFirst, -daysBefore);
  const amended = (daysBefore: number) => daysFrom(days.amendedOn, -daysBefore);
  const analysed = (daysBefore: number) => daysFrom(days.analysisFirst, -daysBefore);
  const today = (daysBefore: number) => daysFrom(days.today, -daysBefore);
  const question = `${research.seedId} question`;
  return [
    {
      day: first(75),
      act: async () => {
        const { id } = await api.post(mailOf(company), question, '/api/consultations', {
          institutionId: idOf(flagship.seedId),
          subject: '全固体電池の界面の共同研究について',
          message: '正極界面の劣化を一緒に調べていただけないでしょうか。',
        });
        ids.set(question, id);
      },
    },
    {
      day: first(73),
      act: async () => {
        const of = `/api/consultations/${idOf(question)}`;
        await api.post(manager, `${question} answer`, `${of}/messages`, {
          message: 'ぜひお願いします。共同研究として契約の案を作成します。',
        });
        await api.post(manager, `${question} end`, `${of}/conclusion`, {
          reason: '共同研究の契約へ',
        });
      },
    },
    {
      day: first(50),
      act: () => contract.draft(research.seedId, 'joint-research', jointResearch(days, idOf)),
    },
    { day: first(45), act: () => contract.review(research.seedId, 1, [company, university]) },
    {
      day: first(20),
      act: () =>
        contract.name(research.seedId, {
          [manager]: [
            ['natsuki.renge', 'lead'],
            ['makoto.orihara', 'researcher'],
          ],
          [mailOf(company)]: [
            ['aoi.sorano', 'lead'],
            ['kana.aoba', 'researcher'],
            ['emi.sorada', 'researcher'],
          ],
          [mailOf(university)]: [
            ['subaru.minekawa', 'researcher'],
            ['riku.hoshino', 'student'],
          ],
        }),
    },
    {
      day: first(15),
      act: () =>
        api.post(
          manager,
          `${research.seedId} pledge`,
          `/api/research-contracts/${idOf(`${research.seedId} id`)}/pledges`,
          { personId: idOf('riku.hoshino'), signedOn: first(16) },
        ),
    },
    { day: first(10), act: () => contract.sign(research.seedId, 1, [company, university]) },
    {
      day: amended(20),
      act: () =>
        contract.revise(research.seedId, 2, amendedResearch(days, idOf, useBudgetYen(days.today))),
    },
    { day: amended(15), act: () => contract.review(research.seedId, 2, [company, university]) },
    { day: amended(0), act: () => contract.sign(research.seedId, 2, [company, university]) },
    {
      day: analysed(25),
      act: () => contract.draft(analysis.seedId, 'commissioned', commissionedAnalysis(days, idOf)),
    },
    { day: analysed(20), act: () => contract.review(analysis.seedId, 1, ['tsubasa.hibari']) },
    {
      day: analysed(12),
      act: () =>
        contract.name(analysis.seedId, {
          [manager]: [['satoru.kagami', 'operator']],
          [mailOf('tsubasa.hibari')]: analysis.people.map((one) => [one, 'researcher']),
        }),
    },
    { day: analysed(10), act: () => contract.sign(analysis.seedId, 1, ['tsubasa.hibari']) },
    {
      day: today(24),
      act: () => contract.draft(cell, 'joint-research', negotiatedResearch(days, idOf)),
    },
    {
      day: today(20),
      act: () => api.post(manager, `${cell} request`, contract.path(cell, 'review-request')),
    },
    {
      day: today(12),
      act: () =>
        api.post(mailOf('midori.hayashida'), `${cell} comment`, contract.path(cell, 'reviews'), {
          number: 1,
          verdict: 'comment',
          comment: '知的財産の帰属がまだ書かれていません。試料セルの権利は当社に残したいです。',
        }),
    },
  ];
}

const cell = 'flagship cell';

type Named = readonly (readonly [personSeedId: string, role: string])[];

/** What is done to research contracts, by their names in the seed. */
function contractsOf({ api, ids, idOf }: Arranging) {
  const path = (seedId: string, step: string): string =>
    `/api/research-contracts/${idOf(`${seedId} id`)}/${step}`;
  return {
    path,
    async draft(seedId: string, form: string, content: ResearchContent): Promise<void> {
      const body = { institutionId: idOf(flagship.seedId), form, content };
      const { id } = await api.post(manager, seedId, '/api/research-contracts', body);
      ids.set(`${seedId} id`, id);
      const of = `/api/research-contracts/${id}`;
      const { contractId } = await api.get<{ contractId: string }>(manager, of);
      ids.set(seedId, contractId);
    },
    revise: (seedId: string, number: number, content: ResearchContent) =>
      api.post(manager, `${seedId} ${number}`, path(seedId, 'revisions'), { content }),
    /** Asked for, and approved by everybody. */
    async review(seedId: string, number: number, representatives: readonly string[]) {
      const key = `${seedId} ${number}`;
      await api.post(manager, `${key} request`, path(seedId, 'review-request'));
      for (const email of [manager, ...representatives.map(mailOf)]) {
        const body = { number, verdict: 'approve' };
        await api.post(email, `${key} review ${email}`, path(seedId, 'reviews'), body);
      }
    },
    async name(seedId: string, named: Readonly<Record<string, Named>>) {
      for (const [email, people] of Object.entries(named)) {
        const researchers = people.map(([one, role]) => ({ personId: idOf(one), role }));
        const key = `${seedId} researchers ${email}`;
        await api.post(email, key, path(seedId, 'researchers'), { researchers });
      }
    },
    async sign(seedId: string, number: number, representatives: readonly string[]) {
      for (const email of [...representatives.map(mailOf), manager]) {
        const key = `${seedId} ${number} signature ${email}`;
        await api.post(email, key, path(seedId, 'signatures'), { number });
      }
    },
  };
}

import { anniversary, daysFrom, fiscalYearOfDay } from '@kyoyo/contracts';
import { earlier, japanDate, japanInstant } from '@kyoyo/kernel';
import { type Act, type Arranging, mailOf, manager } from './acts.ts';
import {
  contractDays,
  type ContractDays,
  seats,
  seatsPlan,
  subsidised,
  surface,
  surfacePlan,
} from './contracts.ts';
import { costs, discounts, subsidyRule } from './funding.ts';
import { flagship, flagshipInstruments } from './institute.ts';
import { negotiations } from './negotiating.ts';
import { cardSinceApril } from './prices.ts';
import { listedIds } from './research.ts';

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

const operations = 'nao.unno@example.jp';

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

import {
  clausesOf,
  fiscalYearOfDay,
  gapsOf,
  newDiscountRules,
  newPlan,
  newSubsidyRule,
  type ResearchContent,
  type ResearchForm,
  researchContent,
} from '@kyoyo/contracts';
import { derivedId } from '@kyoyo/kernel';
import { describe, expect, test } from 'vitest';
import { demos } from '../src/seed/demo-data.ts';
import {
  contractDays,
  research,
  seats,
  seatsPlan,
  standingContracts,
  surface,
  surfacePlan,
} from '../src/seed/flagship/contracts.ts';
import { costs, discounts, subsidyRule } from '../src/seed/flagship/funding.ts';
import { flagshipInstruments } from '../src/seed/flagship/institute.ts';
import { cardSinceApril } from '../src/seed/flagship/prices.ts';
import {
  amendedResearch,
  commissionedAnalysis,
  jointResearch,
  listedIds,
  negotiatedResearch,
  useBudgetYen,
} from '../src/seed/flagship/research.ts';

const idOf = (name: string): string => derivedId('seed', name);

/** Ends and beginnings of months and years, of which the demo is started on some. */
const todays = ['2026-11-30', '2026-12-31', '2027-01-01', '2027-03-31', '2027-04-01', '2028-02-29'];

describe.each(todays)('what the flagship has agreed, told on %s,', (today) => {
  const days = contractDays(today);

  test('lies where it is said to lie', () => {
    const inOrder = [
      days.registeredOn,
      days.plansPublishedOn,
      days.seatsFrom,
      days.researchFirst,
      days.analysisFirst,
      days.amendedOn,
      days.analysisLast,
      today,
      days.researchLast,
      days.researchLastAmended,
    ];
    expect(inOrder).toEqual(inOrder.toSorted());
    // The class ends with the next month, the subsidy in two.
    expect([days.classEnd.slice(8), days.subsidyLast > today]).toEqual(['01', true]);
    expect(days.classFrom > days.registeredOn && days.classFrom <= today).toBe(true);
    expect(days.discountsFrom > days.registeredOn && days.discountsFrom < today).toBe(true);
    expect(days.firstOfApril <= today).toBe(true);
    expect(fiscalYearOfDay(days.firstOfApril)).toBe(fiscalYearOfDay(today));
    expect(days.negotiatedFirst > today).toBe(true);
  });

  test('is what may be said', () => {
    for (const [form, plan] of [
      [seats, seatsPlan],
      [surface, surfacePlan],
    ] as const) {
      const asked = { ...plan, instrumentIds: listedIds(form.instruments, idOf) };
      expect(newPlan.parse(asked)).toEqual(asked);
    }
    expect(newDiscountRules.parse(discounts)).toEqual(discounts);
    expect(newSubsidyRule.parse(subsidyRule(days))).toEqual(subsidyRule(days));
    for (const sheet of Object.values(costs(fiscalYearOfDay(today), days))) {
      expect(sheet.depreciationYen).toBeGreaterThan(0);
    }
    const gaps = (form: ResearchForm, content: ResearchContent) => {
      expect(researchContent.parse(content)).toEqual(content);
      expect(clausesOf(content, null).secrecy).not.toBeNull();
      const researchers = [{ personId: idOf('aoi.sorano'), role: 'lead' }] as const;
      const institutionId = idOf('flagship');
      const drafted = { form, institutionId, content, researchers, umbrella: null, due: [] };
      return gapsOf(drafted).map(({ slug }) => slug);
    };
    const budget = useBudgetYen(today);
    expect(gaps('joint-research', jointResearch(days, idOf))).toEqual([]);
    expect(gaps('joint-research', amendedResearch(days, idOf, budget))).toEqual([]);
    expect(gaps('commissioned', commissionedAnalysis(days, idOf))).toEqual([]);
    expect(gaps('joint-research', negotiatedResearch(days, idOf))).toEqual(['ip-clause-missing']);
    expect(budget).toBeGreaterThan(300_000);
  });

  test('names people, organisations and instruments that there are', () => {
    const people = new Map(demos.whole.people.map((one) => [one.seedId, one]));
    const listed = new Set(flagshipInstruments.map((one) => one.listed.id));
    for (const form of standingContracts(today, idOf)) {
      for (const one of form.people) expect(people.has(one), one).toBe(true);
      for (const one of form.instruments) expect(listed.has(one), one).toBe(true);
    }
    for (const one of seats.people) {
      expect(people.get(one)?.organisationSeedId).toBe(seats.organisation);
    }
    expect(people.get('riku.hoshino')?.organisationSeedId).toBe(research.university);
    const dearer = flagshipInstruments.filter((one) =>
      cardSinceApril(one.listed, days.firstOfApril),
    );
    expect(dearer.length).toBeGreaterThan(10);
    expect(dearer.length).toBeLessThan(30);
  });
});

test('an hour beyond the plan of four seats is dearer than one of it, and cheaper than the list', () => {
  const { feeYen, includedMinutes, poolMinutes, seatsMax, overage } = seatsPlan;
  const hours = ((includedMinutes ?? 0) * (seatsMax ?? 0) + poolMinutes) / 60;
  const beyond = overage.kind === 'per-hour' ? overage.yenPerHour : expect.fail('by the hour');
  expect(beyond).toBeGreaterThan((feeYen * 1.1) / hours);
  const listed = flagshipInstruments.filter((one) =>
    (seats.instruments as readonly string[]).includes(one.listed.id),
  );
  expect(listed).toHaveLength(seats.instruments.length);
  // Startups pay four tenths of the list, less the discount.
  const discount = discounts.find(({ for: whom }) => whom.kind === 'class');
  const share = 0.4 * (1 - Number(discount?.percent) / 100);
  for (const { listed: one } of listed) expect(one.price.yen * share).toBeGreaterThan(beyond);
});

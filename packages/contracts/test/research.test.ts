import { describe, expect, it } from 'vitest';
import {
  clausesOf,
  type Drafted,
  exampleIds,
  exampleResearch,
  fiscalYearOfDay,
  gapsOf,
  instalmentShares,
  matchingRulesOn,
  priceLineKind,
  publicMatching,
  researchAmounts,
  researchContent,
  type ResearchContent,
  spendingOf,
} from '../src/index.ts';

const content = researchContent.parse(exampleResearch(exampleIds));
const drafted = (changes: Partial<ResearchContent> = {}, more: Partial<Drafted> = {}): Drafted => ({
  form: 'joint-research',
  institutionId: exampleIds.institution,
  content: { ...content, ...changes },
  researchers: [{ personId: exampleIds.person, role: 'lead' }],
  umbrella: null,
  due: [],
  ...more,
});
const slugs = (...of: Parameters<typeof drafted>) => gapsOf(drafted(...of)).map(({ slug }) => slug);

describe('what a contract comes to', () => {
  it('20% of ¥10,000,000 are ¥2,000,000, of which half goes to the fund for rights', () => {
    expect(researchAmounts(content)).toEqual({
      baseYen: 10_000_000,
      indirectYen: 2_000_000,
      ipFundYen: 1_000_000,
      totalYen: 12_000_000,
      successFeeYen: 0,
    });
  });

  it('counts what is not direct without indirect cost, and a fee of success apart', () => {
    const lines = [
      { kind: 'direct' as const, label: '消耗品', yen: 1_000_001 },
      { kind: 'researcher-value' as const, label: '教授', yen: 500_000 },
      { kind: 'strategic' as const, label: '戦略', yen: 100_000 },
      { kind: 'success-fee' as const, label: '上市', yen: 9_000_000 },
    ];
    const indirect = { percent: '7.5', ipFundPercent: '0' };
    // 75,000.075, rounded once.
    expect(researchAmounts({ lines, indirect })).toMatchObject({
      indirectYen: 75_000,
      totalYen: 1_675_001,
      successFeeYen: 9_000_000,
    });
  });

  it('knows no fee for bringing the two together', () => {
    expect(priceLineKind.options.filter((kind) => kind.includes('match'))).toEqual([]);
    const line = { kind: 'matching-fee', label: 'マッチングフィー', yen: 100_000 };
    expect(researchContent.safeParse({ ...content, lines: [line] }).success).toBe(false);
  });
});

describe('an instalment', () => {
  const [institution, a, b, c] = [1, 2, 3, 4].map((nth) => `party ${nth}`) as [string, ...string[]];
  const paid = (yen: number, percents: Record<string, string>) =>
    instalmentShares(
      {
        organisationIds: [a, b, c].filter((one) => one !== undefined),
        costShares: Object.entries(percents).map(([partyId, percent]) => ({ partyId, percent })),
      },
      yen,
    ).map((share) => share.yen);

  it('is paid by the organisations, by their shares of the costs, to the yen', () => {
    expect(paid(1_000_000, { [institution]: '50', [a!]: '30', [b!]: '20', [c!]: '0' })).toEqual([
      600_000, 400_000,
    ]);
    expect(paid(100, { [a!]: '1', [b!]: '1', [c!]: '1' })).toEqual([33, 34, 33]);
  });

  it('is paid alike where nothing is said of who bears the costs, or the institution bears all', () => {
    expect(paid(100, {})).toEqual([33, 34, 33]);
    expect(paid(100, { [institution]: '100' })).toEqual([33, 34, 33]);
  });

  it('that was due stays as it was in an amendment', () => {
    const [one] = content.instalments;
    if (!one) throw new Error('The example has an instalment');
    expect(slugs({}, { due: [one] })).toEqual([]);
    for (const change of [
      { label: '第1回（改）' },
      { yen: one.yen - 1 },
      { dueOn: '2026-05-01' },
    ]) {
      const instalments = [{ ...one, ...change }];
      expect(slugs({ instalments }, { due: [one] })).toEqual(['instalment-was-due']);
    }
    expect(slugs({ instalments: [] }, { due: [one] })).toEqual(['instalment-was-due']);
  });

  it('has a name of its own on its day', () => {
    const [one] = content.instalments;
    const twice = { ...content, instalments: [one, one] };
    expect(researchContent.safeParse(twice).success).toBe(false);
  });
});

describe('matching funds', () => {
  const rules = matchingRulesOn('2026-04-01');
  const fund = (companyYen: number, ageAtStart = 44, years = [2026]) => ({
    years: years.map((fiscalYear) => ({ fiscalYear, companyYen })),
    researcherId: exampleIds.person,
    ageAtStart,
    attestedOn: '2026-03-01',
  });

  it('¥31,000,000 of a company draw ¥30,000,000, and less draws as much', () => {
    expect(rules).toBeDefined();
    const drawn = (yen: number) => publicMatching(fund(yen), rules!)[0]?.publicYen;
    expect([31_000_000, 30_000_000, 12_345_678].map(drawn)).toEqual([
      30_000_000, 30_000_000, 12_345_678,
    ]);
  });

  it('are for who is 44, and not for who is 45 on the day of start', () => {
    expect(slugs({ matching: fund(1_000_000, 44) })).toEqual([]);
    expect(gapsOf(drafted({ matching: fund(1_000_000, 45) }))).toEqual([
      { slug: 'matching-age', members: { ageMax: 44 } },
    ]);
  });

  it('last five fiscal years, each within the period and named once', () => {
    const long = { lastDay: '2032-03-31' };
    const five = [2026, 2027, 2028, 2029, 2030];
    expect(slugs({ ...long, matching: fund(1, 30, five) })).toEqual([]);
    expect(slugs({ ...long, matching: fund(1, 30, [...five, 2031]) })).toEqual([
      'matching-too-long',
    ]);
    expect(slugs({ matching: fund(1, 30, [2027]) })).toEqual(['matching-year-outside']);
    expect(slugs({ matching: fund(1, 30, [2026, 2026]) })).toEqual(['matching-year-outside']);
    expect([fiscalYearOfDay('2027-03-31'), fiscalYearOfDay('2027-04-01')]).toEqual([2026, 2027]);
  });

  it('were not offered before they began', () => {
    const before = { firstDay: '2019-04-01', lastDay: '2020-03-31' };
    expect(slugs({ ...before, matching: fund(1, 30, [2019]) })).toEqual(['matching-not-offered']);
  });
});

describe('gaps', () => {
  it('are none in a whole contract', () => expect(slugs()).toEqual([]));

  const third = { partyId: exampleIds.institution, percent: '33.3' };
  const cases: [string, Partial<ResearchContent>][] = [
    ['ip-clause-missing', { ip: null }],
    ['ip-model-differs', { ip: { ...content.ip!, owner: 'institution', shares: [] } }],
    ['ip-shares-not-whole', { ip: { ...content.ip!, shares: [third] } }],
    ['publication-terms-missing', { publication: null }],
    ['secrecy-terms-missing', { secrecy: null }],
    ['umbrella-not-agreed', { umbrellaId: exampleIds.research }],
    ['instruments-missing', { instrumentIds: [] }],
    ['deliverable-too-late', { deliverable: { what: '報告書', dueOn: '2027-04-01' } }],
    ['cost-shares-not-whole', { costShares: [third] }],
    [
      'instalments-exceed-price',
      { instalments: [{ label: '1', yen: 12_000_001, dueOn: '2026-04-30' }] },
    ],
  ];
  it.each(cases)('%s', (slug, changes) => expect(slugs(changes)).toEqual([slug]));

  it('of people, of money and of what is delivered', () => {
    expect(slugs({}, { researchers: [] })).toEqual(['researchers-missing']);
    expect(slugs({ lines: [], instalments: [] })).toEqual(['budget-missing']);
    expect(slugs({}, { form: 'commissioned' })).toEqual(['deliverable-missing']);
  });

  it('an umbrella needs clauses alone, and a project has them of it', () => {
    const bare = { ip: null, firstOption: null, publication: null, secrecy: null };
    expect(slugs({ lines: [], costShares: [] }, { form: 'umbrella', researchers: [] })).toEqual([]);
    const umbrella = {
      clauses: content,
      firstDay: '2026-04-01',
      lastDay: '2029-03-31',
      organisationIds: [exampleIds.organisation],
    };
    const umbrellaId = exampleIds.research;
    expect(slugs({ ...bare, umbrellaId }, { umbrella })).toEqual([]);
    expect(clausesOf(bare, umbrella).ip).toEqual(content.ip);
    const later = { ...umbrella, firstDay: '2026-05-01' };
    expect(slugs({ ...bare, umbrellaId }, { umbrella: later })).toEqual(['outside-umbrella']);
  });
});

it('a budget is nearly spent from 80% on, spent from 100%, and open where there is none', () => {
  const of = (yen: number) => spendingOf(yen, 1_000);
  expect([799, 800, 999, 1_000].map(of)).toEqual(['open', 'nearly-spent', 'nearly-spent', 'spent']);
  expect(spendingOf(1e12, null)).toBe('open');
});

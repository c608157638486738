import { type Problem, problem } from '../problems.ts';
import { isWhole, researchAmounts } from './amounts.ts';
import {
  instalmentKey,
  type Researcher,
  type ResearchContent,
  type ResearchForm,
} from './content.ts';
import { ownerByModel } from './ip-clause.ts';
import { fiscalYearOfDay } from '../fiscal-year.ts';
import { matchingRulesOn } from './matching.ts';

/** The clauses that a project has of its umbrella where it says none of its own. */
export type Clauses = Pick<ResearchContent, 'ip' | 'firstOption' | 'publication' | 'secrecy'>;

/** What of an umbrella agreement counts for a project under it. */
export interface Umbrella {
  readonly clauses: Clauses;
  readonly firstDay: string;
  readonly lastDay: string;
  readonly organisationIds: readonly string[];
}

export interface Drafted {
  readonly form: ResearchForm;
  readonly institutionId: string;
  readonly content: ResearchContent;
  readonly researchers: readonly Researcher[];
  /** Null where it names none, or none that is agreed. */
  readonly umbrella: Umbrella | null;
  /** Instalments that were due already under what it amends. */
  readonly due: ResearchContent['instalments'];
}

/** As they hold: its own, else those of its umbrella. */
export const clausesOf = (
  { ip, firstOption, publication, secrecy }: Clauses,
  umbrella: Pick<Umbrella, 'clauses'> | null,
): Clauses => ({
  ip: ip ?? umbrella?.clauses.ip ?? null,
  firstOption: firstOption ?? umbrella?.clauses.firstOption ?? null,
  publication: publication ?? umbrella?.clauses.publication ?? null,
  secrecy: secrecy ?? umbrella?.clauses.secrecy ?? null,
});

/** Everything that is missing before it can be agreed, in the order in which it is written. */
export const gapsOf = (drafted: Drafted): Problem[] => [
  ...umbrellaGaps(drafted),
  ...clauseGaps(drafted),
  ...(drafted.form === 'umbrella' ? [] : [...workGaps(drafted), ...moneyGaps(drafted)]),
];

const gapWhen = (isGap: boolean, ...of: Parameters<typeof problem>): Problem[] =>
  isGap ? [problem(...of)] : [];

function umbrellaGaps({ form, content, umbrella }: Drafted): Problem[] {
  if (content.umbrellaId === null) return [];
  if (!umbrella || form === 'umbrella') return [problem('umbrella-not-agreed')];
  const fits =
    umbrella.firstDay <= content.firstDay &&
    content.lastDay <= umbrella.lastDay &&
    content.organisationIds.every((one) => umbrella.organisationIds.includes(one));
  return gapWhen(!fits, 'outside-umbrella', { from: umbrella.firstDay, to: umbrella.lastDay });
}

function clauseGaps({ institutionId, content, umbrella }: Drafted): Problem[] {
  const { ip, publication, secrecy } = clausesOf(content, umbrella);
  const parties = [institutionId, ...content.organisationIds];
  const owner = ip?.model == null ? null : ownerByModel(ip.model);
  const isShared = ip?.owner === 'joint';
  const isHeldWhole = ip !== null && isWhole(ip.shares) && areOf(parties, ip.shares);
  return [
    ...gapWhen(ip === null, 'ip-clause-missing'),
    ...gapWhen(ip !== null && owner !== null && owner !== ip.owner, 'ip-model-differs', {
      model: ip?.model,
    }),
    ...gapWhen(isShared && !isHeldWhole, 'ip-shares-not-whole'),
    ...gapWhen(publication === null, 'publication-terms-missing'),
    ...gapWhen(secrecy === null, 'secrecy-terms-missing'),
  ];
}

/** Each by one of the parties, and none twice. */
const areOf = (parties: readonly string[], shares: readonly { readonly partyId: string }[]) =>
  shares.every(({ partyId }) => parties.includes(partyId)) &&
  new Set(shares.map(({ partyId }) => partyId)).size === shares.length;

function workGaps({ form, content, researchers }: Drafted): Problem[] {
  const { deliverable, lastDay } = content;
  return [
    ...gapWhen(researchers.length === 0, 'researchers-missing'),
    ...gapWhen(content.instrumentIds?.length === 0, 'instruments-missing'),
    ...gapWhen(form === 'commissioned' && deliverable === null, 'deliverable-missing'),
    ...gapWhen(deliverable !== null && deliverable.dueOn > lastDay, 'deliverable-too-late'),
  ];
}

function moneyGaps({ form, institutionId, content, due }: Drafted): Problem[] {
  const parties = [institutionId, ...content.organisationIds];
  const { costShares, instalments, lines } = content;
  const { totalYen } = researchAmounts(content);
  const instalmentsYen = instalments.reduce((sum, { yen }) => sum + yen, 0);
  const isShared = isWhole(costShares) && areOf(parties, costShares);
  return [
    ...gapWhen(lines.length === 0, 'budget-missing'),
    ...gapWhen(form === 'joint-research' && !isShared, 'cost-shares-not-whole'),
    ...gapWhen(instalmentsYen > totalYen, 'instalments-exceed-price', { instalmentsYen, totalYen }),
    ...due
      .filter((one) => !instalments.some((other) => isSameInstalment(one, other)))
      .map(({ label }) => problem('instalment-was-due', { label })),
    ...matchingGaps(content),
  ];
}

type Instalment = ResearchContent['instalments'][number];

const isSameInstalment = (a: Instalment, b: Instalment): boolean =>
  instalmentKey(a) === instalmentKey(b) && a.yen === b.yen;

function matchingGaps({ matching, firstDay, lastDay }: ResearchContent): Problem[] {
  if (!matching) return [];
  const rules = matchingRulesOn(firstDay);
  if (!rules) return [problem('matching-not-offered')];
  const { ageMax, fiscalYearsMax } = rules;
  const years = matching.years.map(({ fiscalYear }) => fiscalYear);
  const [first, last] = [fiscalYearOfDay(firstDay), fiscalYearOfDay(lastDay)];
  const areRight =
    new Set(years).size === years.length && years.every((year) => first <= year && year <= last);
  return [
    ...gapWhen(matching.ageAtStart > ageMax, 'matching-age', { ageMax }),
    ...gapWhen(years.length > fiscalYearsMax, 'matching-too-long', { fiscalYearsMax }),
    ...gapWhen(!areRight, 'matching-year-outside'),
  ];
}

import type { ResearchContent } from '@kyoyo/contracts';
import { japanDate, systemClock } from '@kyoyo/kernel';
import type { ResearchContract } from '../../../api.ts';

export type Content = ResearchContent;
export type Form = ResearchContract['form'];

/** What a new contract begins with, by the kind of agreement that it is to be. */
export const templates = [
  'joint',
  'institution',
  'organisation',
  'commissioned',
  'umbrella',
] as const;
export type Template = (typeof templates)[number];

export const formOf: Readonly<Record<Template, Form>> = {
  joint: 'joint-research',
  institution: 'joint-research',
  organisation: 'joint-research',
  commissioned: 'commissioned',
  umbrella: 'umbrella',
};

const ownerOf = {
  joint: { owner: 'joint', model: 7 },
  institution: { owner: 'institution', model: 0 },
  organisation: { owner: 'organisation', model: 4 },
  commissioned: { owner: 'organisation', model: null },
  umbrella: { owner: 'joint', model: 7 },
} as const;

/** A year from today on; amounts and people are still to be filled in. */
export function contentFrom(template: Template): Content {
  const firstDay = japanDate(systemClock());
  const year = Number(firstDay.slice(0, 4)) + 1;
  return {
    title: { ja: '', en: '' },
    theme: '',
    purpose: '',
    firstDay,
    // The day before that of a year later; the 29th of February has one, too.
    lastDay: japanDate(dayBefore(`${year}${firstDay.slice(4).replace('-02-29', '-03-01')}`)),
    organisationIds: [],
    umbrellaId: null,
    instrumentIds: null,
    lines: template === 'umbrella' ? [] : [{ kind: 'direct', label: '', yen: 0 }],
    indirect: { percent: '20', ipFundPercent: '50' },
    costShares: [],
    classFactor: null,
    useBudgetYen: null,
    instalments: [],
    matching: null,
    ip: { ...ownerOf[template], shares: [], text: '' },
    firstOption: null,
    publication: { withinMonths: 12, reviewDays: 30 },
    secrecy: { confidential: true, years: 5 },
    deliverable: null,
    specialTerms: '',
  };
}

const dayBefore = (date: string) => {
  const before = new Date(`${date}T00:00:00+09:00`).getTime() - 86_400_000;
  return new Date(before).toISOString() as Parameters<typeof japanDate>[0];
};

/** Everybody who is part of it, the institution first. */
export const partiesOf = (institutionId: string, { organisationIds }: Content): string[] => [
  institutionId,
  ...organisationIds,
];

/** Percentages of parties: those who are no part any more have none. */
export const shareOf = (
  shares: readonly { readonly partyId: string; readonly percent: string }[],
  partyId: string,
): string => shares.find((one) => one.partyId === partyId)?.percent ?? '';

export const withShare = (
  shares: readonly { readonly partyId: string; readonly percent: string }[],
  partyId: string,
  percent: string,
): { partyId: string; percent: string }[] => [
  ...shares.filter((one) => one.partyId !== partyId),
  ...(percent === '' ? [] : [{ partyId, percent }]),
];

const isPercent = (text: string): boolean => /^\d{1,3}(\.\d{1,6})?$/.test(text);

/** As far as it can be reckoned with: what is being typed may be no number yet. */
export function reckonable(content: Content): Content {
  const { indirect, costShares, ip } = content;
  const percentIn = (text: string): string => (isPercent(text) ? text : '0');
  const areNumbers = ({ percent }: { readonly percent: string }) => isPercent(percent);
  return {
    ...content,
    indirect: {
      percent: percentIn(indirect.percent),
      ipFundPercent: percentIn(indirect.ipFundPercent),
    },
    costShares: costShares.filter(areNumbers),
    ip: ip && { ...ip, shares: ip.shares.filter(areNumbers) },
  };
}

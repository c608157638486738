import type { RateCard } from '@kyoyo/contracts';

export const both = (text: string) => ({ ja: text, en: text });
export const day = (days: number): string =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
export const midnight = (date: string): string => new Date(`${date}T00:00:00+09:00`).toISOString();

export const cardFrom = (date: string): RateCard & object =>
  ({
    unit: { kind: 'time', minutes: 60, billing: 'prorated' },
    basis: 'reserved',
    pricing: {
      kind: 'table',
      tariffs: [
        {
          code: 'company',
          label: { ja: '企業', en: 'Company' },
          yen: 11_000,
          organisationClasses: ['large', 'sme', 'startup'],
          serviceKinds: ['equipment-use', 'technical-guidance', 'operated-run'],
        },
      ],
    },
    timeRules: [],
    dayCaps: [{ yen: 55_000, tariffs: ['company'] }],
    minimumYen: null,
    options: [],
    indirectPercent: '10',
    tax: { treatment: 'exclusive', percent: '10' },
    effectiveFrom: midnight(date),
    source: { url: '', note: '' },
  }) as never;

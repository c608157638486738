import type { Bilingual, OrganisationClass } from './primitives.ts';

/** The classes of organisations as people say them. */
export const classNames: Readonly<Record<OrganisationClass, Bilingual>> = {
  large: { ja: '大企業', en: 'large company' },
  sme: { ja: '中小企業', en: 'SME' },
  startup: { ja: 'スタートアップ', en: 'startup' },
  academia: { ja: '大学等', en: 'academia' },
  public: { ja: '公的機関', en: 'public body' },
  internal: { ja: '内部利用者', en: 'internal user' },
};

import type { OrganisationClass, ServiceKind } from '@kyoyo/contracts';

interface ClassAssignment {
  /** Used where the source has no words of its own for the class. */
  readonly ja: string;
  readonly en: string;
  /** Whom the tariff is for by default; with none, it is only taken by its code. */
  readonly users: readonly OrganisationClass[];
  /** Where the class itself says who works the instrument. */
  readonly service?: ServiceKind;
}

const companies = ['large', 'sme', 'startup'] as const;
const researchers = ['academia', 'public'] as const;
const everybody = [...companies, ...researchers, 'internal'] as const;
const onlyByCode: readonly OrganisationClass[] = [];

/**
 * Which of the platform's classes pay which of the sources' classes. THIS ASSIGNMENT IS OURS, NOT
 * THE SOURCES': they define their classes in other words, or not at all. Where a class depends on
 * something that an organisation's class does not say (a place, a funded project, a first trial),
 * nobody is given it by default, and it is chosen by its code.
 */
export const classAssignments: Readonly<Record<string, ClassAssignment>> = {
  // 甲・乙・丙種: the source does not define them; taken in the order of their prices.
  class_1: { ja: '甲種', en: 'Class 1 (甲)', users: ['internal', 'academia'] },
  class_2: { ja: '乙種', en: 'Class 2 (乙)', users: ['public'] },
  class_3: { ja: '丙種', en: 'Class 3 (丙)', users: companies },

  // Synchrotrons: by purpose, so a company that publishes may choose the tariff of researchers.
  general: { ja: '一般利用', en: 'General use', users: companies },
  priority: { ja: '優先利用', en: 'Priority use', users: onlyByCode },
  trial: { ja: 'トライアルユース', en: 'Trial use', users: onlyByCode },
  general_nonproprietary: {
    ja: '一般課題(成果公開)',
    en: 'General, non-proprietary',
    users: researchers,
  },
  proprietary: { ja: '成果専有', en: 'Proprietary', users: companies },
  time_designated: { ja: '時期指定(成果専有)', en: 'Time-designated', users: onlyByCode },
  open_general: { ja: '成果公開・一般', en: 'Open, general', users: researchers },
  open_competitive_funds: {
    ja: '成果公開・競争的資金',
    en: 'Open, competitive funds',
    users: onlyByCode,
  },
  proprietary_rnd: { ja: '成果非公開・研究開発', en: 'Proprietary R&D', users: companies },
  non_rnd: { ja: '研究開発以外', en: 'Not R&D', users: onlyByCode },

  // By place. Without evidence of the place the price for outsiders applies.
  in_prefecture: { ja: '県内', en: 'In the prefecture', users: onlyByCode },
  out_of_prefecture: {
    ja: '県外',
    en: 'Outside the prefecture',
    users: [...companies, ...researchers],
  },
  in_prefecture_sme: { ja: '県内中小企業', en: 'SME in the prefecture', users: ['sme', 'startup'] },
  local_sme: { ja: '市内中小企業', en: 'SME in the city', users: ['sme', 'startup'] },
  local_large: { ja: '市内大企業', en: 'Large company in the city', users: ['large'] },
  outside_city: { ja: '市外企業', en: 'Company outside the city', users: onlyByCode },

  // Universities.
  institute: { ja: '研究所員・授業', en: 'Institute members and classes', users: ['internal'] },
  same_university: { ja: '大学内', en: 'Same university', users: onlyByCode },
  external_research: { ja: '学外研究機関', en: 'External research', users: researchers },
  company: { ja: '企業', en: 'Company', users: companies },
  academia: { ja: '大学・公的研究機関', en: 'Academia', users: researchers },
  internal: { ja: '学内', en: 'Internal', users: ['internal'] },
  internal_self: {
    ja: '学内 ユーザー利用',
    en: 'Internal, own operation',
    users: ['internal'],
    service: 'equipment-use',
  },
  internal_request: {
    ja: '学内 依頼測定',
    en: 'Internal, on request',
    users: ['internal'],
    service: 'operated-run',
  },
  external_self: {
    ja: '学外 ユーザー利用',
    en: 'External, own operation',
    users: [...researchers, ...companies],
    service: 'equipment-use',
  },
  external_request: {
    ja: '学外 依頼測定',
    en: 'External, on request',
    users: [...researchers, ...companies],
    service: 'operated-run',
  },
  internal_day: { ja: '学内 日中', en: 'Internal, daytime', users: ['internal'] },
  // The source prints no hours for the night, so it is not a rule for times of the day.
  internal_night: { ja: '学内 夜間', en: 'Internal, night', users: onlyByCode },
  standard: { ja: '標準', en: 'Standard', users: ['internal', ...researchers] },
  all: { ja: '一律', en: 'Everybody', users: everybody },
  base: { ja: '装置基本料', en: 'Base fee', users: everybody, service: 'equipment-use' },
  training: { ja: '講習', en: 'Training', users: everybody, service: 'technical-guidance' },

  // By whether the user makes a profit.
  for_profit: { ja: '営利', en: 'For profit', users: companies },
  non_profit: { ja: '非営利', en: 'Non-profit', users: researchers },
};

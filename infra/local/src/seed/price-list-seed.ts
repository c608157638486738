import {
  type BookingPolicyWish,
  type InstrumentDescription,
  organisationClass,
  rateCard,
  type RateCard,
  type ServiceKind,
  type WrittenTariff,
} from '@kyoyo/contracts';
import { japanInstant } from '@kyoyo/kernel';
import { listedDetails } from './instrument-details.ts';
import { priceList, type PriceListItem } from './price-list.ts';
import { classAssignments } from './price-list-classes.ts';
import { listedInstitutions } from './price-list-institutions.ts';
import { optionsOfItem } from './price-list-options.ts';
import { remarksOf } from './price-list-remarks.ts';
import { bookableTimes, unitOf } from './price-list-units.ts';

export interface InstrumentSeed {
  readonly seedId: string;
  readonly institutionSeedId: string;
  readonly description: InstrumentDescription;
  readonly policy: BookingPolicyWish;
  /** In the order in which they take effect. */
  readonly cards: readonly RateCard[];
}

/** From when a price applies whose source gives no date. */
export const undatedFrom = '2020-04-01';

/** The same instrument before a change of price. */
const earlierPriceOf: Readonly<Record<string, string>> = {
  'tottori-lcms-protein-old': 'tottori-lcms-protein',
};

export const instrumentSeedIdOf = (itemId: string): string => earlierPriceOf[itemId] ?? itemId;

/** One instrument for each line of the price lists, or for two lines of one instrument. */
export function listedInstruments(): InstrumentSeed[] {
  const itemsOf = Map.groupBy(priceList.items, ({ id }) => instrumentSeedIdOf(id));
  return [...itemsOf].map(([seedId, items]) => {
    const cards = items
      .map(rateCardOf)
      .toSorted((a, b) => (a.effectiveFrom < b.effectiveFrom ? -1 : 1));
    const [newest, card] = [items.at(-1), cards.at(-1)];
    if (!newest || !card) throw new Error(`${seedId} has no price`);
    const institution = listedInstitutions.find(({ name }) => name.ja === newest.institution);
    if (!institution) throw new Error(`${newest.institution} is not among the institutions`);
    return {
      seedId,
      institutionSeedId: institution.seedId,
      description: {
        name: newest.name,
        category: newest.category,
        location: institution.location,
        units: 1,
        ...listedDetails(seedId),
      },
      policy: { openTo: classesWithTariff(card), ...bookableTimes(newest.id, card.unit) },
      cards,
    };
  });
}

const classesWithTariff = ({ pricing }: RateCard) =>
  organisationClass.options.filter((one) =>
    pricing.kind === 'table'
      ? pricing.tariffs.some(({ organisationClasses }) => organisationClasses.includes(one))
      : pricing.factors[one] !== undefined,
  );

function rateCardOf(item: PriceListItem): RateCard {
  const unit = unitOf(item.unit);
  const metered = item.id === 'hiroshima-xrd';
  const { timeRules = [], dayCaps = [], alongsidePercent = null } = remarksOf(item.id);
  return rateCard.parse({
    unit,
    basis: metered ? 'used' : unit.kind === 'time' && unit.minutes === 60 ? 'overage' : 'reserved',
    pricing: { kind: 'table', tariffs: tariffsOf(item) },
    timeRules,
    dayCaps: [...capsOf(item, 'day'), ...dayCaps],
    monthCaps: capsOf(item, 'month').map((cap) => ({ ...cap, per: 'person' as const })),
    minimumYen: null,
    options: optionsOfItem(item.id),
    indirectPercent: '0',
    alongsidePercent,
    tax: taxOf(item),
    effectiveFrom: japanInstant(item.effectiveFrom ?? undatedFrom),
    source: { url: item.source, note: noteOf(item) },
  });
}

function tariffsOf(item: PriceListItem): WrittenTariff[] {
  const { tariffs = [], publication = {} } = remarksOf(item.id);
  const listed = Object.entries(item.fees).flatMap(([code, yen]) => {
    if (yen === null) return [];
    const assignment = classAssignments[code];
    if (!assignment) throw new Error(`The class ${code} of ${item.id} is assigned to nobody`);
    const { ja, en, users, service } = assignment;
    return [
      {
        code,
        label: { ja: item.classLabels[code] ?? ja, en },
        yen,
        organisationClasses: [...users],
        serviceKinds: service ? [service] : servicesOf(item),
        publication: publication[code] ?? null,
      },
    ];
  });
  return [...listed, ...tariffs];
}

/** Labour is staff beside the user or for the user; tests and 委託 are done by staff. */
function servicesOf({ id, category }: PriceListItem): ServiceKind[] {
  if (category === 'labour') return ['technical-guidance', 'operated-run'];
  const commissioned = id === 'sagals-contract-measure' || id === 'sagals-irradiation';
  return commissioned || category === 'industrial testing' ? ['operated-run'] : ['equipment-use'];
}

/** `day` caps every tariff, `internal_day` the tariff `internal`. */
const capsOf = ({ caps }: PriceListItem, per: 'day' | 'month'): RateCard['dayCaps'] =>
  Object.entries(caps).flatMap(([name, yen]) => {
    if (name === per) return [{ yen, tariffs: [] }];
    return name.endsWith(`_${per}`) ? [{ yen, tariffs: [name.slice(0, -per.length - 1)] }] : [];
  });

function taxOf({ tax }: PriceListItem): RateCard['tax'] {
  if (tax === 'n/a internal') return { treatment: 'out-of-scope', percent: '0' };
  return { treatment: tax === 'exclusive' ? 'exclusive' : 'inclusive', percent: '10' };
}

/** The source's remarks, then what we had to add to make a rate card of it, in both languages. */
function noteOf(item: PriceListItem): string {
  const monthly = Object.keys(item.caps).some((name) => name.endsWith('month'));
  const institution = listedInstitutions.find(({ name }) => name.ja === item.institution);
  const isTaxUnknown = item.tax.startsWith('unknown');
  const isUndated = item.effectiveFrom === null;
  const inEnglish = [
    item.notes,
    institution?.note && !item.notes.includes('inferred') ? institution.note : '',
    `Read from the published page; compiled ${priceList.compiled}.`,
    isTaxUnknown ? 'Tax not stated in the source: treated as inclusive.' : '',
    isUndated ? `No effective date in the source: ${undatedFrom} is ours.` : '',
    monthly ? 'The monthly cap is read as one for each person.' : '',
    'Which class of user pays which tariff, and the basis of billing, are our assignment.',
  ];
  const inJapanese = [
    `公開された料金表による（${priceList.compiled} 時点）。`,
    isTaxUnknown ? '消費税の記載がないため、税込とみなしています。' : '',
    isUndated ? `適用開始日の記載がないため、${undatedFrom} からとしています。` : '',
    monthly ? '月ごとの上限は、利用者1人についてのものとみなしています。' : '',
    'どの区分がどの料金にあたるかと、課金の基準は、本システムで定めたものです。',
  ];
  return [inEnglish.filter(Boolean).join(' '), inJapanese.join('')].join('\n');
}

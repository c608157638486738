import {
  type Bilingual,
  id as anId,
  type ImportError,
  type InstrumentStatus,
  type Language,
  type Problem,
  problemText,
  type RateCard,
} from '@kyoyo/contracts';
import type { Instant } from '@kyoyo/kernel';
import { publishRateCard } from '../instrument/rate-cards.ts';
import { canonicalOf } from './canonical.ts';
import type { CardFile } from './card-file.ts';
import { listFaults } from './faults.ts';
import { columnHeads } from './form.ts';
import type { ReadCard, RowFault } from './read.ts';
import { type Change, changesOf } from './write.ts';

/** What the institution has now. */
export interface KnownPrices {
  readonly id: string;
  readonly name: Bilingual;
  readonly status: InstrumentStatus;
  readonly transferredFrom: string | null;
  /** In the order of time. */
  readonly cards: readonly { readonly cardId: string; readonly card: RateCard }[];
}

/** As what an import is read. */
export interface Reading {
  readonly now: Instant;
  /** From when prices hold that are in force already and change; null where none may. */
  readonly changedFrom: Instant | null;
  readonly language: Language;
}

export interface PlannedCard {
  readonly row: number;
  readonly instrumentId: string;
  readonly name: Bilingual;
  readonly action: 'publish' | 'replace' | 'keep';
  readonly card: RateCard;
  /** The coming card whose place it takes. */
  readonly replaces: string | null;
  /** Which cells say something else than the prices before. */
  readonly changes: readonly Change[];
  readonly changesCount: number;
}

export interface PriceListPlan {
  readonly cards: readonly PlannedCard[];
  readonly errors: readonly ImportError[];
}

const changesMax = 20;

/** What an import would do, card by card, and everything that is wrong with the file. */
export function planPriceList(
  file: CardFile,
  known: readonly KnownPrices[],
  reading: Reading,
): PriceListPlan {
  const instruments = new Map(known.map((one) => [one.id, one]));
  const cards: PlannedCard[] = [];
  const faults: RowFault[] = [...file.faults];
  const seen = new Set<string>();
  for (const read of inOrder(file.cards)) {
    const id = anId.safeParse(read.id);
    const instrument = id.success ? instruments.get(id.data) : undefined;
    const fault = (column: string | null, message: Bilingual): void =>
      void faults.push({ row: read.row, column, message });
    if (!instrument) fault('id', listFaults.notThere);
    else if (instrument.status === 'retired') fault('id', listFaults.retired);
    else if (seen.has(`${instrument.id} ${read.from}`)) fault('from', listFaults.twice);
    else {
      seen.add(`${instrument.id} ${read.from}`);
      const planned = planCard(read, instrument, reading, file);
      if ('faults' in planned) faults.push(...planned.faults);
      else {
        cards.push(planned);
        instruments.set(instrument.id, withCard(instrument, planned));
      }
    }
  }
  const headOf = headsOf(file, reading.language);
  const errors = faults.map(({ row, column, message }) => ({
    row,
    column: column === null ? null : headOf(column),
    message,
  }));
  return {
    cards: cards.toSorted((a, b) => a.row - b.row),
    errors: errors.toSorted((a, b) => a.row - b.row),
  };
}

/** As the file itself calls a column; of JSON, where it lies. */
const headsOf =
  ({ heads }: CardFile, language: Language) =>
  (column: string): string =>
    heads.get(column) ??
    (heads.size > 0 && language === 'ja' && Object.hasOwn(columnHeads, column)
      ? columnHeads[column as keyof typeof columnHeads]
      : column);

/** The earlier prices of an instrument come before the later ones, wherever they stand. */
const inOrder = (cards: readonly ReadCard[]): ReadCard[] =>
  cards.toSorted((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1));

function planCard(
  { row, from, card: read, faults }: ReadCard,
  instrument: KnownPrices,
  { now, changedFrom, language }: Reading,
  file: CardFile,
): PlannedCard | { readonly faults: readonly RowFault[] } {
  if (!read) return { faults };
  const refused = (message: Bilingual) => ({ faults: [{ row, column: 'from', message }] });
  const there = instrument.cards.find(({ card }) => card.effectiveFrom === from);
  const of = { row, instrumentId: instrument.id, name: instrument.name, card: read };
  if (there && canonicalOf(there.card) === canonicalOf(read)) {
    return { ...of, action: 'keep', replaces: null, changes: [], changesCount: 0 };
  }
  const isComing = there !== undefined && there.card.effectiveFrom > now;
  if (there && !isComing && changedFrom === null) return refused(listFaults.inForce);
  const card = there && !isComing ? { ...read, effectiveFrom: changedFrom as Instant } : read;
  const replaces = isComing ? there.cardId : null;
  const asked = {
    cardId: `row ${row}`,
    card,
    replaces,
    now,
    // Cost sheets are looked at when the file is imported.
    shortfall: null,
    exception: null,
  };
  const decided = publishRateCard(
    { ...instrument, institutionId: '', withdrawnCardIds: [] },
    asked,
  );
  if ('refused' in decided) return refused(both(decided.refused));
  const before =
    there ?? instrument.cards.findLast((one) => one.card.effectiveFrom < read.effectiveFrom);
  const changes = before ? changesOf(before.card, card, language, headsOf(file, language)) : [];
  return {
    ...of,
    card,
    action: replaces === null ? 'publish' : 'replace',
    replaces,
    changes: changes.slice(0, changesMax),
    changesCount: changes.length,
  };
}

const both = (refused: Problem): Bilingual => ({
  ja: problemText(refused, 'ja'),
  en: problemText(refused, 'en'),
});

/** The instrument as it would be, for what the file says of it further on. */
const withCard = (instrument: KnownPrices, { row, action, card, replaces }: PlannedCard) =>
  action === 'keep'
    ? instrument
    : {
        ...instrument,
        cards: [
          ...instrument.cards.filter(({ cardId }) => cardId !== replaces),
          { cardId: `row ${row}`, card },
        ].toSorted((a, b) => (a.card.effectiveFrom < b.card.effectiveFrom ? -1 : 1)),
      };

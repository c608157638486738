import type { Bilingual, RateCard } from '@kyoyo/contracts';
import { newRateCard } from '@kyoyo/contracts';
import type { Instant } from '@kyoyo/kernel';
import { messageOf } from '../import/faults.ts';
import type { Fault, TableRow } from '../import/table.ts';
import { moment, text } from './codecs.ts';
import {
  type Column,
  fieldsOf,
  type Kind,
  kindCodec,
  type KindName,
  kinds,
  type Path,
} from './form.ts';
import { valueAt } from './write.ts';
import { listFaults } from './faults.ts';

/** A fault of a row, by the column of ours. */
export interface RowFault extends Fault {
  readonly row: number;
}

/** What a file says of one card. */
export interface ReadCard {
  readonly row: number;
  readonly id: string;
  readonly from: Instant | null;
  readonly card: RateCard | null;
  readonly faults: readonly RowFault[];
}

type Cells = Readonly<Partial<Record<Column, string>>>;
interface Block {
  readonly id: string;
  readonly from: string;
  readonly rows: readonly { readonly row: number; readonly cells: Cells }[];
}

/** The cards of a table, and what is wrong with rows that are of none. */
export function readCards(rows: readonly TableRow<Column>[]): ReadCard[] {
  return blocksOf(rows).map(readBlock);
}

/** Rows of one instrument and date; where these are left out, they are those of the row above. */
function blocksOf(rows: readonly TableRow<Column>[]): Block[] {
  const blocks: { id: string; from: string; rows: { row: number; cells: Cells }[] }[] = [];
  for (const { row, cells } of rows) {
    if (!cells) continue;
    const last = blocks.at(-1);
    const id = (cells.id ?? '').trim() || (last?.id ?? '');
    const from = (cells.from ?? '').trim() || (last && last.id === id ? last.from : '');
    if (last && last.id === id && last.from === from) last.rows.push({ row, cells });
    else blocks.push({ id, from, rows: [{ row, cells }] });
  }
  return blocks;
}

interface Place {
  readonly row: number;
  readonly kind: KindName;
  readonly at: readonly (string | number)[];
  readonly cells: Cells;
}

function readBlock({ id, from, rows }: Block): ReadCard {
  const faults: RowFault[] = [];
  const first = rows[0]?.row ?? 0;
  const begin = moment.read(from);
  if (!('value' in begin)) faults.push({ row: first, column: 'from', message: begin.fault });
  const effectiveFrom = 'value' in begin ? begin.value : undefined;
  const { card: written, places } = assembled(rows, faults);
  const cardRows = places.filter(({ kind }) => kind === 'card');
  if (cardRows.length !== 1) {
    const row = cardRows[1]?.row ?? first;
    faults.push({ row, column: 'row', message: listFaults.oneCard });
  }
  const parsed = newRateCard.safeParse({ ...written, effectiveFrom });
  if (parsed.success) faults.push(...unusedCells(parsed.data, places));
  // Where the parts could not even be read, what the whole lacks follows from that.
  else if (faults.length === 0) {
    for (const issue of parsed.error.issues) {
      faults.push(faultAt(issue.path as Place['at'], messageOf(issue), places, first));
    }
  }
  const card = parsed.success && faults.length === 0 ? parsed.data : null;
  return { row: first, id, from: (effectiveFrom ?? null) as Instant | null, card, faults };
}

/** The rows put together as a card that is still to be checked. */
function assembled(rows: Block['rows'], faults: RowFault[]) {
  const card: Record<string, unknown> = {
    ...kinds.card.unless,
    timeRules: [],
    totalDiscounts: [],
    dayCaps: [],
    monthCaps: [],
    options: [],
  };
  const pricing = { tariffs: [] as object[], factors: {} as Record<string, unknown>, tiers: [] };
  const places: Place[] = [];
  for (const { row, cells } of rows) {
    const kindCell = kindCodec.read(cells.row ?? '');
    if (!('value' in kindCell)) {
      faults.push({ row, column: 'row', message: kindCell.fault });
      continue;
    }
    const kind = kindCell.value as KindName;
    const part = readPart(kind, cells, (column, message) => faults.push({ row, column, message }));
    const at = put({ kind, part, card, pricing });
    if ('fault' in at) faults.push({ row, ...at.fault });
    else places.push({ row, kind, at: at.at, cells });
  }
  card['pricing'] = { ...(card['pricing'] as object | undefined), ...pricing };
  return { card, places };
}

const lists = {
  hours: 'timeRules',
  total_discount: 'totalDiscounts',
  day_cap: 'dayCaps',
  month_cap: 'monthCaps',
  option: 'options',
} as const;

interface Putting {
  readonly kind: KindName;
  readonly part: Record<string, unknown>;
  readonly card: Record<string, unknown>;
  readonly pricing: {
    readonly tariffs: object[];
    readonly factors: Record<string, unknown>;
    readonly tiers: object[];
  };
}

type Put = { readonly at: Place['at'] } | { readonly fault: Fault };

/** Puts a part where it belongs and says where that is, or in which column it says so wrongly. */
function put({ kind, part, card, pricing }: Putting): Put {
  const pushed = (at: Place['at'], list: object[], value: object): Put => ({
    at: [...at, list.push(value) - 1],
  });
  switch (kind) {
    case 'card':
      Object.assign(card, part);
      return { at: [] };
    case 'tariff':
      return pushed(['pricing', 'tariffs'], pricing.tariffs, { ...part, tiers: [] });
    case 'tier': {
      const { of, ...tier } = part;
      if (of === undefined) return pushed(['pricing', 'tiers'], pricing.tiers, tier);
      const nth = pricing.tariffs.findIndex((one) => (one as { code?: unknown }).code === of);
      const tariff = pricing.tariffs[nth] as { tiers: object[] } | undefined;
      if (!tariff) return { fault: { column: 'tariffs', message: listFaults.noTariff } };
      return pushed(['pricing', 'tariffs', nth, 'tiers'], tariff.tiers, tier);
    }
    case 'factor': {
      const of = String(part['class']);
      if (Object.hasOwn(pricing.factors, of)) {
        return { fault: { column: 'classes', message: listFaults.factorTwice } };
      }
      pricing.factors[of] = part['factor'];
      return { at: ['pricing', 'factors', of] };
    }
    case 'hours':
    case 'total_discount':
    case 'day_cap':
    case 'month_cap':
    case 'option': {
      const list = lists[kind];
      return pushed([list], card[list] as object[], part);
    }
  }
}

function readPart(
  kind: KindName,
  cells: Cells,
  fault: (column: Column, message: Bilingual) => void,
): Record<string, unknown> {
  const fields = fieldsOf(kind);
  const known = new Set<Column>(['id', 'name', 'from', 'row', ...fields.map((one) => one.column)]);
  for (const [column, cell] of Object.entries(cells) as [Column, string][]) {
    if (cell.trim() !== '' && !known.has(column)) fault(column, listFaults.notOfRow);
  }
  const part: Record<string, unknown> = structuredClone({ ...(kinds[kind] as Kind).unless });
  for (const { column, path, codec } of fields) {
    const cell = cells[column] ?? '';
    // A text of spaces alone is one all the same.
    if ((codec === text ? cell : cell.trim()) === '') continue;
    const read = codec.read(cell);
    if ('value' in read) setAt(part, path, read.value);
    else fault(column, read.fault);
  }
  const publication = part['publication'];
  if (publication) {
    part['publication'] = { embargoMonths: null, elseTariff: null, ...publication };
  }
  return part;
}

function setAt(of: Record<string, unknown>, [first = '', ...rest]: Path, value: unknown): void {
  if (rest.length === 0) of[first] = value;
  else setAt((of[first] ??= {}) as Record<string, unknown>, rest, value);
}

/** What a cell says that this card has no use for, such as the minutes of a day. */
function unusedCells(card: RateCard, places: readonly Place[]): RowFault[] {
  return places
    .filter(({ kind }) => kind !== 'tier' && kind !== 'factor')
    .flatMap(({ row, kind, at, cells }) =>
      fieldsOf(kind)
        .filter(({ column }) => (cells[column] ?? '').trim() !== '')
        .filter(({ path }) => valueAt(card, [...at, ...path]) === undefined)
        .map(({ column }) => ({ row, column, message: listFaults.notUsed })),
    );
}

/** The row and column in which a part of the card stands. */
function faultAt(
  path: Place['at'],
  message: Bilingual,
  places: readonly Place[],
  first: number,
): RowFault {
  const begins = ({ at }: Place): boolean => at.every((step, nth) => step === path[nth]);
  const place = places.filter(begins).toSorted((a, b) => b.at.length - a.at.length)[0];
  if (!place) return { row: first, column: null, message };
  const rest = path.slice(place.at.length).map(String);
  const field = fieldsOf(place.kind).find(({ path: own }) =>
    rest.every((step, nth) => step === own[nth]),
  );
  const inPart = rest.length === 0 ? null : (field?.column ?? missingPart(rest));
  return { row: place.row, column: inPart, message };
}

/** What a whole table or list of factors lacks is said of how prices are decided. */
const missingPart = ([first = '']: readonly string[]): Column | null =>
  first === 'pricing' ? 'pricing' : first === 'factors' ? 'factor' : null;

import { newId } from '@kyoyo/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvOf } from '../../src/import/csv.ts';
import { canonicalOf } from '../../src/price-list/canonical.ts';
import { readCardFile } from '../../src/price-list/card-file.ts';
import { columnHeads, columns } from '../../src/price-list/form.ts';
import { rowsOfCard } from '../../src/price-list/write.ts';
import { anyCard } from './any-card.ts';

const id = newId();

const asSpreadsheetsSave = (csv: string): string => csv.replace(/\r?\n/g, '\r\n');
const lines = 'first line\nsecond line';
const ofLines = { ja: lines, en: lines };

const headsIn = (language: 'ja' | 'en') =>
  columns.map((key) => ({ key, header: language === 'ja' ? columnHeads[key] : key }));

describe('a card as rows of a table', () => {
  it('comes back from a spreadsheet, which ends lines within a cell as those between rows', () => {
    const withLines = anyCard.map((card) => ({
      ...card,
      options: card.options.map((one) => ({ ...one, label: ofLines })),
      source: { ...card.source, note: lines },
    }));
    fc.assert(
      fc.property(withLines, (card) => {
        const csv = csvOf(headsIn('ja'), rowsOfCard({ id, name: lines, card }, 'ja'));
        const file = readCardFile('csv', asSpreadsheetsSave(csv), 'text');
        if (!file || file === 'too-wide') throw new Error('unreadable');
        expect(file.faults).toEqual([]);
        const [read] = file.cards;
        expect(read?.card && canonicalOf(read.card)).toBe(canonicalOf(card));
      }),
      { numRuns: 50 },
    );
  });

  it.each(['ja', 'en'] as const)('comes back as it was, in %s', (language) => {
    fc.assert(
      fc.property(anyCard, (card) => {
        const csv = csvOf(headsIn(language), rowsOfCard({ id, name: '装置', card }, language));
        const file = readCardFile('csv', csv, 'text');
        if (!file || file === 'too-wide') throw new Error('unreadable');
        expect(file.faults).toEqual([]);
        expect(file.cards).toHaveLength(1);
        const [read] = file.cards;
        expect(read?.faults).toEqual([]);
        expect(read?.card && canonicalOf(read.card)).toBe(canonicalOf(card));
      }),
      { numRuns: 150 },
    );
  });

  it('comes back from JSON exactly', () => {
    fc.assert(
      fc.property(anyCard, (card) => {
        const file = readCardFile('json', JSON.stringify([{ id, name: 'x', card }]), 'text');
        if (!file || file === 'too-wide') throw new Error('unreadable');
        expect(file.cards[0]).toMatchObject({ id, faults: [] });
        expect(file.cards[0]?.card).toEqual(card);
      }),
      { numRuns: 100 },
    );
  });
});

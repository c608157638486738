import { exampleOf, type RateCard } from '@kyoyo/contracts';
import type { Instant } from '@kyoyo/kernel';
import { describe, expect, it } from 'vitest';
import type { Charge } from '../src/api.ts';
import { reasonsOf } from '../src/features/charges/reason-words.ts';
import { ja } from '../src/language/ja.ts';
import { formatMinutes, formatTime } from '../src/parts/format.ts';

const words = ja.charges.reasons;
const card = (basis: RateCard['basis'], billing: 'prorated' | 'started' = 'prorated') =>
  ({
    basis,
    unit: { kind: 'time', minutes: 60, billing },
    indirectPercent: '0',
    tax: { treatment: 'exclusive', percent: '10' },
  }) as const;

const rated = exampleOf('billing', 'ChargeRated').data as unknown as Charge;
const at = (clock: string) => `2026-12-04T${clock}.000Z` as Instant;
/** Booked 10:10 to 13:10 in Japan, as it was used and counted in minutes. */
const charged = (usedTo: string, minutes: number, more: Partial<Charge> = {}): Charge => ({
  ...rated,
  kind: 'run',
  fee: null,
  reserved: { start: at('01:10:00'), end: at('04:10:00') },
  usedFrom: at('01:10:04'),
  usedTo: at(usedTo),
  lines: [{ ...rated.lines[0]!, kind: 'usage', quantity: `${minutes}/60` }],
  ...more,
});
/** Half of the price of what was reserved. */
const fee = rated.fee;

const reasons = (of: ReturnType<typeof card>, charge: Charge) =>
  reasonsOf(of, charge, words, {
    length: (minutes) => formatMinutes(minutes, 'ja'),
    clock: (moment, withSeconds) => formatTime(moment, 'ja', { withSeconds }),
  });

describe('the reasons of an amount', () => {
  it('say what was counted, and in proportion to what', () => {
    const run = charged('04:00:00', 180);
    for (const basis of ['reserved', 'used'] as const) {
      const said = reasons(card(basis), run);
      expect(said).toEqual([words.basis[basis], words.prorated[basis], words.tax.exclusive]);
    }
    expect(reasons(card('reserved'), run).join()).not.toContain('使った');
    expect(reasons(card('used', 'started'), run)).toContain(words.roundedUp('1時間'));
  });

  it('speak of time beyond the booked only where there was some', () => {
    expect(reasons(card('overage'), charged('04:00:00', 180))).toContain(words.basis.within);
    expect(reasons(card('overage'), charged('04:30:00', 200))).toContain(words.basis.overage);
  });

  it.each(['cancellation', 'no-show'] as const)('speak of no use where a %s is owed', (kind) => {
    for (const basis of ['reserved', 'used', 'overage'] as const) {
      const said = reasons(card(basis), charged('04:10:00', 90, { kind, fee }));
      expect(said).toContain(words.basis.fee);
      expect(said.join()).not.toMatch(/使った|利用した/);
    }
  });

  it('say that an end was counted to its whole minute, where it was', () => {
    const rounded = words.wholeMinutes('13:09:21', '13:10');
    expect(reasons(card('used'), charged('04:09:21', 180))).toContain(rounded);
    expect(reasons(card('overage'), charged('04:29:21', 200))).toContain(
      words.wholeMinutes('13:29:21', '13:30'),
    );
    // Within the grace, it counted to the end of what was booked.
    expect(reasons(card('used'), charged('04:12:21', 180)).join()).not.toContain('切り上げ');
    expect(reasons(card('used'), charged('04:09:00', 179)).join()).not.toContain('切り上げ');
  });
});

import { rate } from '@kyoyo/billing/rating';
import {
  bilingual,
  bookingPolicy,
  instrumentDescription,
  organisationClass,
  rateCard,
  serviceKind,
} from '@kyoyo/contracts';
import { plusMinutes } from '@kyoyo/kernel';
import { describe, expect, test } from 'vitest';
import { institutions, instruments } from '../src/seed/catalogue.ts';
import { priceList } from '../src/seed/price-list.ts';
import {
  cardOfLine,
  classFor,
  minutesOfOneUnit,
  oneUnit,
  publishedFees,
  rated,
  seedOf,
  sumOfLines,
} from './price-lines.ts';

describe('the published price lists', () => {
  test('51 lines of 17 institutions make 50 instruments; three more are an example', () => {
    expect(priceList.items).toHaveLength(51);
    expect(new Set(priceList.items.map(({ institution }) => institution)).size).toBe(17);
    expect(institutions).toHaveLength(18);
    expect(instruments).toHaveLength(53);
    expect(new Set(instruments.map(({ seedId }) => seedId)).size).toBe(53);
    const used = new Set(instruments.map(({ institutionSeedId }) => institutionSeedId));
    expect([...used].toSorted()).toEqual(institutions.map(({ seedId }) => seedId).toSorted());
  });

  test('no amount was lost or changed: their count and sum are those of the lists', () => {
    expect(publishedFees).toHaveLength(121);
    expect(publishedFees.reduce((sum, [, , yen]) => sum + yen, 0)).toBe(3_292_200);
  });

  test.each(publishedFees)('%s: one unit for %s costs %i yen', (itemId, tariff, yen) => {
    const { item, card } = cardOfLine(itemId);
    const organisationClass = classFor(card, tariff);
    const asked = { reserved: oneUnit(card), tariff, organisationClass };
    const { lines, totals, tariff: applied } = rated(itemId, asked);
    expect(applied).toBe(tariff);
    // Of QST, fees are charged beside it that the line does not name: they have a test of their own.
    expect(lines.filter(({ kind }) => kind === 'usage').map(({ amount }) => amount)).toEqual([
      String(yen),
    ]);
    const whole = item.tax === 'exclusive' ? totals.net : totals.total;
    expect(whole).toBe(Number(sumOfLines(lines)));
    expect(item.institution.startsWith('量子') || whole === yen).toBe(true);
    expect(totals.tax > 0).toBe(item.tax !== 'n/a internal');
  });

  test('a class without a published amount has no tariff', () => {
    const missing = priceList.items.flatMap(({ id, fees }) =>
      Object.entries(fees).flatMap(([code, yen]) => (yen === null ? [`${id} ${code}`] : [])),
    );
    // The remarks have a price of the second, by another unit.
    expect(missing).toEqual(['tohoku-alpha-tem class_3', 'tottori-lcms-small external_request']);
    expect(JSON.stringify(seedOf('tohoku-alpha-tem').cards)).not.toContain('"code":"class_3"');
    expect(seedOf('tohoku-alpha-tem').policy.openTo).toEqual(['academia', 'public', 'internal']);
  });

  test('what is ours is said in the note', () => {
    for (const item of priceList.items) {
      const notes = seedOf(item.id).cards.map(({ source }) => source.note);
      const note = notes.find((one) => one.startsWith(item.notes)) ?? expect.fail(item.id);
      expect(note.includes('treated as inclusive')).toBe(item.tax.startsWith('unknown'));
      expect(note.includes('is ours')).toBe(item.effectiveFrom === null);
      expect(note).toContain('are our assignment');
    }
    const mems = instruments.filter(({ institutionSeedId }) => institutionSeedId === 'mems');
    for (const { cards } of mems) expect(cards[0]?.source.note).toContain('inferred');
  });
});

describe('the catalogue of the demo', () => {
  test('fits the schemas of the contracts', () => {
    for (const { name } of institutions) expect(bilingual.parse(name)).toEqual(name);
    for (const { description, policy, cards } of instruments) {
      expect(instrumentDescription.parse(description)).toEqual(description);
      expect(bookingPolicy.parse(policy)).toMatchObject(policy);
      for (const card of cards) expect(rateCard.parse(card)).toEqual(card);
    }
  });

  test('every class that may book an instrument has a price for some service there', () => {
    for (const { seedId, policy, cards } of instruments) {
      const card = cards.at(-1) ?? expect.fail(seedId);
      const reserved = oneUnit(card);
      for (const asked of policy.openTo) {
        const priced = serviceKind.options.filter((service) => {
          const outcome = rate({
            cards: [{ cardId: seedId, card }],
            organisationClass: asked,
            serviceKind: service,
            tariff: null,
            quantity: 1,
            reserved,
            used: reserved,
            options: [],
          });
          return !('refused' in outcome);
        });
        expect(priced.length, `${seedId} for ${asked}`).toBeGreaterThan(0);
      }
    }
  });

  test('somebody of every class finds an instrument', () => {
    const open = new Set(instruments.flatMap(({ policy }) => policy.openTo));
    expect([...open].toSorted()).toEqual(organisationClass.options.toSorted());
  });

  test('one unit of every price can be booked', () => {
    for (const { seedId, policy, cards } of instruments) {
      const minutes = minutesOfOneUnit(cards.at(-1) ?? expect.fail(seedId));
      expect(policy.durationMinutesMin, seedId).toBeLessThanOrEqual(minutes);
      expect(policy.durationMinutesMax, seedId).toBeGreaterThanOrEqual(minutes);
      expect(minutes % policy.granularityMinutes, seedId).toBe(0);
    }
  });

  test('the example prices as national institutes do, and says that it is one', () => {
    const start = plusMinutes(seedOf('example-xps').cards[0]?.effectiveFrom ?? expect.fail(), 600);
    const { totals } = rated('example-xps', {
      reserved: { start, end: plusMinutes(start, 180) },
      organisationClass: 'sme',
      options: [
        { code: 'guidance', quantity: '1' },
        { code: 'staff', quantity: '2' },
      ],
    });
    expect(totals.total).toBe(53_845);
    for (const itemId of ['example-stem', 'example-xps']) {
      expect(seedOf(itemId).cards[0]?.source.note).toContain('NOT A PUBLISHED PRICE');
    }
  });
});

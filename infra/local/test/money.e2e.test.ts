import { plusMinutes } from '@kyoyo/kernel';
import { eventually } from '@kyoyo/testing';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Facility, startFacility } from './facility-platform.ts';
import type { Body, Somebody } from './service-calls.ts';
import { addPricedInstrument } from './money-world.ts';

const day = 1_440;

/** What is charged beside the plain run, through every service, over HTTP. */
describe('money', () => {
  let world: Facility;
  let priced: Awaited<ReturnType<typeof addPricedInstrument>>;
  let yui: Somebody;
  let ren: Somebody;
  beforeAll(async () => {
    world = await startFacility();
    priced = await addPricedInstrument(world);
    [yui, ren] = priced.people;
  });
  afterAll(() => world?.stop());
  afterEach(() => world.clock.set('present'));

  const cancel = ({ id }: Body) => world.done(yui, `/api/reservations/${id}/cancellation`);
  const timelineOf = async ({ id }: Body): Promise<string[]> =>
    (await world.get(yui, `/api/timelines/${id}`)).body.items.map((one: Body) => one.type);
  const amountsOf = (lines: Body[]) => lines.map(({ kind, amount }) => [kind, amount]);

  it('charges what is given back late, unless others take the time, and never twice', async () => {
    const half = await priced.book(yui, 20 * day);
    const retaken = await priced.book(yui, 20 * day + 240);
    const whole = await priced.book(yui, 3 * day);
    const free = await priced.book(yui, 60 * day);
    for (const one of [half, retaken, whole, free]) await cancel(one);
    await priced.book(ren, 20 * day + 240);
    expect(await priced.chargesOf(yui)).toEqual([]);

    const asked = { instrumentId: priced.instrumentId, serviceKind: 'equipment-use' };
    const quoted = await world.done(yui, '/api/quotes', {
      ...asked,
      period: half.slot.period,
      feePercent: 50,
    });

    world.clock.set(plusMinutes(world.openingAt, 21 * day));
    const charge = await priced.chargeOf(yui, half.id);
    expect(charge).toMatchObject({
      kind: 'cancellation',
      fee: { percent: 50, price: { totals: { net: 36_300, total: 39_930 } } },
      totals: { net: 18_150, tax: 1_815, total: 19_965, taxPercent: '10' },
      organisationClass: 'sme',
      reserved: half.slot.period,
      usedFrom: half.slot.period.start,
      usedTo: half.slot.period.end,
    });
    expect(quoted.fee).toEqual({ lines: charge.lines, totals: charge.totals });
    expect(amountsOf(charge.lines)).toEqual([['fee', '18150']]);
    expect(charge.causedBy.map(({ type }: Body) => type)).toEqual([
      'CancellationFeeIncurred',
      'FeeAttributed',
      'ClassCertified',
      'RateCardPublished',
    ]);
    expect((await priced.chargeOf(yui, whole.id)).totals.total).toBe(39_930);
    await eventually(async () =>
      expect(await timelineOf(half)).toEqual(
        expect.arrayContaining([
          'ReservationCancelled',
          'CancellationFeeIncurred',
          'FeeAttributed',
          'ChargeRated',
        ]),
      ),
    );
    await eventually(async () => {
      const { body } = await world.get(yui, '/api/notices');
      const told = body.items.find(({ link }: Body) => link === `/charges/${charge.id}`);
      expect(told.body.ja).toContain('50%');
      expect(told.body.ja).toContain('¥19,965');
    });
    await eventually(async () =>
      expect(await timelineOf(retaken)).toContain('CancellationFeeWaived'),
    );

    await forgetWhatWasHandled();
    const last = await priced.book(yui, 30 * day);
    await cancel(last);
    world.clock.set(plusMinutes(world.openingAt, 31 * day));
    expect((await priced.chargeOf(yui, last.id)).totals.total).toBe(19_965);
    const charged = (await priced.chargesOf(yui)).map(({ reservationId }) => reservationId);
    expect(charged).toHaveLength(3);
    expect(new Set(charged)).toEqual(new Set([half.id, whole.id, last.id]));
  });

  /** As after an old checkpoint is restored: with the next event, all come a second time. */
  async function forgetWhatWasHandled(): Promise<void> {
    for (const [consumer, source] of [
      ['subscription', 'reservation'],
      ['billing', 'subscription'],
    ] as const) {
      const connectionString = world.platform.databaseUrls[consumer] as string;
      const tables = new pg.Client({ connectionString });
      await tables.connect();
      const forget = `UPDATE ${consumer}.checkpoint SET position = 0 WHERE source = $1`;
      expect((await tables.query(forget, [source])).rowCount).toBe(1);
      await tables.end();
    }
  }

  it('charges who did not come, and a run or a fee, never both', async () => {
    const missed = await priced.book(ren, 0);
    world.clock.set(plusMinutes(world.openingAt, 31));
    const charge = await priced.chargeOf(ren, missed.id);
    expect(charge).toMatchObject({ kind: 'no-show', totals: { total: 39_930 } });
    expect(charge.lines[0].label.ja).toBe('無断不使用料 100%');
    expect(charge.causedBy[0].type).toBe('NoShowRecorded');
    const late = await world.post(ren, `/api/reservations/${missed.id}/check-in`);
    expect(late.body.slug).toBe('wrong-status');
  });

  it('prices guidance and staff of a run, from the form to the charge', async () => {
    const booked = await priced.book(yui, 240, { serviceKind: 'technical-guidance' });
    const path = `/api/reservations/${booked.id}`;
    const record = (who: Somebody, options: object[]) =>
      world.post(who, `${path}/options`, { options });
    const guidance = { code: 'guidance', quantity: '1' };
    const staff = { code: 'staff', quantity: '2' };
    expect((await record(yui, [guidance])).body.slug).toBe('wrong-status');

    world.clock.set(plusMinutes(world.openingAt, 240));
    const { startedAt } = await world.done(yui, `${path}/check-in`);
    const price = `/api/prices?instrumentId=${priced.instrumentId}&at=${startedAt}`;
    const yenOf = ({ body }: Body) => body.optionPrices.map(({ yen }: Body) => yen);
    expect(yenOf(await world.get(yui, price))).toEqual(['7500', '2000']);
    expect(yenOf(await world.get(world.manager, `${price}&organisationClass=sme`))).toEqual([
      '7500',
      '2000',
    ]);

    expect((await record(yui, [{ code: 'tea', quantity: '1' }])).body.slug).toBe('unknown-option');
    expect((await record(yui, [{ code: 'staff', quantity: '0' }])).status).toBe(400);
    expect((await record(ren, [staff])).status).toBe(403);
    expect((await record(yui, [guidance])).body.options).toEqual([guidance]);
    // The staff beside them know better how long it took.
    const both = await record(world.manager, [staff, guidance]);
    expect(both.body.options).toEqual([guidance, staff]);
    expect((await record(world.manager, [guidance, staff])).body.version).toBe(both.body.version);

    world.clock.set(plusMinutes(world.openingAt, 420));
    const ended = await world.done(yui, `${path}/check-out`, { options: [guidance, staff] });
    expect(ended.options).toEqual([guidance, staff]);
    const again = await world.post(yui, `${path}/check-out`, { options: [staff] });
    expect(again.body.slug).toBe('wrong-status');

    const charge = await priced.chargeOf(yui, booked.id);
    expect(charge).toMatchObject({ kind: 'run', fee: null });
    expect(amountsOf(charge.lines)).toEqual([
      ['usage', '33000'],
      ['option', '7500'],
      ['option', '4000'],
      ['indirect', '4450'],
    ]);
    expect(charge.totals).toEqual({ net: 48_950, tax: 4_895, total: 53_845, taxPercent: '10' });
    await eventually(async () => expect(await timelineOf(booked)).toContain('OptionsRecorded'));
  });

  it('takes what a run used with the check-out at the instrument', async () => {
    const booked = await priced.book(yui, 480);
    world.clock.set(plusMinutes(world.openingAt, 480));
    const kiosk = `/api/kiosks/${priced.instrumentId}`;
    const code = async () => (await world.get(world.manager, `${kiosk}/code`)).body.code;
    await world.done(yui, `${kiosk}/check-in`, { code: await code() });
    world.clock.set(plusMinutes(world.openingAt, 660));
    const options = [{ code: 'staff', quantity: '0.50' }];
    const unknown = { code: await code(), options: [{ code: 'tea', quantity: '1' }] };
    expect((await world.post(yui, `${kiosk}/check-out`, unknown)).body.slug).toBe('unknown-option');
    const ended = await world.done(yui, `${kiosk}/check-out`, { code: await code(), options });
    expect(ended).toMatchObject({ status: 'done', options: [{ code: 'staff', quantity: '0.5' }] });
    const charge = await priced.chargeOf(yui, booked.id);
    expect(amountsOf(charge.lines)).toContainEqual(['option', '1000']);
  });
});

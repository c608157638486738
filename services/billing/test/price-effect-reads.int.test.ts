import { exampleBooking, exampleSlot } from '@kyoyo/contracts';
import { newId } from '@kyoyo/kernel';
import { expect, it, vi } from 'vitest';
import { startBilling } from './billing-world.ts';
import { at, cardOf, period } from './rating/cards.ts';

it('asks as little for many bookings as for one, also where a cap asks what was charged before', async () => {
  await using billing = await startBilling(() => at('2026-11-29 12:00'));
  const [instrumentId, institutionId, organisationId] = [newId(), newId(), newId()];
  await billing.publishes({ instrumentId, institutionId }, cardOf());
  await billing.certifies(organisationId, 'sme');
  const card = cardOf({
    effectiveFrom: at('2026-12-01 00:00'),
    monthCaps: [{ yen: 5_000, tariffs: [], per: 'person' }],
    alongsidePercent: '50',
  });
  const asked = vi.spyOn(billing.database.pool, 'query');
  const countFor = async (hours: readonly string[]) => {
    for (const hour of hours) {
      const when = period(`2026-12-02 ${hour}:00`, `2026-12-02 ${hour}:59`);
      await billing.heard('reservation', 'ReservationConfirmed', newId(), {
        slot: { ...exampleSlot, instrumentId, institutionId, period: when },
        booking: { ...exampleBooking, organisationId, contractId: null },
      });
    }
    asked.mockClear();
    const manager = { roles: [{ name: 'facility-manager' as const, institutionId }] };
    const wish = { institutionId, instrumentId, card, replaces: null };
    const { body } = await billing.ask(manager, '/api/price-effects', wish);
    expect(body).toMatchObject({ unpriced: 0 });
    return asked.mock.calls.length;
  };
  const ofOne = await countFor(['10']);
  expect(await countFor(['11', '12', '13'])).toBe(ofOne);
});

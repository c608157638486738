import {
  exampleOf,
  type Identity,
  invoiceEvents,
  type IssuedInvoice,
  type Role,
} from '@kyoyo/contracts';
import { migrate } from '@kyoyo/event-store';
import { type Instant, newId } from '@kyoyo/kernel';
import { chargeIdOf } from '../../src/charge/stream.ts';
import { invoiceStream } from '../../src/invoice/stream.ts';
import { issuerIdOf, issuerStream } from '../../src/issuer/stream.ts';
import { startBilling } from '../billing-world.ts';
import { at, cardOf, period } from '../rating/cards.ts';

const messaging = new URL('../../../../packages/messaging/migrations/', import.meta.url);

export type Who = Partial<Identity> & { readonly roles?: readonly Role[] };

/** An institution with one instrument and one customer, whose month can be closed. */
export async function startClosing(clock: () => Instant, singleYear = false) {
  const world = await startBilling(clock);
  // What every service has beside its own tables: closing asks for dead letters.
  await migrate(world.database.pool, [messaging]);
  const [institutionId, instrumentId, organisationId] = [newId(), newId(), newId()] as const;
  const roles: Role[] = [{ name: 'finance', institutionId }];
  const [keeper, second]: [Who, Who] = [
    { personId: newId(), roles },
    { personId: newId(), roles },
  ];
  const context = () => ({ actor: 'system' as const, correlationId: newId() });
  await world.publishes(
    { instrumentId, institutionId },
    cardOf({ basis: 'used', effectiveFrom: at('2026-01-01 00:00') }),
  );
  await world.certifies(organisationId, 'startup');
  await world.store.execute(issuerStream, {
    streamId: issuerIdOf(institutionId),
    command: {
      type: 'DescribeIssuer',
      changeId: newId(),
      by: newId(),
      issuer: {
        institutionId,
        name: { ja: '架空研究所', en: 'Fictional Institute' },
        addressLines: [],
        registrationNumber: null,
        isCorporation: false,
        taxRounding: 'floor',
        basis: 'exclusive',
        due: { monthsAfter: 1, day: 31 },
        bankAccounts: [],
        fourEyesFromYen: 100_000,
        reminders: [],
        withheldYen: [],
        singleYear,
        effectiveFrom: '2026-04-01',
      },
    },
    context: context(),
  });
  const { slot, booking } = exampleOf('reservation', 'ReservationConfirmed').data as {
    slot: object;
    booking: object;
  };

  const book = async (day: string, hours: number) => {
    const reservationId = newId();
    const reserved = period(`${day} 10:00`, `${day} ${10 + hours}:00`);
    const of = { institutionId, instrumentId };
    const booked = {
      slot: { ...slot, ...of, period: reserved },
      booking: { ...booking, organisationId, personId: newId() },
    };
    await world.heard('reservation', 'ReservationConfirmed', reservationId, booked);
    return { reservationId, reserved, booked };
  };

  /** What reservation says of the end; what subscription says of it is what is charged. */
  const end = async ({ reservationId, reserved, booked }: Awaited<ReturnType<typeof book>>) => {
    const { personId } = booked.booking;
    const run = {
      institutionId,
      instrumentId,
      organisationId,
      personId,
      reservationId,
      reserved,
      serviceKind: 'equipment-use',
      tariff: null,
      quantity: 1,
      used: reserved,
      options: [],
    };
    await world.heard('reservation', 'RunEnded', reservationId, {
      ...booked,
      occupied: reserved,
      run,
      byRule: false,
    });
    return (price: object = { form: 'usage-terms', termsVersion: null }) =>
      world.heard('subscription', 'UsageAttributed', newId(), {
        agreementId: newId(),
        contractForm: 'usage-terms',
        price,
        run,
        runEndedEventId: newId(),
      });
  };

  return {
    ...world,
    institutionId,
    instrumentId,
    organisationId,
    keeper,
    second,
    book,
    end,

    async use(day: string, hours: number, price?: object): Promise<string> {
      const booked = await book(day, hours);
      const attribute = await end(booked);
      await attribute(price);
      return chargeIdOf(booked.reservationId);
    },

    async invoice(chargeId: string, netYen: number, issuedOn: string, sequence = 1) {
      const example = invoiceEvents.InvoiceIssued.example as IssuedInvoice;
      const [line] = example.lines;
      const tax = Math.floor(netYen / 10);
      const invoice = invoiceEvents.InvoiceIssued.schema.parse({
        ...example,
        institutionId,
        organisationId,
        issuedOn,
        sequence,
        number: `請求-2026-${String(sequence).padStart(6, '0')}`,
        lines: [{ ...line, chargeId, netYen, amountYen: netYen }],
        totals: [{ taxPercent: '10', net: netYen, tax, total: netYen + tax }],
        totalYen: netYen + tax,
      });
      const streamId = newId();
      const command = { type: 'IssueInvoice', invoice } as const;
      await world.store.execute(invoiceStream, { streamId, command, context: context() });
      return streamId;
    },
  };
}

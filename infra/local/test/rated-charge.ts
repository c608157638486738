import { exampleOf } from '@kyoyo/contracts';
import { type Instant, japanDate, newId, plusMinutes } from '@kyoyo/kernel';
import { tellBilling } from './billing-store.ts';

interface Charged {
  readonly institutionId: string;
  readonly organisationId: string;
  readonly usedTo: Instant;
  /** Of each charge, without tax. */
  readonly nets: readonly number[];
}

/** Charges as runs would make them. */
export function rateCharges(url: string, { usedTo, nets, ...of }: Charged): Promise<void> {
  const example = exampleOf('billing', 'ChargeRated').data as object;
  const rated = (net: number) => ({
    ...example,
    ...of,
    kind: 'run',
    fee: null,
    reservationId: newId(),
    usedFrom: plusMinutes(usedTo, -60),
    usedTo,
    bookedOn: japanDate(usedTo),
    lines: [],
    totals: { net, tax: net / 10, total: net + net / 10, taxPercent: '10' },
  });
  const command = (net: number) => ({ type: 'RateCharge', charge: rated(net) });
  return tellBilling(
    url,
    'charge',
    nets.map((net) => ({ streamId: newId(), isNew: true, command: command(net) })),
  );
}

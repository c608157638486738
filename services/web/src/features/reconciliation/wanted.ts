import type { PageInAddress } from '../../parts/address.ts';
import type { DifferenceKind, Reconciling } from './queries.ts';

/** In the order in which lists have them. */
export const differenceKinds = [
  'not-charged',
  'without-booking',
  'charged-unused',
  'not-ended',
  'not-billed',
  'billed-less',
  'billed-more',
  'disputed',
  'overdue',
  'not-paid',
  'used-longer',
  'unused',
] as const satisfies readonly DifferenceKind[];

const isId = (text: string | undefined): text is string =>
  text !== undefined && /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(text);

/** What the address asks for. */
export function reconcilingOf(
  address: PageInAddress,
  of: Pick<Reconciling, 'institutionId' | 'month'>,
): Reconciling {
  const difference = differenceKinds.find((kind) => kind === address.state);
  const { counterparty, instrument } = address;
  return {
    ...of,
    ...(difference && { difference }),
    ...(isId(counterparty) && { counterpartyId: counterparty }),
    ...(isId(instrument) && { instrumentId: instrument }),
  };
}

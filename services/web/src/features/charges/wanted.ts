import type { PageInAddress } from '../../parts/address.ts';
import type { ChargesWanted, ChargeSumsBy } from './queries.ts';

/** By what charges can be summed; the first where the address says nothing. */
export const sumsBy = [
  'month',
  'counterparty',
  'instrument',
  'contract',
  'kind',
  'class',
  'project',
  'purchaseOrder',
] as const satisfies readonly ChargeSumsBy[];

export const byOf = ({ by }: PageInAddress): ChargeSumsBy =>
  sumsBy.find((name) => name === by) ?? 'month';

/** Under which name of the address each grouping narrows the list. */
export const addressOf = {
  month: 'month',
  counterparty: 'counterparty',
  instrument: 'instrument',
  contract: 'contract',
  kind: 'kind',
  class: 'class',
  project: 'project',
  purchaseOrder: 'order',
} as const satisfies Record<ChargeSumsBy, keyof PageInAddress>;

const isId = (text: string): boolean => /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(text);
const states = ['unbilled', 'invoiced', 'paid', 'to-credit', 'disputed'] as const;
const kinds = ['run', 'cancellation', 'no-show', 'contract-fee', 'compensation'] as const;
const classes = ['large', 'sme', 'startup', 'academia', 'public', 'internal'] as const;

/** What the address asks for; a word that is none asks for nothing. */
export function wantedOf(address: PageInAddress): ChargesWanted {
  const { month, counterparty, instrument, contract, project, order } = address;
  const state = states.find((name) => name === address.state);
  const kind = kinds.find((name) => name === address.kind);
  const organisationClass = classes.find((name) => name === address.class);
  return {
    ...(month && { month }),
    ...(counterparty && isId(counterparty) && { counterpartyId: counterparty }),
    ...(instrument && isId(instrument) && { instrumentId: instrument }),
    ...(contract && isId(contract) && { contractId: contract }),
    ...(project && { project }),
    ...(order && { purchaseOrder: order }),
    ...(kind && { kind }),
    ...(state && { state }),
    ...(organisationClass && { organisationClass }),
  };
}

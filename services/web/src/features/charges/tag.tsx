import type { Charge } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';
import { Tag, type Tone } from '../../parts/tag.tsx';

const tones: Record<Charge['kind'], Tone> = {
  run: 'plain',
  cancellation: 'waiting',
  'no-show': 'bad',
  'contract-fee': 'plain',
  compensation: 'bad',
};

/** What was charged: use, or time that was given back or not used. */
export function ChargeTag({ kind }: { readonly kind: Charge['kind'] }) {
  const { t } = useLanguage();
  return <Tag tone={tones[kind]}>{t.charges.kinds[kind]}</Tag>;
}

const stateTones: Record<Charge['state'], Tone> = {
  unbilled: 'waiting',
  invoiced: 'busy',
  paid: 'good',
  credited: 'plain',
  transferred: 'good',
  cleared: 'good',
  'to-credit': 'bad',
  'nothing-owed': 'plain',
};

/** How far it is billed and paid; a dispute stands before all of that. */
export function StateTag({ charge }: { readonly charge: Charge }) {
  const { t } = useLanguage();
  if (charge.disputeId) return <Tag tone="bad">{t.charges.disputed}</Tag>;
  return <Tag tone={stateTones[charge.state]}>{t.charges.states[charge.state]}</Tag>;
}

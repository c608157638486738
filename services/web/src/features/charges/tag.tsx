import type { Charge } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';
import { Tag, type Tone } from '../../parts/tag.tsx';

const tones: Record<Charge['kind'], Tone> = {
  run: 'plain',
  cancellation: 'waiting',
  'no-show': 'bad',
  'contract-fee': 'plain',
};

/** What was charged: use, or time that was given back or not used. */
export function ChargeTag({ kind }: { readonly kind: Charge['kind'] }) {
  const { t } = useLanguage();
  return <Tag tone={tones[kind]}>{t.charges.kinds[kind]}</Tag>;
}

import type { Invoice } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';
import { Tag, type Tone } from '../../parts/tag.tsx';

const tones: Record<Invoice['state'], Tone> = {
  open: 'waiting',
  part: 'waiting',
  overdue: 'bad',
  paid: 'good',
  credited: 'plain',
  transferred: 'plain',
};

export function InvoiceTag({ state }: { readonly state: Invoice['state'] }) {
  const { t } = useLanguage();
  return <Tag tone={tones[state]}>{t.invoices.states[state]}</Tag>;
}

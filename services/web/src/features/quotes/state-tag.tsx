import type { IssuedQuote } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';
import { Tag } from '../../parts/tag.tsx';

export function StateTag({ status }: { readonly status: IssuedQuote['status'] }) {
  const { t } = useLanguage();
  return <Tag tone={status === 'valid' ? 'good' : 'plain'}>{t.quotes.states[status]}</Tag>;
}

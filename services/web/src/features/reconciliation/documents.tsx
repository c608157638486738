import { Link } from '@tanstack/react-router';
import { useLanguage } from '../../language/language.tsx';
import { formatYen } from '../../parts/format.ts';
import { Tag, type Tone } from '../../parts/tag.tsx';
import type { ReconciledLine } from './queries.ts';

/** What is billed of a line, and in which documents. */
export function Billed({ line: { billedYen, documents } }: { readonly line: ReconciledLine }) {
  const { t } = useLanguage();
  if (documents.length === 0) return '–';
  return (
    <>
      {formatYen(billedYen)}
      {documents.map(({ id, kind, number }) => (
        <small key={id}>
          <Link
            to={kind === 'credit-note' ? '/history/$id' : '/invoices/$id'}
            params={{ id }}
            className="plain-link"
            title={t.reconciliation.documents[kind]}
          >
            {number ?? t.reconciliation.belowLimit}
          </Link>
        </small>
      ))}
    </>
  );
}

const tones: Record<'open' | 'part' | 'paid' | 'credited', Tone> = {
  open: 'waiting',
  part: 'waiting',
  paid: 'good',
  credited: 'plain',
};

/** What is paid of its documents: a payment is for a document, not for one line of it. */
export function Paid({ line: { documents } }: { readonly line: ReconciledLine }) {
  const { t } = useLanguage();
  const words = t.reconciliation;
  const paid = documents.filter(({ state }) => state !== null);
  if (paid.length === 0) return '–';
  return paid.map(({ id, state, openYen, paymentIds }) => (
    <div key={id}>
      {state && <Tag tone={tones[state]}>{words.states[state]}</Tag>}
      {openYen !== null && openYen > 0 && <small>{words.left(formatYen(openYen))}</small>}
      {paymentIds.map((paymentId) => (
        <small key={paymentId}>
          <Link to="/history/$id" params={{ id: paymentId }} className="plain-link">
            {words.payment}
          </Link>
        </small>
      ))}
    </div>
  ));
}

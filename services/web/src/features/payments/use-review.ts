import { useState } from 'react';
import { useLanguage } from '../../language/language.tsx';
import { invoicesOf, type PaymentReview, type Step, usePaymentStep } from './queries.ts';

/** Where one is in the queue, and what was done last. */
export function useReview(items: readonly PaymentReview[]) {
  const { t } = useLanguage();
  const step = usePaymentStep();
  const [place, setPlace] = useState({ id: '', nth: 0 });
  const [chosen, setChosen] = useState(0);
  const [last, setLast] = useState<{ readonly said: string; readonly back: Step } | null>(null);
  // What one is at may have gone; then one is at what has taken its place.
  const known = items.findIndex(({ id }) => id === place.id);
  const at = known === -1 ? Math.min(place.nth, Math.max(0, items.length - 1)) : known;
  const here = items[at];

  const act = (kind: 'match' | 'refuse', nth: number) => {
    const candidate = here?.candidates[nth];
    if (!here || !candidate || step.isPending) return;
    const back: Step =
      kind === 'match'
        ? { kind: 'undo-match', paymentId: here.id }
        : { kind: 'undo-refusal', paymentId: here.id, invoiceIds: invoicesOf(candidate) };
    const payer = here.payerName || t.payments.nobody;
    const said = kind === 'match' ? t.payments.accepted(payer) : t.payments.refused;
    step.mutate(
      { kind, payment: here, candidate },
      {
        onSuccess: () => {
          setLast({ said, back });
          if (kind === 'match') setPlace({ id: '', nth: at });
          setChosen(0);
        },
      },
    );
  };

  return {
    at,
    here,
    chosen,
    step,
    said: last?.said,
    choose: setChosen,
    move: (by: number) => {
      const nth = Math.max(0, Math.min(items.length - 1, at + by));
      setPlace({ id: items[nth]?.id ?? '', nth });
      setChosen(0);
    },
    /** Done in a dialog, and said here; what takes its place is next. */
    done: (text: string, back: Step) => {
      setLast({ said: text, back });
      setPlace({ id: '', nth: at });
      setChosen(0);
    },
    accept: (nth = chosen) => act('match', nth),
    refuse: (nth = chosen) => act('refuse', nth),
    undo: last
      ? () => {
          const { back } = last;
          if (step.isPending) return;
          const id = 'paymentId' in back ? back.paymentId : '';
          step.mutate(back, {
            onSuccess: () => {
              setLast(null);
              setPlace({ id, nth: at });
            },
          });
        }
      : undefined,
  };
}

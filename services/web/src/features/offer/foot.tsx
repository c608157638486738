import { Button, Group } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { DialogActions } from '../../parts/dialog-actions.tsx';
import { WhenValid } from '../../parts/fields.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { useLanguage } from '../../language/language.tsx';
import type { Decision } from './queries.ts';
import { TouchedByChange } from './touched-by-change.tsx';
import type { OfferChanging } from './use-offer-change.ts';
import { useTouched } from './use-touched.ts';

/** The foot of a dialog that changes what is offered: whom it touches stands beside its button. */
export function OfferFoot(props: {
  readonly offer: OfferChanging;
  readonly action: string;
  readonly disabled?: boolean;
  /** Where the dialog asks for one itself. */
  readonly reason?: string;
  /** Where the fields say what is wrong with them. */
  readonly fieldsShown?: boolean;
  /** Of the dialog, where it stands in one. */
  readonly onClose?: () => void;
}) {
  const { offer, action, disabled = false, fieldsShown = false, onClose } = props;
  const { t } = useLanguage();
  const touched = useTouched(offer.shown);
  const [wish, setWish] = useState<Decision['fate']>('keep');
  const [typed, setTyped] = useState('');
  const reason = props.reason ?? typed;
  const first = touched.first;
  const fate = first && first.lost > 0 ? 'displace' : wish;
  const cancelled = first ? first.lost + (fate === 'displace' ? first.without : 0) : 0;
  return (
    <>
      {offer.shown && (
        <WhenValid>
          <TouchedByChange
            touched={touched}
            fate={fate}
            onFate={setWish}
            reason={props.reason === undefined ? typed : null}
            onReason={setTyped}
          />
        </WhenValid>
      )}
      <ProblemAlert error={offer.error} fieldsShown={fieldsShown} />
      <Foot onClose={onClose}>
        {offer.shown ? (
          <Button
            type="button"
            color={cancelled > 0 ? 'red' : 'brand'}
            loading={offer.pending}
            disabled={disabled || !first || reason.trim() === ''}
            onClick={() => first && offer.decide({ seen: first.seen, fate, reason })}
          >
            {cancelled > 0 ? t.offer.cancelAnd(cancelled, action) : t.offer.tellAnd(action)}
          </Button>
        ) : (
          <Button type="submit" loading={offer.pending} disabled={disabled}>
            {action}
          </Button>
        )}
      </Foot>
    </>
  );
}

function Foot(props: { readonly onClose: (() => void) | undefined; readonly children: ReactNode }) {
  const { onClose, children } = props;
  return onClose ? (
    <DialogActions onClose={onClose}>{children}</DialogActions>
  ) : (
    <Group>{children}</Group>
  );
}

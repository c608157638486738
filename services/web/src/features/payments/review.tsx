import { Button, Group, SimpleGrid, Stack, Text } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useInfiniteQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useLanguage } from '../../language/language.tsx';
import { formatDate, formatYen } from '../../parts/format.ts';
import { itemsOf } from '../../parts/list.ts';
import { More } from '../../parts/more.tsx';
import { Empty, Loading } from '../../parts/page.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { Said } from '../../parts/said.tsx';
import { AssignDialog } from './assign-dialogs.tsx';
import { Candidate } from './candidate.tsx';
import { ChooseDialog } from './choose-dialog.tsx';
import { ReceiveDialog } from './hand-dialogs.tsx';
import { type PaymentReview, reviewsQuery } from './queries.ts';
import { useReview } from './use-review.ts';

/** Payments that wait for a person, one after the other, without a pointer where one likes. */
export function Review(props: { readonly institutionId: string; readonly mayAct: boolean }) {
  const { t } = useLanguage();
  const reviews = useInfiniteQuery(reviewsQuery(props.institutionId));
  const items = itemsOf(reviews.data);
  const { at, here, chosen, choose, move, step, accept, refuse, undo, said, done } =
    useReview(items);
  const [dialog, setDialog] = useState<'choose' | 'assign' | null>(null);
  const [entering, setEntering] = useState(false);
  const payer = here?.payerName || t.payments.nobody;
  const mayOpen = props.mayAct && here !== undefined && !here.cancelled;
  // Behind a dialog no key moves money.
  const mayStep = props.mayAct && dialog === null && !entering;
  const keys: [string, () => void][] = [
    ['j', () => move(1)],
    ['k', () => move(-1)],
    ...[1, 2, 3, 4, 5, 6].map((nth): [string, () => void] => [`${nth}`, () => choose(nth - 1)]),
    ['Enter', () => mayStep && !isElsewhere() && accept()],
    ['x', () => mayStep && refuse()],
    ['u', () => mayStep && undo?.()],
    ['i', () => mayOpen && setDialog('choose')],
    ['o', () => mayOpen && setDialog('assign')],
  ];
  // A key that is listened for is taken from the buttons of a dialog, too.
  useHotkeys(dialog === null && !entering ? keys : []);
  return (
    <>
      <ProblemAlert error={reviews.error ?? step.error} />
      {said && (
        <Said aloud>
          <Group gap="sm">
            {said}
            {undo && (
              <Button size="xs" variant="default" onClick={undo}>
                {t.payments.undo}
              </Button>
            )}
          </Group>
        </Said>
      )}
      {reviews.isPending && <Loading />}
      {props.mayAct && reviews.data && items.length === 0 && (
        <Group justify="flex-end" mb="xs">
          <Button variant="default" onClick={() => setEntering(true)}>
            {t.payments.hand.receive}
          </Button>
        </Group>
      )}
      {entering && (
        <ReceiveDialog institutionId={props.institutionId} onClose={() => setEntering(false)} />
      )}
      {reviews.data && items.length === 0 && <Empty text={t.payments.nothingWaits} />}
      {items.length > 0 && (
        <Text size="xs" c="dimmed" my="xs" visibleFrom="sm">
          {t.payments.keys.hint}
        </Text>
      )}
      <Stack gap="xs">
        {items.map((review, nth) => (
          <Waiting
            key={review.id}
            review={review}
            isHere={nth === at}
            onHere={() => move(nth - at)}
            onOther={props.mayAct && !review.cancelled ? setDialog : undefined}
          >
            {review.candidates.map((candidate, place) => (
              <Candidate
                key={candidate.allocations.map(({ invoiceId }) => invoiceId).join()}
                payment={review}
                candidate={candidate}
                nth={place + 1}
                isChosen={place === chosen}
                busy={step.isPending || !props.mayAct}
                onChoose={() => choose(place)}
                onAccept={() => accept(place)}
                onRefuse={() => refuse(place)}
              />
            ))}
          </Waiting>
        ))}
      </Stack>
      {here && dialog === 'choose' && (
        <ChooseDialog
          payment={here}
          onClose={() => setDialog(null)}
          onDone={() =>
            done(t.payments.accepted(payer), { kind: 'undo-match', paymentId: here.id })
          }
        />
      )}
      {here && dialog === 'assign' && (
        <AssignDialog
          payment={here}
          onClose={() => setDialog(null)}
          onDone={() =>
            done(t.payments.assign.saved(payer), {
              kind: 'undo-assignment',
              paymentId: here.id,
              reason: t.payments.assign.undone,
            })
          }
        />
      )}
      <More list={reviews} shown={items.length} />
    </>
  );
}

/** What has the focus and does something of its own with a key. */
const isElsewhere = (): boolean =>
  document.activeElement?.closest('button:not(.waiting-head), a, [role="dialog"]') != null;

function Waiting(props: {
  readonly review: PaymentReview;
  readonly isHere: boolean;
  readonly onHere: () => void;
  readonly onOther: ((dialog: 'choose' | 'assign') => void) | undefined;
  readonly children: readonly ReactNode[];
}) {
  const { t, language } = useLanguage();
  const { review, isHere } = props;
  const row = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isHere) row.current?.focus({ preventScroll: false });
  }, [isHere]);
  return (
    <div className="waiting-payment" data-here={isHere || undefined}>
      <button
        ref={row}
        type="button"
        className="waiting-head"
        aria-expanded={isHere}
        onClick={props.onHere}
        // Enter matches what is chosen, and does not open again what is open.
        // Keys in a dialog that was opened here come by here, too.
        onKeyDown={(event) => {
          const own = event.currentTarget.contains(event.target as Node);
          if (event.key === 'Enter' && isHere && own) event.preventDefault();
        }}
      >
        <span className="amount">{formatDate(review.postedOn, language)}</span>
        <span>{review.payerName || t.payments.nobody}</span>
        <span className="amount right">
          {formatYen(review.restYen)}
          {review.restYen !== review.yen && <small> / {formatYen(review.yen)}</small>}
        </span>
      </button>
      {isHere && (
        <Stack gap="xs" p="sm">
          {(review.edi || review.remark || review.payerBank) && (
            <Text size="sm" c="dimmed">
              {[review.payerBank, review.remark, review.edi].filter(Boolean).join(' · ')}
            </Text>
          )}
          {review.cancelled && <Said tone="waiting">{t.payments.takenBack}</Said>}
          {props.children.length === 0 && !review.cancelled && (
            <Text size="sm">{t.payments.noCandidate}</Text>
          )}
          <SimpleGrid cols={{ base: 1, md: 2, lg: 3 }} spacing="xs">
            {props.children}
          </SimpleGrid>
          {props.onOther && (
            <Group gap="xs">
              <Button size="xs" variant="default" onClick={() => props.onOther?.('choose')}>
                {t.payments.choose.open}
              </Button>
              <Button size="xs" variant="default" onClick={() => props.onOther?.('assign')}>
                {t.payments.assign.open}
              </Button>
            </Group>
          )}
        </Stack>
      )}
    </div>
  );
}

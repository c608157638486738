import type { Period } from '@kyoyo/kernel';
import type { ServiceKind } from '@kyoyo/contracts';
import { Alert, Button, Group, NumberInput, Select, Stack, Text, Textarea } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import {
  api,
  ApiProblem,
  got,
  type Instrument,
  newKey,
  type Reservation,
  withKey,
} from '../api.ts';
import { formatPeriod, formatTime } from '../format.ts';
import { useLanguage } from '../language/language.tsx';
import { priceQuery } from '../queries.ts';
import { type Suggestion, useConcluding } from '../suggestion.ts';
import { stepMinutesOf } from '../timeline/bookings.ts';
import { Dialog } from './dialog.tsx';
import { FreeSlots } from './free-slots.tsx';
import { Loading } from './page.tsx';
import { PeriodFields } from './period-fields.tsx';
import { PriceLines } from './price-lines.tsx';
import { ProblemAlert } from './problem-alert.tsx';
import { TermsToAccept } from './terms-to-accept.tsx';

/** From a chosen period to a booking: the price first, then holding or booking it. */
export function BookingDialog(props: {
  readonly instrument: Instrument;
  readonly initial: Period;
  /** Where it comes from a consultation. */
  readonly suggestion?: Suggestion | null;
  readonly onClose: () => void;
}) {
  const { t, local, language } = useLanguage();
  const { instrument, suggestion = null, onClose } = props;
  const concludeConsultation = useConcluding(suggestion);
  const queries = useQueryClient();
  const price = useQuery({ ...priceQuery(instrument.id), retry: false });
  const offered = price.data?.unitPrices.filter(({ yen }) => yen !== null) ?? [];
  const [period, setPeriod] = useState(props.initial);
  const [chosenService, setService] = useState(suggestion?.service ?? null);
  const service = chosenService ?? offered[0]?.serviceKind ?? 'equipment-use';
  const [quantity, setQuantity] = useState(1);
  const [purpose, setPurpose] = useState('');
  // One key for one intention: what is tried again is the same command.
  const [key, setKey] = useState(newKey);
  const changed =
    <Value,>(set: (value: Value) => void) =>
    (value: Value) => {
      set(value);
      setKey(newKey());
      book.reset();
    };

  const wish = { instrumentId: instrument.id, period, serviceKind: service, quantity };
  const refresh = () => {
    for (const name of ['calendar', 'reservations']) {
      void queries.invalidateQueries({ queryKey: [name] });
    }
  };
  const book = useMutation({
    mutationFn: (hold: boolean) =>
      got<Reservation>(
        api.POST('/api/reservations', {
          ...withKey(`${key}${hold ? ' hold' : ''}`),
          body: { ...wish, purpose, hold },
        }),
      ),
    onSuccess: concludeConsultation,
    onSettled: refresh,
  });
  const confirm = useMutation({
    mutationFn: (id: string) =>
      got<Reservation>(
        api.POST('/api/reservations/{id}/confirmation', {
          ...withKey(`${key} confirm`),
          params: { path: { id } },
          body: {},
        }),
      ),
    onSuccess: concludeConsultation,
    onSettled: refresh,
  });

  const held = book.data?.status === 'held' ? book.data : undefined;
  const done = confirm.data ?? (book.data?.status === 'confirmed' ? book.data : undefined);
  const problem = book.error instanceof ApiProblem ? book.error : undefined;
  const unit = price.data?.card.unit.kind;
  return (
    <Dialog onClose={onClose} title={`${t.booking.title}: ${local(instrument.name)}`}>
      {done ? (
        <Stack>
          <Alert color="brand.8" title={t.booking.done} role="status">
            {formatPeriod(done.slot.period, language)}
          </Alert>
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t.close}
            </Button>
            <Link to="/bookings" className="plain-link">
              {t.booking.toBookings}
            </Link>
          </Group>
        </Stack>
      ) : (
        <Stack>
          <PeriodFields
            period={period}
            onChange={changed(setPeriod)}
            stepMinutes={instrument.policy ? stepMinutesOf(instrument.policy) : undefined}
          />
          <Group grow align="flex-end">
            <Select
              label={t.booking.service}
              value={service}
              allowDeselect={false}
              onChange={(value) => value && changed(setService)(value)}
              data={(offered.length > 0 ? offered : [{ serviceKind: service }]).map(
                ({ serviceKind }) => ({ value: serviceKind, label: t.services[serviceKind] }),
              )}
            />
            {(unit === 'count' || unit === 'person-time') && (
              <NumberInput
                label={t.booking.quantity}
                min={1}
                max={1000}
                value={quantity}
                onChange={(value) => changed(setQuantity)(Math.max(1, Number(value) || 1))}
              />
            )}
          </Group>
          <Textarea
            label={t.booking.purpose}
            maxLength={500}
            value={purpose}
            onChange={(event) => changed(setPurpose)(event.currentTarget.value)}
          />
          <QuoteBox wish={wish} />
          <ProblemAlert error={book.error ?? confirm.error} />
          {problem?.problem.slug === 'period-taken' && (
            <FreeSlots slots={problem.freeSlots} onChoose={changed(setPeriod as never)} />
          )}
          {problem?.problem.slug === 'terms-not-accepted' && (
            <TermsToAccept
              institutionId={instrument.institution.id}
              onAccepted={() => {
                setKey(newKey());
                book.reset();
              }}
            />
          )}
          {held?.heldUntil && (
            <Alert color="yellow.9" role="status">
              {t.booking.held(formatTime(held.heldUntil, language))}
            </Alert>
          )}
          <Group justify="flex-end">
            {held ? (
              <Button loading={confirm.isPending} onClick={() => confirm.mutate(held.id)}>
                {t.booking.confirm}
              </Button>
            ) : (
              <>
                <Button
                  variant="default"
                  loading={book.isPending && book.variables}
                  onClick={() => book.mutate(true)}
                >
                  {t.booking.hold}
                </Button>
                <Button
                  loading={book.isPending && !book.variables}
                  onClick={() => book.mutate(false)}
                >
                  {t.booking.confirm}
                </Button>
              </>
            )}
          </Group>
        </Stack>
      )}
    </Dialog>
  );
}

function QuoteBox(props: {
  readonly wish: {
    readonly instrumentId: string;
    readonly period: Period;
    readonly serviceKind: ServiceKind;
    readonly quantity: number;
  };
}) {
  const { t } = useLanguage();
  const quote = useQuery({
    queryKey: ['quote', props.wish],
    queryFn: () => got(api.POST('/api/quotes', { body: { ...props.wish } })),
    enabled: props.wish.period.start < props.wish.period.end,
  });
  return (
    <section aria-label={t.booking.quote} aria-live="polite">
      <Text fw={600}>{t.booking.quote}</Text>
      {quote.isLoading && <Loading />}
      <ProblemAlert error={quote.error} />
      {quote.data && <PriceLines lines={quote.data.lines} totals={quote.data.totals} />}
      <Text size="xs" c="gray.7">
        {t.booking.quoteNote}
      </Text>
    </section>
  );
}

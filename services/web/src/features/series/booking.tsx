import { Alert, Button, Group, Radio, Stack, Text } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, ApiProblem, got, type Instrument, newKey, withKey } from '../../api.ts';
import { Sending, WhenValid } from '../../parts/fields.tsx';
import { Loading } from '../../parts/page.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { TermsToAccept } from '../booking/terms-to-accept.tsx';
import { formatYen } from '../../parts/format.ts';
import { seriesQuoteQuery } from '../charges/queries.ts';
import { useLanguage } from '../../language/language.tsx';
import { type BookingFields, wishOf, withOperator } from '../booking/form.ts';
import { OccurrenceList, type Tried } from './occurrence-list.tsx';
import { countOf, type Repeat, repeatOf } from './repeat.ts';
import { aside } from '../../parts/typed.ts';
import { useRefresh } from '../booking/single-booking.ts';

/** Trying a series, choosing what becomes of the times that cannot be had, and booking it. */
export function useSeriesBooking(instrument: Instrument, fields: BookingFields, key: string) {
  const refresh = useRefresh();
  const [onConflict, setOnConflict] = useState<'refuse' | 'skip'>('refuse');
  const body = (repeat: Repeat) => ({
    ...wishOf(instrument, fields),
    ...withOperator(fields),
    repeat: repeatOf(repeat, fields.period),
  });
  const preview = useMutation({
    mutationKey: aside,
    mutationFn: (repeat: Repeat) =>
      got(api.POST('/api/series/preview', { ...withKey(newKey()), body: body(repeat) })),
  });
  const book = useMutation({
    mutationFn: (repeat: Repeat) =>
      got(
        api.POST('/api/series', {
          ...withKey(`${key} ${onConflict}`),
          body: { ...body(repeat), onConflict },
        }),
      ),
    onSettled: refresh,
  });
  const reset = () => {
    preview.reset();
    book.reset();
    setOnConflict('refuse');
  };
  /** First the dates are looked at, then they are booked. */
  const send = (repeat: Repeat, wish: string | undefined) =>
    wish === 'book' ? book.mutate(repeat) : preview.mutate(repeat);
  return { onConflict, setOnConflict, preview, book, reset, send };
}

type SeriesBooking = ReturnType<typeof useSeriesBooking>;

/** The dates as they were found, newer where the booking itself found another state. */
const triedBy = ({ preview, book }: SeriesBooking): readonly Tried[] | undefined =>
  conflictsOf(book.error) ?? preview.data?.occurrences;

export const conflictsOf = (error: unknown): readonly Tried[] | undefined =>
  error instanceof ApiProblem
    ? (error.problem.members?.['occurrences'] as Tried[] | undefined)
    : undefined;

interface SeriesProps {
  readonly instrument: Instrument;
  readonly repeat: Repeat;
  readonly series: SeriesBooking;
}

/** The dates of the series before it is booked. */
export function SeriesPreview({ instrument, repeat, series }: SeriesProps) {
  const { t } = useLanguage();
  const { preview, book } = series;
  const tried = triedBy(series);
  const asksTerms = tried?.some(({ refusal }) => refusal?.slug === 'terms-not-accepted');
  return (
    <>
      {preview.isPending && <Loading />}
      <ProblemAlert error={preview.error ?? book.error} />
      {tried && <OccurrenceList label={t.series.previewTitle} tried={tried} />}
      {tried && <Verdict free={freeOf(tried).length} count={tried.length} series={series} />}
      {asksTerms && (
        <TermsToAccept
          institutionId={instrument.institution.id}
          onAccepted={() => preview.mutate(repeat)}
        />
      )}
    </>
  );
}

const freeOf = (tried: readonly Tried[]) => tried.filter(({ refusal }) => refusal === null);

/** What all of it costs, and the button that books it. */
export function SeriesFoot(
  props: SeriesProps & { readonly fields: BookingFields; readonly asksApproval: boolean },
) {
  const { t } = useLanguage();
  const { series, repeat, instrument, fields } = props;
  const { preview, book } = series;
  const tried = triedBy(series) ?? [];
  const free = freeOf(tried);
  const wanted = series.onConflict === 'skip' ? free : tried;
  const { data, isLoading } = useQuery(
    seriesQuoteQuery({
      instrumentId: instrument.id,
      serviceKind: fields.serviceKind,
      quantity: fields.quantity,
      contractId: fields.contractId,
      periods: wanted.map(({ period }) => period),
    }),
  );
  const isKnown = tried.length > 0;
  const isUndecided = series.onConflict === 'refuse' && free.length < tried.length;
  return (
    <>
      <WhenValid>
        <p className="booking-total">
          {isKnown
            ? t.series.total(wanted.length)
            : t.series.totalLater(countOf(repeat, fields.period))}
          <b>{data ? formatYen(data.totals.total) : '—'}</b>
        </p>
        {isKnown && isUndecided && free.length > 0 && <Text size="sm">{t.series.decide}</Text>}
      </WhenValid>
      <Group justify="flex-end" className="dialog-actions">
        <Sending>
          <Button
            type={isKnown ? 'button' : 'submit'}
            variant={isKnown ? 'default' : 'filled'}
            loading={preview.isPending}
            onClick={isKnown ? () => series.send(repeat, 'preview') : undefined}
          >
            {t.series.preview}
          </Button>
          {isKnown && (
            <Button
              type="submit"
              value="book"
              loading={book.isPending}
              disabled={isLoading || free.length === 0 || isUndecided}
            >
              {(props.asksApproval ? t.series.request : t.series.book)(wanted.length)}
            </Button>
          )}
        </Sending>
      </Group>
    </>
  );
}

function Verdict(props: {
  readonly free: number;
  readonly count: number;
  readonly series: SeriesBooking;
}) {
  const { t } = useLanguage();
  const { free, count, series } = props;
  if (free === 0) return <Alert color="red">{t.series.none}</Alert>;
  if (free === count) return <Text size="sm">{t.series.all(count)}</Text>;
  return (
    <Stack gap="xs">
      <Text size="sm">{t.series.some(free, count)}</Text>
      <Radio.Group
        label={t.series.onConflict}
        value={series.onConflict}
        onChange={series.setOnConflict}
      >
        <Stack gap={6} mt={4}>
          {(['refuse', 'skip'] as const).map((value) => (
            <Radio key={value} value={value} label={t.series[value]} />
          ))}
        </Stack>
      </Radio.Group>
    </Stack>
  );
}

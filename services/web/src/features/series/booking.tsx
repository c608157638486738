import { Alert, Button, Group, Radio, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { api, ApiProblem, got, type Instrument, newKey, withKey } from '../../api.ts';
import { Loading } from '../../parts/page.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { TermsToAccept } from '../booking/terms-to-accept.tsx';
import { formatPeriod } from '../../parts/format.ts';
import { useLanguage } from '../../language/language.tsx';
import { Result } from '../booking/result.tsx';
import { type BookingFields, wishOf, withOperator } from '../booking/form.ts';
import { OccurrenceList, type Tried } from './occurrence-list.tsx';
import { type Repeat, repeatOf } from './repeat.ts';
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
  return { onConflict, setOnConflict, preview, book, reset };
}

type SeriesBooking = ReturnType<typeof useSeriesBooking>;

/** The dates as they were found, newer where the booking itself found another state. */
const triedBy = ({ preview, book }: SeriesBooking): readonly Tried[] | undefined =>
  conflictsOf(book.error) ?? preview.data?.occurrences;

export const conflictsOf = (error: unknown): readonly Tried[] | undefined =>
  error instanceof ApiProblem
    ? (error.problem.members?.['occurrences'] as Tried[] | undefined)
    : undefined;

/** The dates of the series before it is booked. */
export function SeriesPreview(props: {
  readonly instrument: Instrument;
  readonly repeat: Repeat;
  readonly asksApproval: boolean;
  readonly series: SeriesBooking;
}) {
  const { t } = useLanguage();
  const { series, repeat } = props;
  const { preview, book } = series;
  const tried = triedBy(series);
  const free = tried?.filter(({ refusal }) => refusal === null).length ?? 0;
  const wanted = series.onConflict === 'skip' ? free : (tried?.length ?? 0);
  const asksTerms = tried?.some(({ refusal }) => refusal?.slug === 'terms-not-accepted');
  return (
    <>
      {preview.isPending && <Loading />}
      <ProblemAlert error={preview.error ?? book.error} />
      {tried && <OccurrenceList label={t.series.previewTitle} tried={tried} />}
      {tried && <Verdict free={free} count={tried.length} series={series} />}
      {asksTerms && (
        <TermsToAccept
          institutionId={props.instrument.institution.id}
          onAccepted={() => preview.mutate(repeat)}
        />
      )}
      <Group justify="flex-end">
        <Button
          variant={tried ? 'default' : 'filled'}
          loading={preview.isPending}
          onClick={() => preview.mutate(repeat)}
        >
          {t.series.preview}
        </Button>
        {tried && (
          <Button
            loading={book.isPending}
            disabled={free === 0 || (series.onConflict === 'refuse' && free < tried.length)}
            onClick={() => book.mutate(repeat)}
          >
            {(props.asksApproval ? t.series.request : t.series.book)(wanted)}
          </Button>
        )}
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

/** Which times were booked and which were not. */
export function SeriesResult(props: {
  readonly series: SeriesBooking;
  readonly asksApproval: boolean;
  readonly onClose: () => void;
}) {
  const { t, language } = useLanguage();
  const occurrences = props.series.book.data?.occurrences ?? [];
  const booked = occurrences.filter(({ reservationId }) => reservationId !== null);
  const tried = props.series.preview.data?.occurrences ?? [];
  const skipped = occurrences.flatMap(({ period, refusal }) => {
    if (refusal === null) return [];
    const known = tried.find(
      (one) => one.period.start === period.start && one.refusal?.slug === refusal,
    );
    return [{ period, refusal: known?.refusal ?? { slug: refusal } }];
  });
  const title = props.asksApproval ? t.series.requested : t.series.done;
  return (
    <Result title={title(booked.length)} waiting={props.asksApproval} onClose={props.onClose}>
      <ul className="booked-times">
        {booked.map(({ period, reservationId }) => (
          <li key={period.start}>
            <Link
              to="/history/$id"
              params={{ id: reservationId ?? '' }}
              className="plain-link"
              onClick={props.onClose}
            >
              {formatPeriod(period, language)}
            </Link>
          </li>
        ))}
      </ul>
      {skipped.length > 0 && (
        <>
          <Text size="sm" mt="xs">
            {t.series.skipped(skipped.length)}
          </Text>
          <OccurrenceList label={t.series.skipped(skipped.length)} tried={skipped} />
        </>
      )}
    </Result>
  );
}

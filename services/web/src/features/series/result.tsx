import { Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { formatPeriod } from '../../parts/format.ts';
import { useLanguage } from '../../language/language.tsx';
import { Result } from '../booking/result.tsx';
import { OccurrenceList } from './occurrence-list.tsx';
import type { useSeriesBooking } from './booking.tsx';

/** Which times were booked and which were not. */
export function SeriesResult(props: {
  readonly series: ReturnType<typeof useSeriesBooking>;
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

import './waitlist.css';
import { type ProblemSlug, problems, problemText } from '@kyoyo/contracts';
import type { Period } from '@kyoyo/kernel';
import { Text } from '@mantine/core';
import type { Reservation, WaitlistEntry } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';
import { RowGroup } from '../../parts/rows/rows.tsx';
import { periodWords } from '../../parts/times.ts';
import { PromotedRow, ToInstrument, WaitingRow } from './row.tsx';

/** Older ones say nothing any more. */
const endedShown = 5;

/** For what one waits, and the holds that a promotion gave. */
export function WaitlistSection(props: {
  readonly entries: readonly WaitlistEntry[];
  readonly holds: readonly Reservation[];
}) {
  const { t } = useLanguage();
  const { entries, holds } = props;
  const holdOf = ({ status, reservationId }: WaitlistEntry) =>
    status === 'promoted' ? holds.find(({ id }) => id === reservationId) : undefined;
  const promoted = entries.flatMap((entry) => {
    const hold = holdOf(entry);
    return hold ? [{ entry, hold }] : [];
  });
  const waiting = entries
    .filter(({ status }) => status === 'waiting')
    .toSorted((one, other) => (one.wish.window.start < other.wish.window.start ? -1 : 1));
  const ended = entries.filter(({ status }) => status === 'lapsed').slice(0, endedShown);
  if (promoted.length + waiting.length + ended.length === 0) return null;
  return (
    <div className="waitlist">
      <RowGroup title={t.waitlist.title}>
        {promoted.map(({ entry, hold }) => (
          <PromotedRow key={entry.id} entry={entry} hold={hold} />
        ))}
        {waiting.map((entry) => (
          <WaitingRow key={entry.id} entry={entry} />
        ))}
        {ended.length > 0 && <Ended entries={ended} />}
      </RowGroup>
    </div>
  );
}

function Ended({ entries }: { readonly entries: readonly WaitlistEntry[] }) {
  const { t, language } = useLanguage();
  const why = (reason: string | null): string =>
    reason !== null && reason in problems
      ? problemText({ slug: reason as ProblemSlug }, language)
      : t.waitlist.windowOver;
  return (
    <details className="fold row-more">
      <summary>
        {t.waitlist.ended} ({entries.length})
      </summary>
      <ul className="ended">
        {entries.map((entry) => (
          <li key={entry.id}>
            <ToInstrument entry={entry} />
            <Text size="sm">
              {periodWords(entry.wish.window as Period, language)} — {why(entry.reason)}
            </Text>
          </li>
        ))}
      </ul>
    </details>
  );
}

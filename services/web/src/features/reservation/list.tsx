import { type Instant, later } from '@kyoyo/kernel';
import { useQueries } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Charge, Reservation } from '../../api.ts';
import { useNow } from '../../parts/clock.ts';
import { Empty } from '../../parts/page.tsx';
import { DayRows } from '../../parts/rows/rows.tsx';
import type { Span } from '../../parts/rows/spans.ts';
import { chargesOfQuery } from '../charges/queries.ts';
import { SeriesRows } from '../series/rows.tsx';
import { ReservationRow } from './row.tsx';

/** Bookings by how near they are; those of a series that are not near stand together. */
export function ReservationList(props: {
  readonly items: readonly Reservation[];
  readonly empty: string;
  readonly emptyAction?: ReactNode;
  /** Whether they are still to come: what has begun and goes on is of today. */
  readonly coming?: boolean;
  /** Whether there are more of them than these. */
  readonly goesOn?: boolean;
  readonly named?: boolean;
  /** Whether they say what they cost. */
  readonly priced?: boolean;
}) {
  const { items, named = false, coming = false, goesOn = false } = props;
  const charges = useCharges(props.priced ? items : []);
  const now = useNow();
  if (items.length === 0) return <Empty text={props.empty} action={props.emptyAction} />;
  const startOf = ({ slot }: Reservation) => {
    const start = slot.period.start as Instant;
    return coming ? later(start, now) : start;
  };
  const row = (one: Reservation, span: Span) => (
    <ReservationRow
      key={one.id}
      reservation={one}
      named={named}
      isToday={span === 'today'}
      charge={charges.get(one.id)}
    />
  );
  return (
    <DayRows items={items} momentOf={startOf}>
      {(own, span) =>
        coming && span === 'later' ? (
          <SeriesRows items={own} among={items} goesOn={goesOn} row={(one) => row(one, span)} />
        ) : (
          own.map((one) => row(one, span))
        )
      }
    </DayRows>
  );
}

const askedAtOnce = 50;

/** Asked once for each page of the list. */
function useCharges(items: readonly Reservation[]): ReadonlyMap<string, Charge> {
  const parts = Array.from({ length: Math.ceil(items.length / askedAtOnce) }, (_, part) =>
    items.slice(part * askedAtOnce, (part + 1) * askedAtOnce).map(({ id }) => id),
  );
  const read = useQueries({ queries: parts.map((part) => chargesOfQuery(part)) });
  return new Map(read.flatMap(({ data }) => [...(data ?? [])]));
}

import '../series/series.css';
import { Button, Stack, Title } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useQueries } from '@tanstack/react-query';
import type { Charge, Reservation } from '../../api.ts';
import { chargesOfQuery } from '../charges/queries.ts';
import { Empty } from '../../parts/page.tsx';
import { useLanguage } from '../../language/language.tsx';
import { AddDate } from '../series/add-date.tsx';
import { ReservationCard } from './card.tsx';

/** How many of a series are shown before it is unfolded. */
const shownOfSeries = 2;

/** Bookings in the order in which they are given; those of a series together, at its first. */
export function ReservationList(props: {
  readonly items: readonly Reservation[];
  readonly empty: string;
  readonly emptyAction?: ReactNode;
  readonly grouped?: boolean;
  /** Whether there are more of them than these. */
  readonly goesOn?: boolean;
  readonly named?: boolean;
  /** Whether they say what they cost. */
  readonly priced?: boolean;
}) {
  const { items, named = false, grouped = false, goesOn = false } = props;
  const charges = useCharges(props.priced ? items : []);
  if (items.length === 0) return <Empty text={props.empty} action={props.emptyAction} />;
  return (
    <Stack gap="sm">
      {/* Each by its own key: what is open at one stays when another leaves the list. */}
      {(grouped ? groupsOf(items) : items.map((one) => [one])).flatMap((group) =>
        group.length > 1
          ? [
              <SeriesGroup
                key={group[0]?.booking.seriesId}
                items={group}
                named={named}
                goesOn={goesOn}
              />,
            ]
          : group.map((one) => (
              <ReservationCard
                key={one.id}
                reservation={one}
                named={named}
                charge={charges.get(one.id)}
              />
            )),
      )}
    </Stack>
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

function groupsOf(items: readonly Reservation[]): Reservation[][] {
  const groups = new Map<string, Reservation[]>();
  for (const one of items) {
    const key = one.booking.seriesId ?? one.id;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
}

function SeriesGroup(props: {
  readonly items: readonly Reservation[];
  readonly named: boolean;
  readonly goesOn: boolean;
}) {
  const { t } = useLanguage();
  const [open, setOpen] = useState(false);
  const { items, named } = props;
  const rest = items.length - shownOfSeries;
  const title = props.goesOn ? t.series.repeated : t.series.title(items.length);
  return (
    <div className="series" role="group" aria-label={title}>
      <Title order={2} size="h6" mb="xs">
        {title}
      </Title>
      <Stack gap="xs">
        {(open ? items : items.slice(0, shownOfSeries)).map((one) => (
          <ReservationCard key={one.id} reservation={one} named={named} />
        ))}
        {items[0] && <AddDate like={items[0]} />}
        {rest > 0 && (
          <Button
            size="compact-sm"
            variant="subtle"
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          >
            {open ? t.series.fewer : t.series.others(rest)}
          </Button>
        )}
      </Stack>
    </div>
  );
}

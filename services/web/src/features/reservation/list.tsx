import '../series/series.css';
import { Button, Stack, Title } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { Reservation } from '../../api.ts';
import { Empty } from '../../parts/page.tsx';
import { useLanguage } from '../../language/language.tsx';
import { ReservationCard } from './card.tsx';

/** How many of a series are shown before it is unfolded. */
const shownOfSeries = 2;

/** Bookings in the order in which they are given; those of a series together, at its first. */
export function ReservationList(props: {
  readonly items: readonly Reservation[];
  readonly empty: string;
  readonly emptyAction?: ReactNode;
  readonly grouped?: boolean;
  readonly named?: boolean;
}) {
  const { items, named = false, grouped = false } = props;
  if (items.length === 0) return <Empty text={props.empty} action={props.emptyAction} />;
  return (
    <Stack gap="sm">
      {(grouped ? groupsOf(items) : items.map((one) => [one])).map((group) =>
        group.length > 1 ? (
          <SeriesGroup key={group[0]?.booking.seriesId} items={group} named={named} />
        ) : (
          group.map((one) => <ReservationCard key={one.id} reservation={one} named={named} />)
        ),
      )}
    </Stack>
  );
}

function groupsOf(items: readonly Reservation[]): Reservation[][] {
  const groups = new Map<string, Reservation[]>();
  for (const one of items) {
    const key = one.booking.seriesId ?? one.id;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
}

function SeriesGroup(props: { readonly items: readonly Reservation[]; readonly named: boolean }) {
  const { t } = useLanguage();
  const [open, setOpen] = useState(false);
  const { items, named } = props;
  const rest = items.length - shownOfSeries;
  const title = t.series.title(items.length);
  return (
    <div className="series" role="group" aria-label={title}>
      <Title order={2} size="h6" mb="xs">
        {title}
      </Title>
      <Stack gap="xs">
        {(open ? items : items.slice(0, shownOfSeries)).map((one) => (
          <ReservationCard key={one.id} reservation={one} named={named} />
        ))}
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

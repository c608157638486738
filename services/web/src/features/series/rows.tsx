import './series.css';
import { Button, Title } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { Reservation } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';

/** How many of a series are shown before it is unfolded. */
const shownAtFirst = 2;

const seriesOf = ({ id, booking }: Reservation): string => booking.seriesId ?? id;

/** Bookings in the order given; those of a series together, at its first, and folded. */
export function SeriesRows(props: {
  readonly items: readonly Reservation[];
  /** All that are to come, as far as they have been read. */
  readonly among: readonly Reservation[];
  readonly goesOn: boolean;
  readonly row: (one: Reservation) => ReactNode;
}) {
  const { t } = useLanguage();
  const { items, among, goesOn, row } = props;
  const left = Map.groupBy(among, seriesOf);
  return [...Map.groupBy(items, seriesOf)].map(([id, own]) =>
    own.length === 1 ? (
      own.map(row)
    ) : (
      <Folded
        key={id}
        title={goesOn ? t.series.repeated : t.series.title(left.get(id)?.length ?? own.length)}
        items={own}
        row={row}
      />
    ),
  );
}

function Folded(props: {
  readonly title: string;
  readonly items: readonly Reservation[];
  readonly row: (one: Reservation) => ReactNode;
}) {
  const { t } = useLanguage();
  const [open, setOpen] = useState(false);
  const { title, items, row } = props;
  const rest = items.length - shownAtFirst;
  return (
    <div className="row-fold" role="group" aria-label={title}>
      <Title order={3} size="h6" className="row-fold-head">
        {title}
      </Title>
      {(open ? items : items.slice(0, shownAtFirst)).map(row)}
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
    </div>
  );
}

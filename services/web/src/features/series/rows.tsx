import './series.css';
import { Button, Title } from '@mantine/core';
import { type ReactElement, useState } from 'react';
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
  readonly row: (one: Reservation) => ReactElement;
}) {
  const { t } = useLanguage();
  const { items, among, goesOn, row } = props;
  const left = Map.groupBy(among, seriesOf);
  // Each by its own key: what is open at one stays when another leaves the list.
  return [...Map.groupBy(items, seriesOf)].flatMap(([id, own]) => {
    if (own.length === 1) return own.map(row);
    const title = goesOn ? t.series.repeated : t.series.title(left.get(id)?.length ?? own.length);
    return [<Folded key={id} title={title} items={own} row={row} />];
  });
}

function Folded(props: {
  readonly title: string;
  readonly items: readonly Reservation[];
  readonly row: (one: Reservation) => ReactElement;
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

import './rows.css';
import type { Instant } from '@kyoyo/kernel';
import { Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { useLanguage } from '../../language/language.tsx';
import { useNow } from '../clock.ts';
import { bySpan, type Span } from './spans.ts';

/** Rows that belong together, under what they have in common. */
export function RowGroup(props: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="row-group" aria-label={props.title}>
      <Title order={2} size="h6" className="row-head">
        {props.title}
      </Title>
      <div className="row-list">{props.children}</div>
    </section>
  );
}

/** A list by how near to today each of it is: today, this week, later, earlier. */
export function DayRows<Item>(props: {
  readonly items: readonly Item[];
  readonly momentOf: (item: Item) => string;
  readonly children: (items: readonly Item[], span: Span) => ReactNode;
}) {
  const { t } = useLanguage();
  const now = useNow();
  const momentOf = (item: Item) => props.momentOf(item) as Instant;
  return bySpan(props.items, momentOf, now).map(([span, items]) => (
    <RowGroup key={span} title={t.rows[span]}>
      {props.children(items, span)}
    </RowGroup>
  ));
}

import { Button, CloseButton, Group } from '@mantine/core';
import { type ReactNode, useRef } from 'react';
import { useLanguage } from '../../language/language.tsx';

interface Added<Row> {
  readonly label: string;
  readonly row: () => Row;
}

/** A list of the card that grows and shrinks; the focus goes along. */
export function Rows<Row>(props: {
  readonly title: string;
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  readonly nameOf: (index: number) => string;
  readonly adds: readonly Added<Row>[];
  readonly max: number;
  readonly onChange: (rows: Row[]) => void;
  readonly children: (row: Row, change: (to: Partial<Row>) => void, index: number) => ReactNode;
}) {
  const { t } = useLanguage();
  const { rows, nameOf, onChange } = props;
  const list = useRef<HTMLDivElement>(null);
  const focus = (selector: string) =>
    setTimeout(() => list.current?.querySelector<HTMLElement>(selector)?.focus());
  const change = (index: number, to: Partial<Row>) =>
    onChange(rows.map((one, at) => (at === index ? { ...one, ...to } : one)));
  return (
    <div role="group" aria-label={props.title} ref={list}>
      {rows.map((row, index) => (
        <div key={props.keyOf(row)} role="group" aria-label={nameOf(index)} className="price-row">
          <p className="rows-title">{nameOf(index)}</p>
          {props.children(row, (to) => change(index, to), index)}
          <CloseButton
            className="price-row-close"
            aria-label={t.prices.remove(nameOf(index))}
            onClick={() => {
              onChange(rows.filter((_, at) => at !== index));
              focus('.price-row-add button');
            }}
          />
        </div>
      ))}
      {rows.length < props.max && (
        <Group gap="xs" className="price-row-add">
          {props.adds.map(({ label, row }) => (
            <Button
              key={label}
              size="xs"
              variant="default"
              onClick={() => {
                onChange([...rows, row()]);
                focus(`.price-row:nth-of-type(${rows.length + 1}) input`);
              }}
            >
              {label}
            </Button>
          ))}
        </Group>
      )}
    </div>
  );
}

import { Table, type TableProps } from '@mantine/core';
import { useEffect, useRef } from 'react';

/** Its rows stand one below the other on a phone, where each cell says of which column it is. */
export function StackingTable({ className, ...table }: TableProps) {
  const shown = useRef<HTMLTableElement>(null);
  useEffect(() => {
    const headings = [...(shown.current?.tHead?.rows[0]?.cells ?? [])];
    for (const { cells } of shown.current?.tBodies[0]?.rows ?? []) {
      if (cells.length !== headings.length) continue;
      for (const [nth, cell] of [...cells].entries()) {
        cell.dataset['label'] = headings[nth]?.textContent ?? '';
      }
    }
  });
  return <Table {...table} ref={shown} className={`stacking-table ${className ?? ''}`} />;
}

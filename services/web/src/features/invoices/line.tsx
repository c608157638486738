import { Table } from '@mantine/core';
import { useState } from 'react';
import type { InvoiceDetail } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';
import { formatYen } from '../../parts/format.ts';
import { ChargeBeside } from '../charges/details.tsx';

/** A line of an invoice; opened, how its charge came about, down to the events. */
export function Line(props: {
  readonly line: InvoiceDetail['lines'][number];
  readonly leftYen: number;
}) {
  const { t, local } = useLanguage();
  const { line, leftYen } = props;
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Table.Tr>
        <Table.Td className="amount">{line.suppliedTo}</Table.Td>
        <Table.Td>
          <button
            type="button"
            className="plain-button"
            aria-expanded={isOpen}
            title={t.invoices.opened}
            onClick={() => setOpen(!isOpen)}
          >
            {local(line.label)}
          </button>
        </Table.Td>
        <Table.Td ta="right" className="amount">
          {Number(line.taxPercent) === 0 ? t.invoices.outside : `${line.taxPercent}%`}
        </Table.Td>
        <Table.Td ta="right" className="amount">
          {formatYen(line.amountYen)}
        </Table.Td>
        <Table.Td ta="right" className="amount">
          {formatYen(leftYen)}
        </Table.Td>
      </Table.Tr>
      {isOpen && (
        <Table.Tr>
          <Table.Td colSpan={5}>
            <ChargeBeside id={line.chargeId} />
          </Table.Td>
        </Table.Tr>
      )}
    </>
  );
}

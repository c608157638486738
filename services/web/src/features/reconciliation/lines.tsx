import { Table, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useLanguage } from '../../language/language.tsx';
import { formatMinutes, formatPeriod, formatTime, formatYen } from '../../parts/format.ts';
import { Tag } from '../../parts/tag.tsx';
import { StackingTable } from '../../parts/stacking-table.tsx';
import { useInstrumentNames } from '../instrument/queries.ts';
import { useOrganisations } from '../people/queries.ts';
import { Billed, Paid } from './documents.tsx';
import type { DifferenceKind, ReconciledLine } from './queries.ts';
import { toneOf } from './tones.ts';

/** One line each: how it differs, and each figure with what it came from. */
export function LineTable({ items }: { readonly items: readonly ReconciledLine[] }) {
  const { t, local } = useLanguage();
  const words = t.reconciliation;
  const instruments = useInstrumentNames(items.flatMap(({ instrumentId }) => instrumentId ?? []));
  const organisations = useOrganisations(items.map(({ organisationId }) => organisationId));
  return (
    <div className="table-scroll" role="region" aria-label={words.title} tabIndex={0}>
      <StackingTable verticalSpacing={6} striped stickyHeader className="reconciled">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{words.difference}</Table.Th>
            <Table.Th>{words.what}</Table.Th>
            <Table.Th>{words.stage.reserved}</Table.Th>
            <Table.Th>{words.stage.used}</Table.Th>
            <Table.Th>{words.stage.metered}</Table.Th>
            <Table.Th ta="right">{words.stage.charged}</Table.Th>
            <Table.Th ta="right">{words.stage.billed}</Table.Th>
            <Table.Th>{words.stage.paid}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {items.map((line) => {
            const instrument = instruments.get(line.instrumentId ?? '');
            const organisation = organisations.get(line.organisationId);
            return (
              <Table.Tr key={line.id} data-differs={line.differences.length > 0}>
                <Table.Td className="how">
                  <How line={line} />
                </Table.Td>
                <Table.Td className="whole-words">
                  {instrument ? local(instrument) : words.feeOfContract}
                  <small>{organisation && local(organisation)}</small>
                </Table.Td>
                <Cell label={words.stage.reserved}>
                  <Reserved line={line} />
                </Cell>
                <Cell label={words.stage.used}>
                  <Used line={line} />
                </Cell>
                <Cell label={words.stage.metered}>
                  <Text span size="xs" c="dimmed">
                    {words.notMetered}
                  </Text>
                </Cell>
                <Cell label={words.stage.charged} amount>
                  <Charged line={line} />
                </Cell>
                <Cell label={words.stage.billed} amount>
                  <Billed line={line} />
                </Cell>
                <Cell label={words.stage.paid}>
                  <Paid line={line} />
                </Cell>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </StackingTable>
    </div>
  );
}

/** Where the heads of columns are not seen, each cell says what it is. */
function Cell(props: {
  readonly label: string;
  readonly amount?: boolean;
  readonly children: ReactNode;
}) {
  const { label, amount = false, children } = props;
  return (
    <Table.Td {...(amount && { ta: { sm: 'right' as const }, className: 'amount' })}>
      <Text span size="xs" c="dimmed" hiddenFrom="sm">
        {label}{' '}
      </Text>
      {children}
    </Table.Td>
  );
}

function How({ line }: { readonly line: ReconciledLine }) {
  const { t } = useLanguage();
  const sentence = useSentence();
  if (line.differences.length === 0) return <Tag tone="good">{t.reconciliation.none}</Tag>;
  return line.differences.map((kind) => (
    <div key={kind}>
      <Tag tone={toneOf(kind)}>{t.reconciliation.kinds[kind]}</Tag>
      <small>{sentence(kind, line)}</small>
    </div>
  ));
}

const msEach = 60_000;
const minutesBetween = (from: string, to: string): number =>
  Math.ceil((Date.parse(to) - Date.parse(from)) / msEach);

/** How a line differs, with by how much. */
function useSentence() {
  const { t, language } = useLanguage();
  const { said } = t.reconciliation;
  return (kind: DifferenceKind, line: ReconciledLine): string => {
    const open = line.documents.reduce((sum, { openYen }) => sum + (openYen ?? 0), 0);
    switch (kind) {
      case 'not-billed':
      case 'billed-less':
      case 'billed-more':
        return said[kind](formatYen(Math.abs(line.toBillYen)));
      case 'overdue':
      case 'not-paid':
        return said[kind](formatYen(open));
      case 'used-longer': {
        const minutes = minutesBetween(line.reserved?.end ?? '', line.used?.end ?? '');
        return said[kind](formatMinutes(minutes, language));
      }
      case 'not-charged':
      case 'without-booking':
      case 'charged-unused':
      case 'not-ended':
      case 'disputed':
      case 'unused':
        return said[kind]();
    }
  };
}

function Reserved({ line }: { readonly line: ReconciledLine }) {
  const { t, language } = useLanguage();
  const { reservationId, reserved, status, feePercent } = line;
  if (!reservationId || !reserved) return '–';
  return (
    <>
      <Link to="/history/$id" params={{ id: reservationId }} className="plain-link">
        {formatPeriod(reserved, language)}
      </Link>
      {status && status !== 'ended' && (
        <small>
          {t.reconciliation.status[status]}
          {feePercent > 0 && ` · ${t.reconciliation.fee(feePercent)}`}
        </small>
      )}
    </>
  );
}

function Used({ line: { used } }: { readonly line: ReconciledLine }) {
  const { language } = useLanguage();
  if (!used) return '–';
  const { start, end } = used;
  return end ? formatPeriod({ start, end }, language) : `${formatTime(start, language)} –`;
}

function Charged({ line: { chargeId, charged } }: { readonly line: ReconciledLine }) {
  if (!chargeId || !charged) return '–';
  return (
    <Link to="/charges/$id" params={{ id: chargeId }} className="plain-link">
      {formatYen(charged.netYen)}
    </Link>
  );
}

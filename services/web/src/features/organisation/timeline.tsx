import './organisation.css';
import { daysFrom } from '@kyoyo/contracts';
import { japanDate, systemClock } from '@kyoyo/kernel';
import { Table, Text } from '@mantine/core';
import type { ClassPeriod } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';
import { formatDate } from '../../parts/format.ts';
import { barsOf, placeIn, windowAround } from './class-line.ts';

/** Which class holds when, drawn, and as a table beneath. */
export function ClassTimeline({ periods }: { readonly periods: readonly ClassPeriod[] }) {
  const { t, language } = useLanguage();
  const today = japanDate(systemClock());
  if (periods.length === 0) return <Text c="dimmed">{t.organisation.noneHelp}</Text>;
  const window = windowAround(periods, today);
  const day = (date: string) => formatDate(date, language);
  return (
    <figure className="class-timeline" aria-label={t.organisation.timeline}>
      <div className="class-bars" aria-hidden>
        {barsOf(periods, window).map(({ period, left, width }) => (
          <div
            key={period.validFrom}
            className="class-bar"
            data-thereafter={period.isThereafter}
            style={{ left: `${left}%`, width: `${width}%` }}
            title={`${t.classes[period.class]} ${day(period.validFrom)}`}
          >
            {t.classes[period.class]}
          </div>
        ))}
        <div className="class-today" style={{ left: `${placeIn(window, today)}%` }}>
          <span>{t.organisation.today}</span>
        </div>
      </div>
      <div className="class-ends" aria-hidden>
        <span>{day(window.from)}</span>
        <span>{day(window.to)}</span>
      </div>
      <ClassTable periods={periods} today={today} />
    </figure>
  );
}

function ClassTable(props: { readonly periods: readonly ClassPeriod[]; readonly today: string }) {
  const { t, language } = useLanguage();
  const day = (date: string) => formatDate(date, language);
  const holds = ({ validFrom, validTo }: ClassPeriod) =>
    validFrom <= props.today && (validTo === null || props.today < validTo);
  return (
    <Table mt="sm">
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t.organisation.class}</Table.Th>
          <Table.Th>{t.organisation.period}</Table.Th>
          <Table.Th>{t.organisation.ground}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {props.periods.map((period) => (
          <Table.Tr key={period.validFrom} fw={holds(period) ? 700 : 400}>
            <Table.Td>{t.classes[period.class]}</Table.Td>
            <Table.Td>
              {`${day(period.validFrom)} – `}
              {period.validTo === null ? t.organisation.forGood : day(daysFrom(period.validTo, -1))}
            </Table.Td>
            <Table.Td>
              {period.isThereafter ? t.organisation.thereafter : (period.evidence ?? '—')}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

import './cost-sheet.css';
import { Button, Card, Group, Select, Stack, Text, Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Instrument } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';
import {
  formatExact,
  formatHours,
  formatQuantity,
  formatWholeYen,
  formatYen,
} from '../../parts/format.ts';
import { itemsOf } from '../../parts/list.ts';
import { Empty, Loading } from '../../parts/page.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { useInstrumentsOf, useManages } from '../facility/workplaces.ts';
import { useInstrumentNames } from '../instrument/queries.ts';
import { RecoveryChart } from './chart.tsx';
import { CostSheetDialog } from './dialog.tsx';
import { CostImportDialog } from './import-dialog.tsx';
import { type RecoveryItem, recoveryQuery, type Totals } from './queries.ts';
import { thisYear, type YearChoice, YearSelect } from './year.tsx';

type Edited = {
  readonly id: string;
  readonly name: Instrument['name'];
  readonly item: RecoveryItem | null;
};

/** What the instruments of an institution cost in a fiscal year, and what they bring. */
export function CostRecovery(props: YearChoice & { readonly institutionId: string }) {
  const { t } = useLanguage();
  const { institutionId, year = thisYear() } = props;
  const manages = useManages(institutionId);
  const recovery = useInfiniteQuery(recoveryQuery(institutionId, year));
  const items = itemsOf(recovery.data);
  const totals = recovery.data?.pages[0]?.totals;
  const [edited, setEdited] = useState<Edited | null>(null);
  const [importing, setImporting] = useState(false);
  const names = useInstrumentNames(items.map(({ instrumentId }) => instrumentId));
  return (
    <Stack gap="sm">
      <Text size="sm">{t.costs.help}</Text>
      <Group align="flex-end" justify="space-between">
        <Group align="flex-end">
          <YearSelect year={year} onYear={props.onYear} />
          {manages && <NewSheet institutionId={institutionId} items={items} onNew={setEdited} />}
        </Group>
        {manages && (
          <Button variant="default" onClick={() => setImporting(true)}>
            {t.costs.import}
          </Button>
        )}
      </Group>
      <ProblemAlert error={recovery.error} onRetry={() => void recovery.refetch()} />
      {recovery.isPending && <Loading />}
      {recovery.data && items.length === 0 && <Empty text={t.costs.none} />}
      {totals && items.length > 0 && <YearTotals totals={totals} />}
      {items.map((item) => {
        const name = names.get(item.instrumentId);
        return (
          name && (
            <OneRecovery
              key={item.instrumentId}
              item={item}
              name={name}
              onEdit={manages ? () => setEdited({ id: item.instrumentId, name, item }) : undefined}
            />
          )
        );
      })}
      {recovery.hasNextPage && (
        <Button variant="default" onClick={() => void recovery.fetchNextPage()}>
          {t.more}
        </Button>
      )}
      {edited && (
        <CostSheetDialog
          instrumentId={edited.id}
          name={edited.name}
          fiscalYear={year}
          costs={edited.item?.costs ?? null}
          onClose={() => setEdited(null)}
        />
      )}
      {importing && (
        <CostImportDialog institutionId={institutionId} onClose={() => setImporting(false)} />
      )}
    </Stack>
  );
}

/** Those of which the year says nothing yet. */
function NewSheet(props: {
  readonly institutionId: string;
  readonly items: readonly RecoveryItem[];
  readonly onNew: (edited: Edited) => void;
}) {
  const { t, local } = useLanguage();
  const { byId, items: all } = useInstrumentsOf(props.institutionId);
  const known = new Set(props.items.map(({ instrumentId }) => instrumentId));
  const data = all.filter(({ id }) => !known.has(id));
  if (data.length === 0) return null;
  return (
    <Select
      miw={{ base: '100%', sm: 320 }}
      label={t.costs.newSheet}
      placeholder={t.costs.choose}
      searchable
      value={null}
      onChange={(id) => {
        const chosen = id ? byId.get(id) : undefined;
        if (chosen) props.onNew({ id: chosen.id, name: chosen.name, item: null });
      }}
      data={data.map(({ id, name }) => ({ value: id, label: local(name) }))}
    />
  );
}

const percent = (value: string | null, unknown: string): string =>
  value === null ? unknown : `${value}%`;

function YearTotals({ totals }: { readonly totals: Totals }) {
  const { t } = useLanguage();
  const words = t.costs;
  return (
    <Card component="section" withBorder padding="md" aria-label={words.ofFull}>
      <Text size="sm">{words.totals(totals.withSheet, totals.instruments)}</Text>
      <Figures
        figures={[
          [words.income, formatYen(totals.incomeYen)],
          [words.maintenance, formatYen(totals.maintenanceYen)],
          [words.full, formatYen(totals.fullCostYen)],
          [words.ofMaintenance, percent(totals.ofMaintenancePercent, words.unknown)],
          [words.ofFull, percent(totals.ofFullCostPercent, words.unknown)],
        ]}
      />
    </Card>
  );
}

function OneRecovery(props: {
  readonly item: RecoveryItem;
  readonly name: Instrument['name'];
  readonly onEdit: (() => void) | undefined;
}) {
  const { t, local } = useLanguage();
  const words = t.costs;
  const { item, name, onEdit } = props;
  const hourOf = (exact: string | null | undefined) =>
    exact ? ([formatWholeYen(exact), formatExact(exact)] as const) : ([words.unknown] as const);
  return (
    <Card component="section" withBorder padding="md" aria-label={local(name)}>
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <Title order={2} size="h4" className="long-word">
          {local(name)}
        </Title>
        {onEdit && (
          <Button size="xs" variant="default" onClick={onEdit}>
            {item.costs ? words.edit : words.newSheet}
          </Button>
        )}
      </Group>
      <Figures
        figures={[
          [words.ofMaintenance, percent(item.ofMaintenancePercent, words.unknown)],
          [words.ofFull, percent(item.ofFullCostPercent, words.unknown)],
          [
            words.used,
            words.hours(formatHours(item.usedHours)),
            words.hours(formatQuantity(item.usedHours)),
          ],
          [words.hourPlanned, ...hourOf(item.hourCostYen?.planned)],
          [words.hourUsed, ...hourOf(item.hourCostYen?.used)],
          ...(item.costs ? [] : [[words.income, formatYen(item.incomeYen)] as const]),
        ]}
      />
      {item.costs ? <RecoveryChart item={item} name={local(name)} /> : <Text>{words.noSheet}</Text>}
    </Card>
  );
}

/** What it is called, the figure, and the figure exactly where it is rounded. */
type Figure = readonly [name: string, value: string, exact?: string];

const Figures = ({ figures }: { readonly figures: readonly Figure[] }) => (
  <dl className="recovery-figures">
    {figures.map(([name, value, exact]) => (
      <div key={name}>
        <dt>{name}</dt>
        <dd title={exact}>{value}</dd>
      </div>
    ))}
  </dl>
);

import { proposedDepreciation } from '@kyoyo/contracts';
import { Button, Checkbox, Group, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { api, got, type Instrument } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';
import { DateField } from '../../parts/date-field.tsx';
import { DialogActions } from '../../parts/dialog-actions.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { formatYen } from '../../parts/format.ts';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { WholeNumberField } from '../../parts/whole-number-field.tsx';
import { useCommand } from '../facility/command.ts';
import { readYen } from '../../parts/typed-number.ts';
import type { Costs } from './queries.ts';

const yenFields = [
  'maintenanceYen',
  'depreciationYen',
  'staffYen',
  'spaceYen',
  'consumablesYen',
] as const;
type YenField = (typeof yenFields)[number];

/** What one instrument costs in one fiscal year. */
export function CostSheetDialog(props: {
  readonly instrumentId: string;
  readonly name: Instrument['name'];
  readonly fiscalYear: number;
  readonly costs: Costs | null;
  readonly onClose: () => void;
}) {
  const { t, local } = useLanguage();
  const words = t.costs;
  const { instrumentId, fiscalYear, costs, onClose } = props;
  const [yen, setYen] = useState(
    () =>
      Object.fromEntries(
        yenFields.map((name) => [name, costs ? String(costs[name]) : '']),
      ) as Record<YenField, string>,
  );
  const [plannedHours, setPlannedHours] = useState(costs?.plannedHours ?? 1_000);
  const [bought, setBought] = useState(costs?.purchase !== null && costs !== null);
  const [price, setPrice] = useState(costs?.purchase ? String(costs.purchase.yen) : '');
  const [on, setOn] = useState(costs?.purchase?.on ?? `${fiscalYear}-04-01`);
  const [years, setYears] = useState(costs?.purchase?.years ?? 5);
  const priceYen = readYen(price);
  const purchase = bought && priceYen !== null ? { yen: priceYen, on, years } : null;
  const proposed = purchase && proposedDepreciation(purchase, fiscalYear);
  const read = yenFields.map((name) => [name, readYen(yen[name] || '0')] as const);
  const isRight = read.every(([, value]) => value !== null) && (!bought || priceYen !== null);
  const save = useCommand((_: void, keyed) => {
    const amounts = Object.fromEntries(read) as Record<YenField, number>;
    const body = { fiscalYear, costs: { ...amounts, purchase, plannedHours } };
    const params = { path: { id: instrumentId } };
    return got(api.POST('/api/instruments/{id}/cost-sheets', { params, ...keyed, body }));
  }, onClose);
  const amount = (label: string, value: string, onText: (text: string) => void, needed = false) => (
    <TextInput
      label={label}
      inputMode="numeric"
      maxLength={24}
      required={needed}
      value={value}
      error={value.trim() !== '' && readYen(value) === null && words.yenWrong}
      onChange={({ currentTarget }) => onText(currentTarget.value)}
    />
  );
  const yenField = (name: YenField) =>
    amount(
      words.fields[name],
      yen[name],
      (text) => setYen({ ...yen, [name]: text }),
      name === 'maintenanceYen',
    );
  return (
    <Dialog
      title={`${words.yearName(fiscalYear)} ${costs ? words.edit : words.newSheet}`}
      about={local(props.name)}
      onClose={onClose}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (isRight) save.mutate();
        }}
      >
        <Stack gap="sm">
          {yenField('maintenanceYen')}
          <Checkbox
            label={words.fields.purchase}
            checked={bought}
            onChange={({ currentTarget }) => setBought(currentTarget.checked)}
          />
          {bought && (
            <SimpleGrid cols={{ base: 1, xs: 3 }}>
              {amount(words.fields.purchaseYen, price, setPrice, true)}
              <DateField label={words.fields.purchasedOn} required value={on} onChange={setOn} />
              <WholeNumberField
                label={words.fields.years}
                min={1}
                max={50}
                value={years}
                onValue={setYears}
              />
            </SimpleGrid>
          )}
          {yenField('depreciationYen')}
          {proposed !== null && String(proposed) !== yen.depreciationYen && (
            <Group gap="xs">
              <Text size="sm">{words.proposed(formatYen(proposed))}</Text>
              <Button
                size="compact-xs"
                variant="default"
                onClick={() => setYen({ ...yen, depreciationYen: String(proposed) })}
              >
                {words.useProposed}
              </Button>
            </Group>
          )}
          <SimpleGrid cols={{ base: 1, xs: 2 }}>
            {yenField('staffYen')}
            {yenField('spaceYen')}
          </SimpleGrid>
          {yenField('consumablesYen')}
          <WholeNumberField
            label={words.fields.plannedHours}
            min={1}
            max={439_200}
            value={plannedHours}
            onValue={setPlannedHours}
          />
          <ProblemAlert error={save.error} />
          <DialogActions onClose={onClose}>
            <Button type="submit" loading={save.isPending} disabled={!isRight}>
              {words.save}
            </Button>
          </DialogActions>
        </Stack>
      </form>
    </Dialog>
  );
}

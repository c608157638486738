import { japanDate, rational, systemClock } from '@kyoyo/kernel';
import { ActionIcon, Button, Group, Select, Stack, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, got } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';
import { DateField } from '../../parts/date-field.tsx';
import { DialogActions } from '../../parts/dialog-actions.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { useInstrumentsOf } from '../facility/workplaces.ts';
import { institutionsQuery } from '../people/queries.ts';
import { useSharing } from './command.ts';
import type { words as ja } from './ja.ts';

type Recipient = keyof typeof ja.sharing.recipients;

interface Line {
  readonly recipient: Recipient;
  readonly ja: string;
  readonly en: string;
  readonly partnerId: string | null;
  readonly percent: string;
}

const first: readonly Line[] = [
  { recipient: 'keeper-rebate', ja: '', en: '', partnerId: null, percent: '30' },
  { recipient: 'institution', ja: '機関', en: 'Institution', partnerId: null, percent: '70' },
];
const linesMax = 20;

/** Null where one of them is no number yet. */
function sumOf(lines: readonly Line[]): string | null {
  if (!lines.every(({ percent }) => /^\d{1,3}(\.\d{1,6})?$/.test(percent))) return null;
  const parts = lines.map(({ percent }) => rational.parseRational(percent));
  return rational.format(rational.sum(parts));
}

/** Says how income is divided from a day on; it can be saved when the shares are exactly the whole. */
export function RuleDialog(props: {
  readonly institutionId: string;
  readonly onClose: () => void;
}) {
  const { t, local } = useLanguage();
  const { institutionId, onClose } = props;
  const words = t.sharing;
  const { items: instruments } = useInstrumentsOf(institutionId);
  const [instrumentId, setInstrumentId] = useState('');
  const [effectiveFrom, setFrom] = useState(japanDate(systemClock()));
  const [lines, setLines] = useState(first);
  const change = (nth: number, changes: Partial<Line>) =>
    setLines(lines.map((line, index) => (index === nth ? { ...line, ...changes } : line)));
  const sum = sumOf(lines);
  const save = useSharing((_: void, keyed) => {
    const shares = lines.map(({ recipient, ja, en, partnerId, percent }) => ({
      recipient,
      name: { ja, en },
      partnerId,
      percent,
    }));
    const body = { institutionId, instrumentId: instrumentId || null, effectiveFrom, shares };
    return got(api.POST('/api/split-rules', { ...keyed, body }));
  }, onClose);
  return (
    <Dialog title={words.setRule} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          save.mutate();
        }}
      >
        <Stack gap="sm">
          <Select
            label={words.instrument}
            value={instrumentId}
            allowDeselect={false}
            data={[
              { value: '', label: words.allInstruments },
              ...instruments.map(({ id, name }) => ({ value: id, label: local(name) })),
            ]}
            onChange={(next) => setInstrumentId(next ?? '')}
          />
          <DateField label={words.from} required value={effectiveFrom} onChange={setFrom} />
          {lines.map((line, nth) => (
            <LineFields
              key={nth}
              nth={nth}
              line={line}
              institutionId={institutionId}
              onChange={(changes) => change(nth, changes)}
              onRemove={
                lines.length > 1
                  ? () => setLines(lines.filter((_, index) => index !== nth))
                  : undefined
              }
            />
          ))}
          <Group justify="space-between">
            <Button
              size="xs"
              variant="default"
              disabled={lines.length >= linesMax}
              onClick={() =>
                setLines([
                  ...lines,
                  { recipient: 'department', ja: '', en: '', partnerId: null, percent: '' },
                ])
              }
            >
              {words.addShare}
            </Button>
            <Text size="sm" fw={600} {...(sum !== '100' && { c: 'red' })} role="status">
              {words.sum(sum ?? '—')}
            </Text>
          </Group>
          <ProblemAlert error={save.error} />
          <DialogActions onClose={onClose}>
            <Button type="submit" loading={save.isPending} disabled={sum === null}>
              {words.save}
            </Button>
          </DialogActions>
        </Stack>
      </form>
    </Dialog>
  );
}

function LineFields(props: {
  readonly nth: number;
  readonly line: Line;
  readonly institutionId: string;
  readonly onChange: (changes: Partial<Line>) => void;
  readonly onRemove: (() => void) | undefined;
}) {
  const { t, local } = useLanguage();
  const { nth, line, institutionId, onChange, onRemove } = props;
  const words = t.sharing;
  const institutions = useQuery(institutionsQuery).data?.items ?? [];
  const partners = institutions.filter(({ id }) => id !== institutionId);
  const spoken = (label: string) => `${label} ${nth + 1}`;
  return (
    <Group gap="xs" align="flex-end" wrap="wrap">
      <Select
        w={170}
        label={words.recipient}
        aria-label={spoken(words.recipient)}
        allowDeselect={false}
        data={Object.entries(words.recipients).map(([value, label]) => ({ value, label }))}
        value={line.recipient}
        onChange={(next) => next && onChange({ recipient: next as Recipient, partnerId: null })}
      />
      {line.recipient === 'partner' && (
        <Select
          w={200}
          label={words.partner}
          required
          searchable
          data={partners.map(({ id, name }) => ({ value: id, label: local(name) }))}
          value={line.partnerId}
          onChange={(partnerId) => onChange({ partnerId })}
        />
      )}
      <TextInput
        w={150}
        label={words.nameJa}
        aria-label={spoken(words.nameJa)}
        required
        maxLength={200}
        value={line.ja}
        onChange={({ currentTarget }) => onChange({ ja: currentTarget.value })}
      />
      <TextInput
        w={150}
        label={words.nameEn}
        aria-label={spoken(words.nameEn)}
        required
        maxLength={200}
        value={line.en}
        onChange={({ currentTarget }) => onChange({ en: currentTarget.value })}
      />
      <TextInput
        w={100}
        label={words.percent}
        aria-label={spoken(words.percent)}
        required
        inputMode="decimal"
        maxLength={10}
        value={line.percent}
        onChange={({ currentTarget }) => onChange({ percent: currentTarget.value.trim() })}
      />
      {onRemove && (
        <ActionIcon variant="subtle" aria-label={words.removeShare(nth + 1)} onClick={onRemove}>
          ×
        </ActionIcon>
      )}
    </Group>
  );
}

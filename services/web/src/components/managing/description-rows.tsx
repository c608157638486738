import { ActionIcon, Button, Fieldset, Group, TextInput } from '@mantine/core';
import { useLanguage } from '../../language/language.tsx';

/** Three texts that belong together: in Japanese, in English, and a value or an address. */
export interface DescriptionRow {
  /** Stays the same while it is edited. */
  readonly key: string;
  readonly ja: string;
  readonly en: string;
  readonly last: string;
}

const newRow = (): DescriptionRow => ({ key: crypto.randomUUID(), ja: '', en: '', last: '' });

/** A list that grows and shrinks: specs, photos or documents. */
export function DescriptionRows(props: {
  readonly title: string;
  readonly firstLabel: string;
  readonly lastLabel: string;
  readonly lastType?: 'url' | 'text';
  readonly rows: readonly DescriptionRow[];
  readonly onChange: (rows: readonly DescriptionRow[]) => void;
}) {
  const { t } = useLanguage();
  const { title, firstLabel, lastLabel, lastType = 'text', rows, onChange } = props;
  const change = (key: string, part: Partial<DescriptionRow>) =>
    onChange(rows.map((row) => (row.key === key ? { ...row, ...part } : row)));
  return (
    <Fieldset legend={title}>
      {rows.map((row, index) => (
        <Group key={row.key} gap="xs" mb="xs" align="flex-end">
          <TextInput
            flex="1 1 130px"
            size="xs"
            required
            label={`${firstLabel} ${t.instrumentForm.japanese}`}
            value={row.ja}
            maxLength={200}
            onChange={(event) => change(row.key, { ja: event.currentTarget.value })}
          />
          <TextInput
            flex="1 1 130px"
            size="xs"
            required
            label={`${firstLabel} ${t.instrumentForm.english}`}
            value={row.en}
            maxLength={200}
            onChange={(event) => change(row.key, { en: event.currentTarget.value })}
          />
          <TextInput
            flex="1 1 160px"
            size="xs"
            required
            type={lastType}
            label={lastLabel}
            value={row.last}
            onChange={(event) => change(row.key, { last: event.currentTarget.value })}
          />
          <ActionIcon
            variant="default"
            aria-label={t.instrumentForm.remove(title, index + 1)}
            onClick={() => onChange(rows.filter(({ key }) => key !== row.key))}
          >
            ✕
          </ActionIcon>
        </Group>
      ))}
      <Button size="xs" variant="default" onClick={() => onChange([...rows, newRow()])}>
        {t.instrumentForm.add(title)}
      </Button>
    </Fieldset>
  );
}

import { ActionIcon, Button, Fieldset, Group, TextInput } from '@mantine/core';
import { useLanguage } from '../../language/language.tsx';

/** Three texts that belong together: in Japanese, in English, and a value or an address. */
export interface DescriptionRow {
  /** Stays the same while it is edited. */
  readonly key: string;
  readonly ja: string;
  readonly en: string;
  readonly last: string;
  /** The size of a file that was uploaded. */
  readonly bytes?: number | null;
}

export const newRow = (): DescriptionRow => ({
  key: crypto.randomUUID(),
  ja: '',
  en: '',
  last: '',
});

/** A list of specs that grows and shrinks. */
export function DescriptionRows(props: {
  readonly title: string;
  readonly firstLabel: string;
  readonly lastLabel: string;
  readonly rows: readonly DescriptionRow[];
  readonly onChange: (rows: readonly DescriptionRow[]) => void;
}) {
  const { t } = useLanguage();
  const { title, firstLabel, lastLabel, rows, onChange } = props;
  const change = (key: string, part: Partial<DescriptionRow>) =>
    onChange(rows.map((row) => (row.key === key ? { ...row, ...part } : row)));
  return (
    <Fieldset legend={title}>
      {rows.map((row, index) => (
        <Group key={row.key} gap="xs" mb="xs" align="flex-end">
          <RowField
            label={`${firstLabel} ${t.instrumentForm.japanese}`}
            value={row.ja}
            onChange={(ja) => change(row.key, { ja })}
          />
          <RowField
            label={`${firstLabel} ${t.instrumentForm.english}`}
            value={row.en}
            onChange={(en) => change(row.key, { en })}
          />
          <RowField
            label={lastLabel}
            value={row.last}
            onChange={(last) => change(row.key, { last })}
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

/** One text of a row. */
export function RowField(props: {
  readonly label: string;
  readonly value: string;
  readonly type?: 'url' | 'text';
  readonly onChange: (value: string) => void;
}) {
  const { label, value, type = 'text', onChange } = props;
  return (
    <TextInput
      flex="1 1 130px"
      size="xs"
      required
      type={type}
      label={label}
      value={value}
      maxLength={type === 'url' ? 2_000 : 200}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

import { Checkbox, Group } from '@mantine/core';
import { useLanguage } from '../../language/language.tsx';
import type { RowDraft } from './draft.ts';

/** For which rows of the table something holds; there is nothing to choose among less than two. */
export function RowChoice(props: {
  readonly rows: readonly RowDraft[];
  readonly chosen: readonly string[];
  readonly onChange: (codes: string[]) => void;
}) {
  const { t, local } = useLanguage();
  if (props.rows.length < 2) return null;
  return (
    <Checkbox.Group
      mt="xs"
      label={t.prices.capRows}
      value={[...props.chosen]}
      onChange={props.onChange}
    >
      <Group mt={4} gap="sm">
        {props.rows.map(({ code, label }, at) => (
          <Checkbox key={code} value={code} label={local(label) || t.prices.row(at + 1)} />
        ))}
      </Group>
    </Checkbox.Group>
  );
}

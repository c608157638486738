import { useLanguage } from '../../language/language.tsx';
import type { RowDraft } from './draft.ts';
import { DraftField } from './field.tsx';

/** What a part of the prices is called, in both languages. */
export function NameFields(props: {
  readonly path: string;
  readonly name: RowDraft['label'];
  readonly onName: (name: RowDraft['label']) => void;
}) {
  const { t } = useLanguage();
  const { path, name, onName } = props;
  return (
    <>
      <DraftField
        path={`${path}.ja`}
        label={t.prices.labelJa}
        value={name.ja}
        onText={(ja) => onName({ ...name, ja })}
      />
      <DraftField
        path={`${path}.en`}
        label={t.prices.labelEn}
        value={name.en}
        onText={(en) => onName({ ...name, en })}
      />
    </>
  );
}

import { organisationClass } from '@kyoyo/contracts';
import { Checkbox, Group, SimpleGrid, Text, TextInput } from '@mantine/core';
import { useLanguage } from '../../language/language.tsx';
import { useTellInvalid } from '../../parts/fields.tsx';
import { TypedField } from '../../parts/typed-field.tsx';
import { readPercent, readYen } from '../../parts/typed-number.ts';
import { WholeNumberField } from '../../parts/whole-number-field.tsx';
import { type DiscountDraft, ruleOf } from './draft.ts';
import { useDiscountSentence } from './sentence.tsx';

/** One discount, with what it means beneath. */
export function DiscountFields(props: {
  readonly draft: DiscountDraft;
  readonly change: (to: Partial<DiscountDraft>) => void;
}) {
  const { t } = useLanguage();
  const sentence = useDiscountSentence();
  const { draft, change } = props;
  const { label } = draft;
  const isWhole = (text: string): boolean => text.trim() !== '';
  const readCap = (text: string) => (isWhole(text) ? readYen(text) : noCap);
  return (
    <>
      {draft.kind === 'class' && (
        <ClassChoice classes={draft.classes} onChange={(classes) => change({ classes })} />
      )}
      <SimpleGrid cols={{ base: 1, sm: 3 }}>
        {draft.kind === 'under-age' && (
          <WholeNumberField
            label={t.discounts.years}
            required
            min={18}
            max={70}
            value={draft.years}
            onValue={(years) => change({ years })}
          />
        )}
        <TypedField
          label={t.discounts.percent}
          required
          inputMode="decimal"
          maxLength={24}
          value={draft.percent}
          write={String}
          read={readPercent}
          isWhole={isWhole}
          mistake={t.discounts.percentMistake}
          onValue={(percent) => change({ percent })}
        />
        <TypedField
          label={t.discounts.cap}
          inputMode="numeric"
          maxLength={24}
          value={draft.monthlyCapYen ?? noCap}
          write={(yen) => (yen === noCap ? '' : yen.toLocaleString('en-US'))}
          read={readCap}
          isWhole={isWhole}
          mistake={t.discounts.capMistake}
          onValue={(yen) => change({ monthlyCapYen: yen === noCap ? null : yen })}
        />
      </SimpleGrid>
      <SimpleGrid cols={{ base: 1, sm: 2 }} mt="xs">
        <TextInput
          label={t.discounts.nameJa}
          required
          maxLength={200}
          value={label.ja}
          onChange={({ currentTarget: { value: ja } }) => change({ label: { ...label, ja } })}
        />
        <TextInput
          label={t.discounts.nameEn}
          required
          maxLength={200}
          value={label.en}
          onChange={({ currentTarget: { value: en } }) => change({ label: { ...label, en } })}
        />
      </SimpleGrid>
      {(draft.kind === 'under-age' || draft.classes.length > 0) && (
        <Text mt="xs" role="note" aria-label={t.discounts.means}>
          {sentence(ruleOf(draft))}
        </Text>
      )}
    </>
  );
}

function ClassChoice(props: {
  readonly classes: DiscountDraft['classes'];
  readonly onChange: (classes: DiscountDraft['classes']) => void;
}) {
  const { t } = useLanguage();
  const { classes, onChange } = props;
  const isNone = classes.length === 0;
  useTellInvalid(isNone);
  return (
    <Checkbox.Group
      mb="xs"
      label={t.discounts.classes}
      error={isNone && t.discounts.noneChosen}
      value={[...classes]}
      onChange={(chosen) =>
        onChange(organisationClass.options.filter((one) => chosen.includes(one)))
      }
    >
      <Group mt={4} gap="sm">
        {organisationClass.options.map((one) => (
          <Checkbox key={one} value={one} label={t.classes[one]} />
        ))}
      </Group>
    </Checkbox.Group>
  );
}

/** A field has no null of its own. */
const noCap = -1;

import { serviceKind } from '@kyoyo/contracts';
import { japanDate, japanInstant, japanMinuteOfDay } from '@kyoyo/kernel';
import { NativeSelect, SimpleGrid, TextInput } from '@mantine/core';
import { useLanguage } from '../../language/language.tsx';
import { DateField } from '../../parts/date-field.tsx';
import { TimeField } from '../../parts/time-field.tsx';
import type { ExampleCase } from './example.ts';
import type { NewCard } from './queries.ts';

/** Which use is computed as the example. */
export function ExampleFields(props: {
  readonly card: NewCard;
  readonly asked: ExampleCase;
  readonly set: (change: Partial<ExampleCase>) => void;
}) {
  const { t, local } = useLanguage();
  const words = t.prices.example;
  const { card, asked, set } = props;
  const { start, taken } = asked;
  const { kind } = card.unit;
  const [date, minute] = [japanDate(start), Math.floor(japanMinuteOfDay(start))];
  const number = { autoComplete: 'off', inputMode: 'decimal', maxLength: 20 } as const;
  return (
    <SimpleGrid cols={2} spacing="xs" verticalSpacing={6}>
      <NativeSelect
        className="price-example-kind"
        label={words.kind}
        value={asked.serviceKind}
        onChange={({ currentTarget: { value } }) =>
          set({ serviceKind: value as ExampleCase['serviceKind'] })
        }
        data={serviceKind.options.map((value) => ({ value, label: t.services[value] }))}
      />
      <DateField
        label={words.date}
        required
        value={date}
        onChange={(day) => set({ start: japanInstant(day, minute) })}
      />
      <TimeField
        label={words.time}
        minute={minute}
        onChange={(next) => set({ start: japanInstant(date, next) })}
      />
      <TextInput
        {...number}
        label={words.hours}
        value={asked.hours}
        onChange={({ currentTarget: { value } }) => set({ hours: value })}
      />
      {(kind === 'count' || kind === 'person-time') && (
        <TextInput
          {...number}
          label={kind === 'count' ? words.quantity : words.people}
          value={asked.quantity}
          onChange={({ currentTarget: { value } }) => set({ quantity: value })}
        />
      )}
      {card.options.map(({ code, label, unit }) => (
        <TextInput
          key={code}
          {...number}
          label={
            label.ja === '…' && label.en === '…'
              ? words.unnamed
              : words.taken(local(label), local(unit))
          }
          placeholder="0"
          value={taken[code] ?? ''}
          onChange={({ currentTarget: { value } }) => set({ taken: { ...taken, [code]: value } })}
        />
      ))}
    </SimpleGrid>
  );
}

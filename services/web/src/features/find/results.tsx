import { Alert, Button, Center, SimpleGrid, Text } from '@mantine/core';
import type { FoundInstrument, FreeSlot } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';
import type { InstrumentSearch } from './queries.ts';
import { InstrumentCard } from './card.tsx';

/** What was found, a card each, and what was looked for in place of a mistyped word. */
export function InstrumentResults(props: {
  readonly items: readonly FoundInstrument[];
  readonly slots: ReadonlyMap<string, FreeSlot | null> | undefined;
  readonly first: InstrumentSearch | undefined;
}) {
  const { t } = useLanguage();
  const { items, slots, first } = props;
  const notes = [
    ...(first?.partial ? [t.find.partial] : []),
    ...(first?.similarWords ?? []).map(({ asked, found }) => t.find.similar(asked, found[0] ?? '')),
  ];
  return (
    <>
      {items.length > 0 &&
        notes.map((note) => (
          <Alert key={note} color="yellow" variant="light" mb="sm" role="note">
            <Text size="sm">{note}</Text>
          </Alert>
        ))}
      <SimpleGrid cols={{ base: 1, sm: 2, xl: 3 }} spacing="sm">
        {items.map((instrument) => (
          <InstrumentCard
            key={instrument.id}
            instrument={instrument}
            freeSlot={slots && (slots.get(instrument.id) ?? null)}
          />
        ))}
      </SimpleGrid>
    </>
  );
}

/** One more page of what was found. */
export function MoreResults(props: {
  readonly shown: boolean;
  readonly loading: boolean;
  readonly onMore: () => void;
}) {
  const { t } = useLanguage();
  if (!props.shown) return null;
  return (
    <Center mt="md">
      <Button variant="default" loading={props.loading} onClick={props.onMore}>
        {t.more}
      </Button>
    </Center>
  );
}

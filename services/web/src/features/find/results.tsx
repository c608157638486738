import { Alert, SimpleGrid, Text } from '@mantine/core';
import { useQueries } from '@tanstack/react-query';
import type { FoundInstrument, FreeSlot } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';
import { inParts } from '../../parts/list.ts';
import type { InstrumentSearch } from './queries.ts';
import { unitPricesQuery } from '../instrument/queries.ts';
import { standingsQuery } from '../standing/queries.ts';
import { InstrumentCard } from './card.tsx';

/** What was found, a card each, and what was looked for in place of a mistyped word. */
export function InstrumentResults(props: {
  readonly items: readonly FoundInstrument[];
  readonly slots: ReadonlyMap<string, FreeSlot | null> | undefined;
  readonly first: InstrumentSearch | undefined;
}) {
  const { t } = useLanguage();
  const { items, slots, first } = props;
  const parts = inParts(
    items.map(({ id }) => id),
    askedAtOnce,
  );
  const standings = useQueries({ queries: parts.map((part) => standingsQuery(part)) });
  const prices = useQueries({ queries: parts.map((part) => unitPricesQuery(part)) });
  const standingOf = known(standings);
  const priceOf = known(prices);
  const isPriced = prices.every(({ data }) => data);
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
            standing={standingOf.get(instrument.id)}
            price={priceOf.get(instrument.id) ?? (isPriced ? null : undefined)}
            freeSlot={slots && (slots.get(instrument.id) ?? null)}
          />
        ))}
      </SimpleGrid>
    </>
  );
}

/** Each page of what was found is asked about once. */
const askedAtOnce = 100;

const known = <Known,>(
  read: readonly { readonly data: ReadonlyMap<string, Known> | undefined }[],
): ReadonlyMap<string, Known> => new Map(read.flatMap(({ data }) => [...(data ?? [])]));

import { systemClock } from '@kyoyo/kernel';
import { Button, FileButton, Group } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Instrument } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';
import { Said } from '../../parts/said.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { aside } from '../../parts/typed.ts';
import { rateCardsQuery } from '../instrument/queries.ts';
import {
  byDate,
  type DatedCard,
  datedCards,
  inForce,
  type Start,
  startEmpty,
  startFrom,
} from './cards.ts';
import { readFile } from './file.ts';
import { type Other, OtherInstrument } from './other-instrument.tsx';

/** With what new prices may begin: those in force, nothing, another instrument's, or a file. */
export function Beginnings(props: {
  readonly cards: readonly DatedCard[];
  readonly others: readonly Instrument[];
  readonly onStart: (start: Start) => void;
}) {
  const { t, local } = useLanguage();
  const { cards, others, onStart } = props;
  const queries = useQueryClient();
  const now = systemClock();
  const current = inForce(cards, now) ?? byDate(cards)[0];
  const begin = useMutation({
    mutationKey: aside,
    /** What was found is begun with; else it is said why there is nothing to begin with. */
    mutationFn: async (from: File | Other): Promise<string | null> => {
      if (from instanceof File) {
        const read = await readFile(from);
        if (typeof read === 'string') return t.prices[read](from.name);
        onStart(startFrom(read, cards, now));
        return null;
      }
      const known = datedCards(await queries.fetchQuery(rateCardsQuery(from.id)));
      const found = inForce(known, now) ?? byDate(known)[0];
      if (!found) return t.prices.fromOtherNone(local(from.name));
      onStart(startFrom(found.card, cards, now));
      return null;
    },
  });
  return (
    <>
      <Group gap="xs" align="flex-end">
        <Button
          onClick={() =>
            onStart(current ? startFrom(current.card, cards, now) : startEmpty(cards, now))
          }
        >
          {t.prices.create}
        </Button>
        {current && (
          <Button variant="default" onClick={() => onStart(startEmpty(cards, now))}>
            {t.prices.fromEmpty}
          </Button>
        )}
        <FileButton accept="application/json,.json" onChange={(file) => file && begin.mutate(file)}>
          {(button) => (
            <Button variant="default" loading={begin.isPending} {...button}>
              {t.prices.fromFile}
            </Button>
          )}
        </FileButton>
        <OtherInstrument own={others} onChosen={(other) => begin.mutate(other)} />
      </Group>
      <ProblemAlert error={begin.error} />
      {begin.data && (
        <Said tone="waiting" aloud>
          {begin.data}
        </Said>
      )}
    </>
  );
}

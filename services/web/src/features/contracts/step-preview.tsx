import { List, Stack, Text } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useLanguage } from '../../language/language.tsx';
import { formatMinutes, formatPeriod, formatYen } from '../../parts/format.ts';
import { Loading } from '../../parts/page.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { useInstrumentNames } from '../instrument/queries.ts';
import { usePeople } from '../people/queries.ts';
import { type Preview, type Previewed, previewQuery } from './queries.ts';

/** Before a step is taken: what it costs, what there is to be used then, and what it no longer covers. */
export function StepPreview(props: { readonly contractId: string; readonly body: Previewed }) {
  const { t, language } = useLanguage();
  const words = t.contracts.preview;
  const { contractId, body } = props;
  const preview = useQuery({
    ...previewQuery(contractId, body),
    placeholderData: keepPreviousData,
  });
  if (preview.isPending) return <Loading />;
  if (preview.error) return <ProblemAlert error={preview.error} />;
  const { dueYen, hours, hoursAfter, uncovered } = preview.data;
  const hoursOf = ({ minutes, left }: NonNullable<typeof hours>) =>
    minutes === null || left === null
      ? t.contracts.unlimited
      : words.hoursOf(formatMinutes(minutes, language), formatMinutes(left, language));
  return (
    <Stack gap="xs" role="status" aria-label={words.title}>
      {body.step === 'change' && (
        <>
          <Text fw={600}>
            {dueYen > 0
              ? words.due(formatYen(dueYen))
              : dueYen < 0
                ? words.back(formatYen(-dueYen))
                : words.nothingDue}
          </Text>
          {hours && hoursAfter && <Text>{words.hours(hoursOf(hours), hoursOf(hoursAfter))}</Text>}
        </>
      )}
      {uncovered.total === 0 ? <Text>{words.allCovered}</Text> : <Uncovered {...uncovered} />}
    </Stack>
  );
}

function Uncovered({ total, items }: Preview['uncovered']) {
  const { t, local, language } = useLanguage();
  const words = t.contracts.preview;
  const instruments = useInstrumentNames(items.map(({ instrumentId }) => instrumentId));
  const people = usePeople(items.map(({ personId }) => personId));
  const nameOf = (name: Parameters<typeof local>[0] | undefined) => (name ? local(name) : '—');
  return (
    <div>
      <Text fw={600}>{words.uncovered(total)}</Text>
      <List size="sm">
        {items.map(({ reservationId, instrumentId, personId, period }) => (
          <List.Item key={reservationId}>
            {formatPeriod(period, language)} · {nameOf(instruments.get(instrumentId))} ·{' '}
            {nameOf(people.get(personId))}
          </List.Item>
        ))}
      </List>
      {total > items.length && <Text size="sm">{words.more(total - items.length)}</Text>}
      <Text size="sm">{words.instead}</Text>
    </div>
  );
}

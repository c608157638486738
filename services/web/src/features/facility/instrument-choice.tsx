import { Group, Select, Stack, Text } from '@mantine/core';
import { Fragment, type ReactNode } from 'react';
import type { Instrument } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';
import { Empty, Loading } from '../../parts/page.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { useInstrumentsOf } from './workplaces.ts';

/** Which instrument of the institution a tab is about; the first one until another is chosen. */
export interface InstrumentChoice {
  readonly institutionId: string;
  readonly instrumentId: string | undefined;
  readonly onInstrument: (instrumentId: string) => void;
}

/** What a tab has of the one instrument, below what it is for and the choice of another. */
export function OneInstrument(
  props: InstrumentChoice & {
    readonly help: string;
    /** Beside the choice. */
    readonly action?: ReactNode;
    readonly children: (instrument: Instrument, all: readonly Instrument[]) => ReactNode;
  },
) {
  const { t } = useLanguage();
  const { query, items } = useInstrumentsOf(props.institutionId);
  const instrument = items.find(({ id }) => id === props.instrumentId) ?? items[0];
  return (
    <Stack gap="sm">
      <Text size="sm">{props.help}</Text>
      <ProblemAlert error={query.error} onRetry={() => void query.refetch()} />
      {query.isPending && <Loading />}
      {query.data && !instrument && <Empty text={t.facility.noInstruments} />}
      {instrument && (
        <>
          <Group align="flex-end" justify="space-between">
            <InstrumentSelect
              instruments={items}
              instrument={instrument}
              onInstrument={props.onInstrument}
            />
            {props.action}
          </Group>
          <Fragment key={instrument.id}>{props.children(instrument, items)}</Fragment>
        </>
      )}
    </Stack>
  );
}

function InstrumentSelect(props: {
  readonly instruments: readonly Instrument[];
  readonly instrument: Instrument;
  readonly onInstrument: (instrumentId: string) => void;
}) {
  const { t, local } = useLanguage();
  return (
    <Select
      miw={{ base: '100%', sm: 420 }}
      label={t.facility.instrument}
      searchable
      allowDeselect={false}
      value={props.instrument.id}
      onChange={(next) => next && props.onInstrument(next)}
      data={props.instruments.map(({ id, name }) => ({ value: id, label: local(name) }))}
    />
  );
}

import { Select } from '@mantine/core';
import type { Instrument } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';

/** Which instrument of the institution a tab is about; the first one until another is chosen. */
export interface InstrumentChoice {
  readonly institutionId: string;
  readonly instrumentId: string | undefined;
  readonly onInstrument: (instrumentId: string) => void;
}

export function InstrumentSelect(props: {
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

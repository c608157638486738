import { NativeSelect } from '@mantine/core';
import { formatClock } from './format.ts';

const stepMinutes = 15;
const everyStep = Array.from(
  { length: 1_440 / stepMinutes + 1 },
  (_, index) => index * stepMinutes,
);

/** A time of the day from 0:00 to 24:00; a native select works by keys and by thumb. */
export function ClockSelect(props: {
  readonly label: string;
  /** Without it the label is only spoken. */
  readonly labelShown?: boolean;
  readonly minute: number;
  readonly from?: number;
  readonly to?: number;
  readonly error?: string | undefined;
  readonly onChange: (minute: number) => void;
}) {
  const { label, labelShown = false, minute, from = 0, to = 1_440 } = props;
  const choices = new Set([...everyStep.filter((one) => one >= from && one <= to), minute]);
  return (
    <NativeSelect
      {...(labelShown ? { label } : { 'aria-label': label })}
      value={String(minute)}
      error={props.error}
      onChange={({ currentTarget: { value } }) => props.onChange(Number(value))}
      data={[...choices]
        .toSorted((a, b) => a - b)
        .map((one) => ({ value: String(one), label: formatClock(one) }))}
    />
  );
}

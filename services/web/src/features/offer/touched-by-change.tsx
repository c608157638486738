import { Radio, Stack, Text, Textarea } from '@mantine/core';
import { Loading } from '../../parts/page.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { useLanguage } from '../../language/language.tsx';
import type { Decision } from './queries.ts';
import { TouchedItems } from './touched-items.tsx';
import type { TouchedList } from './use-touched.ts';

/** The button that was pressed is gone: what has come in its place is read on. */
const focus = (shown: HTMLElement | null) => shown?.focus();

/** The bookings that a change touches, and what is to become of them. */
export function TouchedByChange(props: {
  readonly touched: TouchedList;
  readonly fate: Decision['fate'];
  readonly onFate: (fate: Decision['fate']) => void;
  /** Null where it is asked for elsewhere. */
  readonly reason: string | null;
  readonly onReason: (reason: string) => void;
}) {
  const { t } = useLanguage();
  const { list, first } = props.touched;
  const words = t.offer;
  if (!first) {
    return list.isPending ? (
      <Loading />
    ) : (
      <ProblemAlert error={list.error} onRetry={() => void list.refetch()} />
    );
  }
  return (
    <Stack gap="sm" tabIndex={-1} ref={focus} className="touched-focus">
      <TouchedItems touched={props.touched} words={words} />
      {first.lost > 0 && <Text size="sm">{words.mustCancel(first.lost)}</Text>}
      {first.lost === 0 && first.without === 0 && <Text size="sm">{words.allStand}</Text>}
      {first.lost === 0 && first.without > 0 && (
        <Radio.Group label={words.choice} value={props.fate} onChange={props.onFate}>
          <Stack gap={6} mt={4}>
            <Radio value="keep" label={words.keep} />
            <Radio value="displace" label={words.displace(first.without)} />
          </Stack>
        </Radio.Group>
      )}
      {props.reason !== null && (
        <Textarea
          label={words.reason}
          required
          autosize
          maxLength={500}
          value={props.reason}
          onChange={({ currentTarget }) => props.onReason(currentTarget.value)}
        />
      )}
    </Stack>
  );
}

import { useMutation } from '@tanstack/react-query';
import { newKey, withKey } from '../../api.ts';
import type { EventType } from '../../live/events.ts';
import { useHappened } from '../../live/stale.ts';

/** One thing that finance does; over when the page shows it. */
export function useFinanceCommand<Wish, Answer>(
  events: readonly EventType[],
  run: (wish: Wish, keyed: ReturnType<typeof withKey>) => Promise<Answer>,
  onDone?: (answer: Answer) => void,
) {
  const happened = useHappened();
  return useMutation({
    mutationFn: (wish: Wish) => run(wish, withKey(newKey())),
    onSuccess: (answer) => onDone?.(answer),
    onSettled: () => happened([...events]),
  });
}

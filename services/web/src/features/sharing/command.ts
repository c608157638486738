import { useMutation } from '@tanstack/react-query';
import { newKey, withKey } from '../../api.ts';
import { clearingEvents } from '../../live/events.ts';
import { useHappened } from '../../live/stale.ts';

/** One thing that finance does here; over when the page shows it. */
export function useSharing<Wish>(
  run: (wish: Wish, keyed: ReturnType<typeof withKey>) => Promise<unknown>,
  onDone?: () => void,
) {
  const happened = useHappened();
  return useMutation({
    mutationFn: (wish: Wish) => run(wish, withKey(newKey())),
    onSuccess: () => onDone?.(),
    onSettled: () => happened(['SplitRuleSet', 'IncomeDistributed', ...clearingEvents]),
  });
}

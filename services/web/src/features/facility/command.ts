import { useMutation } from '@tanstack/react-query';
import { newKey, withKey } from '../../api.ts';
import {
  accessoryEvents,
  operatorEvents,
  outageEvents,
  reservationEvents,
  waitlistEvents,
} from '../../live/events.ts';
import { useHappened } from '../../live/stale.ts';

/** One thing that the staff of a facility do by a press; over when the page shows it. */
export function useCommand<Wish>(
  run: (wish: Wish, keyed: ReturnType<typeof withKey>) => Promise<unknown>,
  /** What it waits for belongs to the command. */
  onDone?: () => void | Promise<void>,
) {
  const happened = useHappened();
  return useMutation({
    mutationFn: (wish: Wish) => run(wish, withKey(newKey())),
    onSuccess: () => onDone?.(),
    onSettled: () =>
      happened([
        ...reservationEvents,
        ...waitlistEvents,
        ...operatorEvents,
        ...accessoryEvents,
        ...outageEvents,
        'PolicySet',
        'RateCardPublished',
        'RateCardWithdrawn',
        'PriceExceptionSigned',
        'SubsidyDeclared',
        'SubsidyRuleChanged',
        'CostSheetSet',
        'DiscountsSet',
      ]),
  });
}

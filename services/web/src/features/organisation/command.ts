import { useMutation } from '@tanstack/react-query';
import { newKey, withKey } from '../../api.ts';
import { organisationEvents } from '../../live/events.ts';
import { useHappened } from '../../live/stale.ts';

/** Something that is done about classes. */
export function useClassCommand<Wish>(
  run: (wish: Wish, keyed: ReturnType<typeof withKey>) => Promise<unknown>,
  onDone?: () => void,
) {
  const happened = useHappened();
  return useMutation({
    mutationFn: (wish: Wish) => run(wish, withKey(newKey())),
    onSuccess: () => onDone?.(),
    onSettled: () => happened(organisationEvents),
  });
}

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { newKey, withKey } from '../../api.ts';

/** What the pages of a facility show, and so read anew after each thing that was done. */
const shown = [
  'reservations',
  'calendar',
  'operators',
  'accessories',
  'outages',
  'waitlist',
  'policies',
  'instrument',
  'instruments',
];

/** One thing that the staff of a facility do by a press. */
export function useCommand<Wish>(
  run: (wish: Wish, keyed: ReturnType<typeof withKey>) => Promise<unknown>,
  onDone?: () => void,
) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (wish: Wish) => run(wish, withKey(newKey())),
    onSuccess: () => onDone?.(),
    onSettled: () =>
      Promise.all(shown.map((name) => queries.invalidateQueries({ queryKey: [name] }))),
  });
}

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ApiProblem, type withKey } from '../../api.ts';
import { aside } from '../../parts/typed.ts';
import { useCommand } from '../facility/command.ts';
import { type Change, type Decision, offerPreviewQuery } from './queries.ts';

type Keyed = ReturnType<typeof withKey>;

/** Refusals that mean: those whom it touches are others than were looked at. */
const isStale = (error: unknown): boolean =>
  error instanceof ApiProblem &&
  (error.problem.slug === 'touched-bookings-changed' || error.problem.slug === 'bookings-touched');

/**
 * A change of what is offered: looks first whom it touches. Where that is nobody it is done, else once
 * somebody has said what becomes of them. Null is a change that touches nobody ever.
 */
export function useOfferChange(
  change: Change | null,
  make: (keyed: Keyed, bookings: Decision | undefined) => Promise<unknown>,
  onDone: () => void,
) {
  const queries = useQueryClient();
  const [shown, setShown] = useState<Change | null>(null);
  const command = useCommand(
    (bookings: Decision | undefined, keyed) => make(keyed, bookings),
    onDone,
  );
  const look = useMutation({
    mutationKey: aside,
    mutationFn: async () =>
      change && (await queries.fetchInfiniteQuery(offerPreviewQuery(change))).pages[0],
    onSuccess: (first) => {
      if (first && first.total > 0) setShown(change);
      else command.mutate(undefined);
    },
  });
  const again = (error: unknown): void => {
    if (!isStale(error) || !change) return;
    setShown(change);
    void queries.invalidateQueries({ queryKey: offerPreviewQuery(change).queryKey });
  };
  return {
    /** Whom it touches is shown; not of what was wanted before something else was typed. */
    shown: change && JSON.stringify(change) === JSON.stringify(shown) ? change : null,
    pending: look.isPending || command.isPending,
    error: look.error ?? command.error,
    begin: () => {
      command.reset();
      look.mutate();
    },
    decide: (bookings: Decision) => command.mutate(bookings, { onError: again }),
  };
}

export type OfferChanging = ReturnType<typeof useOfferChange>;

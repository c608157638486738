import { durationMs } from '@kyoyo/kernel';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, ApiProblem, type FreeSlot, got, newKey, type Reservation } from '../../api.ts';
import { isSameSlot, type Move, slotOf } from './bookings.ts';
import { showChange } from './queries.ts';

/** A move that was refused: why, and what is free instead. */
export interface Refusal {
  readonly move: Move;
  readonly error: unknown;
  readonly freeSlots: readonly FreeSlot[];
}

/**
 * Moves bookings. While the answer is awaited the booking is shown at its new place; when the move
 * is refused it is where it was, because the platform moves in one transaction or not at all.
 */
export function useMoves() {
  const queries = useQueryClient();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [done, setDone] = useState<Move | null>(null);
  const mutation = useMutation({
    mutationFn: ({ move, key }: { move: Move; key: string }) => postMove(move, key),
    onMutate: () => {
      setDone(null);
      setRefusal(null);
    },
    onSuccess: ({ slot }, { move }) => {
      // The calendars say so themselves at once; the news of it comes when it comes.
      const { instrumentId, unit, period } = move.entry;
      showChange(queries, {
        removes: [{ instrumentId, unit, start: period.start }],
        puts: [{ ...move.entry, ...move.to, unit: slot.unit }],
      });
      setDone(move);
    },
    onError: async (error, { move }) => {
      const offered = await freeSlotsFor(move, error);
      // Its own place is free to itself; staying there is no other offer.
      const freeSlots = offered.filter((slot) => !isSameSlot(slot, slotOf(move.entry)));
      setRefusal({ move, error, freeSlots });
      await queries.invalidateQueries({ queryKey: ['calendar'] });
    },
    onSettled: () => void queries.invalidateQueries({ queryKey: ['reservations'] }),
  });
  const send = (move: Move) => mutation.mutate({ move, key: newKey() });
  return {
    /** What is on its way; drawn at its new place. */
    pending: mutation.isPending ? (mutation.variables?.move ?? null) : null,
    refusal,
    done,
    send,
    undo: ({ entry, to }: Move) =>
      send({ entry: { ...entry, ...to, period: to.period }, to: slotOf(entry) }),
    dismiss: () => {
      setRefusal(null);
      setDone(null);
    },
  };
}
export type Moves = ReturnType<typeof useMoves>;

/** Moves what was seen at its old place, and nothing that somebody else changed meanwhile. */
async function postMove({ entry, to, agreedFees = [] }: Move, key: string): Promise<Reservation> {
  const id = entry.reservationId as string;
  const params = { path: { id } };
  const current = await got(api.GET('/api/reservations/{id}', { params }));
  if (!isSameSlot(slotOf(entry), current.slot)) {
    throw new ApiProblem({ slug: 'stale-version' }, 412);
  }
  return got(
    api.POST('/api/reservations/{id}/moves', {
      headers: { 'Idempotency-Key': key, 'If-Match': `"${current.version}"` },
      params,
      body: { ...to, agreedFees: agreedFees as never },
    }),
  );
}

/** What the refusal offers itself, or what is free near the wanted time. */
async function freeSlotsFor({ entry, to }: Move, error: unknown): Promise<readonly FreeSlot[]> {
  // What runs already stays at its start.
  const movable = entry.status !== 'running';
  if (!movable || !(error instanceof ApiProblem) || error.status === 0) return [];
  if (error.freeSlots.length > 0) return error.freeSlots;
  const { instrumentId, period } = to;
  const minutes = durationMs(period) / 60_000;
  const query = { instrumentId, minutes, from: period.start };
  const { items } = await got(api.GET('/api/free-slots', { params: { query } })).catch(() => ({
    items: [],
  }));
  return items;
}

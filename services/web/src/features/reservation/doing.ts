import type { Reservation } from '../../api.ts';

export const isStanding = (status: Reservation['status']): boolean =>
  status === 'held' || status === 'requested' || status === 'confirmed';

/** What can be done with a booking, by the names of its steps and dialogs. */
export type Doing =
  | 'confirmation'
  | 'check-in'
  | 'check-out'
  | 'extend'
  | 'options'
  | 'move'
  | 'addDate'
  | 'handOver'
  | 'contract'
  | 'cancel'
  | 'correct'
  | 'incident'
  | 'again';

interface Doer {
  readonly mine: boolean;
  readonly staff: boolean;
  /** Whether its time has come, and the instrument can be used. */
  readonly isDue: boolean;
  readonly hasOptions: boolean;
  /** Whether another contract, or the usage terms, would cover it. */
  readonly hasOtherContract: boolean;
  readonly canBookAgain: boolean;
}

/** What somebody can do with a booking in its present state: what is due now, and the rest. */
export function doingsOf(
  { status, booking, contractLapsed }: Pick<Reservation, 'status' | 'booking' | 'contractLapsed'>,
  { mine, staff, isDue, hasOptions, hasOtherContract, canBookAgain }: Doer,
): { readonly now: Doing | undefined; readonly rest: readonly Doing[] } {
  if (!mine && !staff) return { now: undefined, rest: [] };
  const standing = isStanding(status);
  const mayChangeContract = mine && standing && hasOtherContract;
  const isOver = !standing && status !== 'running';
  const possible: [Doing, boolean][] = [
    ['extend', status === 'running'],
    ['options', status === 'running' && hasOptions],
    ['move', standing],
    ['addDate', standing && mine && booking.seriesId !== null],
    ['handOver', mine && (status === 'confirmed' || status === 'requested')],
    ['contract', mayChangeContract && !contractLapsed],
    ['cancel', standing],
    ['correct', status === 'done' && staff],
    ['incident', status === 'running' || status === 'done'],
  ];
  const due: [Doing, boolean][] = [
    ['confirmation', status === 'held'],
    // Without another contract nobody could check in.
    ['contract', mayChangeContract && contractLapsed],
    ['check-in', status === 'confirmed' && isDue],
    ['check-out', status === 'running'],
    ['again', isOver && mine && canBookAgain],
  ];
  return {
    now: due.find(([, works]) => works)?.[0],
    rest: possible.flatMap(([name, works]) => (works ? [name] : [])),
  };
}

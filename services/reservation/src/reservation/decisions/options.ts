import { type Problem, problem, type ReservationEvent, type UsedOption } from '@kyoyo/contracts';
import { accept, rational, refuse } from '@kyoyo/kernel';
import type { Booked, CommandOf, Reservation, ReservationDecision } from '../state.ts';
import { wrongStatus } from './status.ts';

/** What a run takes beside the instrument's time: guidance, staff, consumables. Never the price. */

type Options = readonly UsedOption[];

export function recordOptions(
  state: Reservation,
  { options, offered }: CommandOf<'RecordOptions'>,
): ReservationDecision {
  if (state.status !== 'running') return wrongStatus(state);
  const refusal = optionRefusal(options, offered);
  return refusal ? refuse(refusal) : accept(...recordedIn(state, options));
}

/** Only what the rate card of the run offers; nobody could price anything else. */
export function optionRefusal(options: Options, offered: readonly string[]): Problem | undefined {
  const unknown = options.find(({ code }) => !offered.includes(code));
  return unknown && problem('unknown-option', { option: unknown.code });
}

/** What there is to say where these are all that the run has taken; nothing where that is known. */
export function recordedIn(
  { slot, booking, options: known }: Extract<Booked, { status: 'running' }>,
  asked: Options,
): ReservationEvent[] {
  if (isSame(asked, known)) return [];
  const options = inOneForm(asked);
  return [{ type: 'OptionsRecorded', data: { slot, booking, options } }];
}

export const isSame = (a: Options, b: Options): boolean =>
  JSON.stringify(inOneForm(a)) === JSON.stringify(inOneForm(b));

/** By code, and 0.5 rather than 0.50, so that the same list is the same text. */
export const inOneForm = (options: Options): UsedOption[] =>
  options
    .map(({ code, quantity }) => ({
      code,
      quantity: rational.format(rational.parseRational(quantity)),
    }))
    .toSorted((a, b) => (a.code < b.code ? -1 : 1));

import { type Instant, plusMinutes } from '@kyoyo/kernel';
import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type { Reservation } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';
import type { Dictionary } from '../../language/ja.ts';
import { useNow } from '../../parts/clock.ts';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import type { RowAct } from '../../parts/rows/act.ts';
import { clockWords } from '../../parts/times.ts';
import { useHasOtherContract } from '../booking/contract-choice.ts';
import { isBookable } from '../calendar/bookings.ts';
import { instrumentQuery } from '../instrument/queries.ts';
import { hasOptions, useOffered } from '../options/offered.ts';
import { sessionQuery } from '../session/queries.ts';
import { useStaff } from '../session/who.ts';
import { AskingDialog, type Asking } from './asking.tsx';
import { type Doing, doingsOf, isStanding } from './doing.ts';
import { useReservationStep } from './step.ts';

const dueMinutes = 15;

const wordsOf = (t: Dictionary): Record<Doing, string> => ({
  confirmation: t.bookings.confirm,
  'check-in': t.bookings.checkIn,
  'check-out': t.bookings.checkOut,
  extend: t.extending.action,
  options: t.options.title,
  move: t.bookings.move,
  addDate: t.series.addDate,
  handOver: t.changing.handOver,
  contract: t.contractChoice.change,
  cancel: t.bookings.cancel,
  correct: t.bookings.correct,
  incident: t.incidents.report,
  again: t.bookings.again,
});

/** What whoever is logged in can do with a booking in its present state, and what came of it. */
export function useReservationActs(reservation: Reservation): {
  readonly now: RowAct | undefined;
  readonly rest: readonly RowAct[];
  readonly below: ReactNode;
} {
  const { t } = useLanguage();
  const { booking, slot, suspension } = reservation;
  const session = useQuery(sessionQuery);
  const staff = useStaff()(slot.institutionId);
  const mine = booking.personId === session.data?.person.id;
  const instrument = useQuery(instrumentQuery(slot.instrumentId));
  const hasOtherContract = useHasOtherContract(reservation, mine && isStanding(reservation.status));
  const offered = useOffered(reservation);
  const [asking, setAsking] = useState<Asking | null>(null);
  const [extendedTo, setExtendedTo] = useState<Instant | null>(null);
  const step = useReservationStep(reservation, () => undefined);
  // Long before its time a use cannot begin.
  const isDue = slot.period.start <= plusMinutes(useNow(), dueMinutes);
  const { now, rest } = doingsOf(reservation, {
    mine,
    staff,
    isDue: isDue && suspension?.resumedAt !== null,
    hasOptions: hasOptions(offered.data),
    hasOtherContract,
    canBookAgain: instrument.data !== undefined && isBookable(instrument.data),
  });
  const isStep = (name: Doing): name is Exclude<Doing, Asking> =>
    name === 'confirmation' || name === 'check-in';
  const act = (name: Doing): RowAct => ({
    label: wordsOf(t)[name],
    quiet: name === 'again',
    pending: step.isPending || (name === 'check-out' && offered.isPending),
    run: () => {
      setExtendedTo(null);
      if (isStep(name)) step.mutate({ step: name });
      else setAsking(name);
    },
  });
  return {
    now: now && act(now),
    rest: rest.map(act),
    below: (
      <>
        <ProblemAlert error={step.error} />
        <Text size="sm" fw={600} role="status" className="said-here">
          {extendedTo && t.extending.done(clockWords(extendedTo))}
        </Text>
        {asking && (
          <AskingDialog
            asking={asking}
            reservation={reservation}
            mine={mine}
            offered={offered.data}
            instrument={instrument.data}
            onExtended={setExtendedTo}
            onClose={() => setAsking(null)}
          />
        )}
      </>
    ),
  };
}

import { Stack, Text } from '@mantine/core';
import type { Period } from '@kyoyo/kernel';
import { useQuery } from '@tanstack/react-query';
import { Dialog } from '../../parts/dialog.tsx';
import { FreeSlots } from '../../parts/free-slots.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { useLanguage } from '../../language/language.tsx';
import { FeesToAccept, feesOf, isOnlyFee } from '../reservation/changing/fees-to-accept.tsx';
import { reservationQuery } from '../reservation/queries.ts';
import { isResized } from './bookings.ts';
import type { Moves, Refusal } from './moves.ts';
import { periodWords } from '../../parts/times.ts';

/** Why a booking stays where it was, and where it could go instead. */
export function MoveRefusal(props: {
  readonly moves: Moves;
  readonly nameOf: (instrumentId: string) => string;
}) {
  const { t, language } = useLanguage();
  const { refusal, dismiss, send } = props.moves;
  if (!refusal) return null;
  const { move, error, freeSlots } = refusal;
  const { entry, to } = move;
  const place = [props.nameOf(entry.instrumentId), periodWords(entry.period as Period, language)]
    .filter(Boolean)
    .join(' ');
  return (
    <Dialog
      title={isResized(move) ? t.calendar.resizeRefused : t.calendar.refused}
      onClose={dismiss}
    >
      <Stack gap="xs">
        <Text>{t.calendar.kept(place)}</Text>
        {isOnlyFee(error) ? (
          <FeesOfMove moves={props.moves} refusal={refusal} />
        ) : (
          <ProblemAlert error={error} />
        )}
        {entry.status !== 'running' && (
          <FreeSlots
            slots={freeSlots}
            onChoose={(period) =>
              send({ entry, to: { instrumentId: to.instrumentId, period: period as Period } })
            }
          />
        )}
      </Stack>
    </Dialog>
  );
}

/** What it costs, by the booking, of which a calendar shows no more than where it is. */
function FeesOfMove(props: { readonly moves: Moves; readonly refusal: Refusal }) {
  const { move, error } = props.refusal;
  const reservation = useQuery(reservationQuery(move.entry.reservationId as string));
  const agreedFees = feesOf(error);
  if (!reservation.data) return <ProblemAlert error={error} />;
  return (
    <FeesToAccept
      reservation={reservation.data}
      fees={agreedFees}
      pending={props.moves.pending !== null}
      onAccept={() => props.moves.send({ ...move, agreedFees })}
    />
  );
}

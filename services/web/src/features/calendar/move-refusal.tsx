import { Button, Stack, Text } from '@mantine/core';
import type { Period } from '@kyoyo/kernel';
import { Dialog } from '../../parts/dialog.tsx';
import { FreeSlots } from '../../parts/free-slots.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { useLanguage } from '../../language/language.tsx';
import { feeOf } from '../reservation/changing/fee-to-accept.tsx';
import { isResized } from './bookings.ts';
import type { Moves } from './moves.ts';
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
        <ProblemAlert error={error} />
        {feeOf(error) && (
          <Button onClick={() => send({ entry, to, feeAccepted: true })}>
            {t.changing.acceptFee}
          </Button>
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

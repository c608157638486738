import { Button, Stack, Text } from '@mantine/core';
import { api, got } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';
import { DialogActions } from '../../parts/dialog-actions.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { formatMinute } from '../../parts/format.ts';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { useCommand } from '../facility/command.ts';
import type { DatedCard } from './cards.ts';

/** Asks before coming prices are taken back. */
export function Withdrawal(props: {
  readonly instrumentId: string;
  readonly coming: DatedCard;
  readonly onDone: () => Promise<void>;
  readonly onClose: () => void;
}) {
  const { t, language } = useLanguage();
  const { instrumentId, coming } = props;
  const withdraw = useCommand(
    (_: void, keyed) =>
      got(
        api.POST('/api/instruments/{id}/rate-cards/{cardId}/withdrawal', {
          params: { path: { id: instrumentId, cardId: coming.id } },
          ...keyed,
          body: {},
        }),
      ),
    props.onDone,
  );
  return (
    <Dialog title={t.prices.withdrawTitle} onClose={props.onClose}>
      <Stack>
        <Text size="sm">
          {t.prices.withdrawHelp(formatMinute(coming.card.effectiveFrom, language))}
        </Text>
        <ProblemAlert error={withdraw.error} />
        <DialogActions onClose={props.onClose}>
          <Button loading={withdraw.isPending} onClick={() => withdraw.mutate()}>
            {t.prices.withdraw}
          </Button>
        </DialogActions>
      </Stack>
    </Dialog>
  );
}

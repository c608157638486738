import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { api, got, newKey, withKey } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';
import { DialogActions } from '../../parts/dialog-actions.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { aside } from '../../parts/typed.ts';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { Said } from '../../parts/said.tsx';
import { useHappened } from '../../live/stale.ts';
import { trainingEvents } from '../../live/events.ts';

/** Asks for a training on an instrument. */
export function AskTrainingDialog(props: {
  readonly instrumentId: string;
  readonly name: string;
  readonly onClose: () => void;
}) {
  const { t } = useLanguage();
  const { instrumentId, name, onClose } = props;
  const happened = useHappened();
  const [key] = useState(newKey);
  const [wish, setWish] = useState('');
  const ask = useMutation({
    mutationKey: aside,
    mutationFn: () =>
      got(
        api.POST('/api/training-requests', {
          ...withKey(key),
          body: { instrumentId, wish },
        }),
      ),
    onSuccess: () => happened(trainingEvents),
  });
  return (
    <Dialog onClose={onClose} title={t.training.askTitle(name)}>
      {ask.isSuccess ? (
        <Stack>
          <Said aloud>{t.training.asked}</Said>
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t.close}
            </Button>
            <Link to="/training" className="plain-link" onClick={onClose}>
              {t.training.toPage}
            </Link>
          </Group>
        </Stack>
      ) : (
        <Stack>
          <Text size="sm">{t.training.askHelp}</Text>
          <Textarea
            label={t.training.wishLabel}
            autosize
            minRows={3}
            maxLength={1000}
            value={wish}
            onChange={(event) => setWish(event.currentTarget.value)}
          />
          <ProblemAlert error={ask.error} />
          <DialogActions onClose={onClose}>
            <Button loading={ask.isPending} onClick={() => ask.mutate()}>
              {t.training.ask}
            </Button>
          </DialogActions>
        </Stack>
      )}
    </Dialog>
  );
}

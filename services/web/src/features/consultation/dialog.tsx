import { Button, Group, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { api, got, type Instrument, newKey, withKey } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';
import { DialogActions } from '../../parts/dialog-actions.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { Said } from '../../parts/said.tsx';
import { useHappened } from '../../live/stale.ts';
import { consultationEvents } from '../../live/events.ts';

/** Opens a consultation about an instrument with a first message. */
export function ConsultationDialog(props: {
  readonly instrument: Instrument;
  readonly onClose: () => void;
}) {
  const { t, local } = useLanguage();
  const { instrument, onClose } = props;
  const happened = useHappened();
  const [key] = useState(newKey);
  const [subject, setSubject] = useState('');
  const [message, setMessage] = useState('');
  const open = useMutation({
    mutationFn: () =>
      got(
        api.POST('/api/consultations', {
          ...withKey(key),
          body: {
            institutionId: instrument.institution.id,
            instrumentId: instrument.id,
            subject,
            message,
          },
        }),
      ),
    onSuccess: () => happened(consultationEvents),
  });
  return (
    <Dialog onClose={onClose} title={t.consultation.startTitle(local(instrument.name))}>
      {open.data ? (
        <Stack>
          <Said aloud>{t.consultation.started}</Said>
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t.close}
            </Button>
            <Link to="/consultations/$id" params={{ id: open.data.id }} className="plain-link">
              {t.consultation.toThread}
            </Link>
          </Group>
        </Stack>
      ) : (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            open.mutate();
          }}
        >
          <Stack>
            <Text size="sm">{t.consultation.startHelp}</Text>
            <TextInput
              label={t.consultation.subject}
              required
              maxLength={200}
              value={subject}
              onChange={(event) => setSubject(event.currentTarget.value)}
            />
            <Textarea
              label={t.consultation.message}
              required
              autosize
              minRows={5}
              maxLength={4000}
              value={message}
              onChange={(event) => setMessage(event.currentTarget.value)}
            />
            <ProblemAlert error={open.error} />
            <DialogActions onClose={onClose}>
              <Button type="submit" loading={open.isPending}>
                {t.consultation.send}
              </Button>
            </DialogActions>
          </Stack>
        </form>
      )}
    </Dialog>
  );
}

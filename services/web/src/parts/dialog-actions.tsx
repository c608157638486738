import { Button, Group } from '@mantine/core';
import type { ReactNode } from 'react';
import { useLanguage } from '../language/language.tsx';
import { useLeave } from './dialog.tsx';
import { Sending } from './fields.tsx';

/** The foot of a dialog: to leave it as it was, or to do what it asks. It stays within reach. */
export function DialogActions(props: {
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  const { t } = useLanguage();
  const leave = useLeave();
  return (
    <Group justify="flex-end" className="dialog-actions">
      <Button variant="default" onClick={leave ?? props.onClose}>
        {t.cancel}
      </Button>
      <Sending>{props.children}</Sending>
    </Group>
  );
}

import { Button, Group } from '@mantine/core';
import type { ReactNode } from 'react';
import { useLanguage } from '../language/language.tsx';

/** The foot of a dialog: to leave it as it was, or to do what it asks. It stays within reach. */
export function DialogActions(props: {
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  const { t } = useLanguage();
  return (
    <Group justify="flex-end" className="dialog-actions">
      <Button variant="default" onClick={props.onClose}>
        {t.cancel}
      </Button>
      {props.children}
    </Group>
  );
}

import { Button, Stack, Textarea } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { DialogActions } from './dialog-actions.tsx';
import { Dialog } from './dialog.tsx';
import { ProblemAlert } from './problem-alert.tsx';

/** Asks for the reason of a step, then takes it. */
export function ReasonDialog(props: {
  readonly title: string;
  /** Which thing it is about. */
  readonly about?: string | undefined;
  readonly label: string;
  readonly action: string;
  readonly required?: boolean;
  readonly pending: boolean;
  readonly error: unknown;
  readonly onDone: (reason: string) => void;
  readonly onClose: () => void;
  /** What should be known or chosen first. */
  readonly children?: ReactNode;
}) {
  const [reason, setReason] = useState('');
  return (
    <Dialog title={props.title} about={props.about} onClose={props.onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          event.stopPropagation();
          props.onDone(reason);
        }}
      >
        <Stack>
          {props.children}
          <Textarea
            label={props.label}
            required={props.required ?? false}
            autosize
            minRows={2}
            maxLength={1000}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <ProblemAlert error={props.error} />
          <DialogActions onClose={props.onClose}>
            <Button type="submit" loading={props.pending}>
              {props.action}
            </Button>
          </DialogActions>
        </Stack>
      </form>
    </Dialog>
  );
}

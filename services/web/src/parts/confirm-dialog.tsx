import { Button, Stack, Text } from '@mantine/core';
import { DialogActions } from './dialog-actions.tsx';
import { Dialog } from './dialog.tsx';
import { ProblemAlert } from './problem-alert.tsx';

/** Says what a step will do before it is taken, where it cannot be undone. */
export function ConfirmDialog(props: {
  readonly title: string;
  /** What happens, how many and how much, and that it stays. */
  readonly says: readonly string[];
  readonly pending: boolean;
  readonly error: unknown;
  readonly onDone: () => void;
  readonly onClose: () => void;
}) {
  return (
    <Dialog title={props.title} onClose={props.onClose}>
      <Stack>
        {props.says.map((text) => (
          <Text key={text}>{text}</Text>
        ))}
        <ProblemAlert error={props.error} />
        <DialogActions onClose={props.onClose}>
          <Button loading={props.pending} onClick={props.onDone}>
            {props.title}
          </Button>
        </DialogActions>
      </Stack>
    </Dialog>
  );
}

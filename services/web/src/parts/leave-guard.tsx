import { Button, Group, Modal, Text } from '@mantine/core';
import { useBlocker } from '@tanstack/react-router';
import { useLanguage } from '../language/language.tsx';

/** Asks before typed text is thrown away: by going to another page, or by `asking` itself. */
export function LeaveGuard(props: {
  readonly isTyped: () => boolean;
  readonly asking?: boolean;
  readonly onStay?: () => void;
  readonly onLeave?: () => void;
}) {
  const { t } = useLanguage();
  const { isTyped, asking = false } = props;
  const blocker = useBlocker({
    shouldBlockFn: isTyped,
    enableBeforeUnload: isTyped,
    withResolver: true,
  });
  const isBlocked = blocker.status === 'blocked';
  if (!isBlocked && !asking) return null;
  const stay = () => {
    blocker.reset?.();
    props.onStay?.();
  };
  const leave = () => {
    if (isBlocked) blocker.proceed();
    else props.onLeave?.();
  };
  return (
    <Modal.Root opened onClose={stay} size="sm" zIndex={300}>
      <Modal.Overlay />
      <Modal.Content>
        <Modal.Body pt="md">
          <Modal.Title fw={700}>{t.typed.title}</Modal.Title>
          <Text size="sm" my="xs">
            {t.typed.help}
          </Text>
          <Group justify="flex-end">
            <Button variant="default" onClick={leave}>
              {t.typed.leave}
            </Button>
            <Button onClick={stay} data-autofocus>
              {t.typed.stay}
            </Button>
          </Group>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}

import { Group, Modal, Text } from '@mantine/core';
import { createContext, type ReactNode, use, useEffect, useState } from 'react';
import { useLanguage } from '../language/language.tsx';
import { Fields } from './fields.tsx';
import { LeaveGuard } from './leave-guard.tsx';
import { useTyped } from './typed.ts';

/** Those that are open, the topmost last: a key closes only what is on top. */
const opened: symbol[] = [];

const LeaveContext = createContext<(() => void) | null>(null);
/** Closes the dialog around, after asking where something was typed. */
export const useLeave = () => use(LeaveContext);

/** A modal dialog whose head is no second page header to a screen reader. */
export function Dialog(props: {
  readonly title: string;
  /** Which thing it is about, where the title does not say. */
  readonly about?: string | undefined;
  readonly size?: 'lg' | 'xl';
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  const { t } = useLanguage();
  const { title, about, size = 'lg', onClose } = props;
  const typed = useTyped();
  const [asking, setAsking] = useState(false);
  const isOnTop = useDialogOrder();
  useFocusBack();
  const leave = () => {
    if (asking || !isOnTop()) return;
    if (typed.any()) setAsking(true);
    else onClose();
  };
  return (
    <Modal.Root opened onClose={leave} size={size} returnFocus={false}>
      <Modal.Overlay />
      <Modal.Content onFocus={typed.onFocus}>
        <Group justify="space-between" wrap="nowrap" p="md" pb="xs" className="dialog-head">
          <div className="long-word">
            <Modal.Title fw={700}>{title}</Modal.Title>
            {about && <Text size="sm">{about}</Text>}
          </div>
          <Modal.CloseButton aria-label={t.close} />
        </Group>
        <Modal.Body>
          <div ref={focusFirstField}>
            <LeaveContext value={leave}>
              <Fields>{props.children}</Fields>
            </LeaveContext>
          </div>
        </Modal.Body>
        <LeaveGuard
          isTyped={typed.any}
          asking={asking}
          onStay={() => setAsking(false)}
          onLeave={onClose}
        />
      </Modal.Content>
    </Modal.Root>
  );
}

const firstField =
  ':is(input:not([type=hidden]), textarea, select):not(:disabled, [tabindex="-1"])';

/** The library gives the focus to what is marked so. */
function focusFirstField(body: HTMLElement | null): void {
  if (body?.querySelector('[data-autofocus]')) return;
  body?.querySelector(firstField)?.setAttribute('data-autofocus', '');
}

function useDialogOrder(): () => boolean {
  const [own] = useState(() => Symbol('dialog'));
  useEffect(() => {
    opened.push(own);
    return () => {
      opened.splice(opened.indexOf(own), 1);
    };
  }, [own]);
  return () => opened.at(-1) === own;
}

/** Closed, it gives the focus back to where it was, or to the page where that is gone. */
export function useFocusBack(): void {
  const [from] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      // What is done may take away what it was begun with.
      setTimeout(() => {
        const to = from?.isConnected && from !== document.body ? from : null;
        ((to ?? document.querySelector('#content')) as HTMLElement | null)?.focus();
      });
    },
    [from],
  );
}

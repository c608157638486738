import './panel.css';
import { CloseButton, Drawer, Group, Title } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { type ComponentType, type ReactNode, useEffect, useEffectEvent } from 'react';
import { useLanguage } from '../../language/language.tsx';
import { usePageAddress } from '../address.ts';
import { useFocusBack } from '../dialog.tsx';

/** From here on there is room for a list and what it lists. */
const wide = '(min-width: 1100px)';

/** A list, and beside it the details of what the address says is open: it can be sent on. */
export function WithPanel(props: {
  readonly title: string;
  readonly details: ComponentType<{ readonly id: string }>;
  readonly children: ReactNode;
}) {
  const { title, details: Details, children } = props;
  const [{ open }, change] = usePageAddress();
  const isWide = useMediaQuery(wide, true, { getInitialValueInEffect: false });
  const panel = { title, onClose: () => change({ open: undefined }) };
  return (
    <div className="with-panel" data-open={open !== undefined && isWide}>
      <div>{children}</div>
      {open !== undefined && isWide && (
        <Beside {...panel} id={open}>
          <Details id={open} />
        </Beside>
      )}
      {open !== undefined && !isWide && (
        <Over {...panel}>
          <Details id={open} />
        </Over>
      )}
    </div>
  );
}

interface PanelProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

const focus = (head: HTMLElement | null) => head?.focus({ preventScroll: true });

function Beside(props: PanelProps & { readonly id: string }) {
  const { t } = useLanguage();
  const { title, id, onClose } = props;
  useFocusBack();
  useEscape(onClose);
  return (
    <aside className="panel" aria-label={title}>
      <Group justify="space-between" wrap="nowrap" mb="xs">
        <Title order={2} size="h4" key={id} ref={focus} tabIndex={-1} className="panel-head">
          {title}
        </Title>
        <CloseButton aria-label={t.close} onClick={onClose} />
      </Group>
      {props.children}
    </aside>
  );
}

/** Closes the panel unless something lies over the page, which is closed first. */
function useEscape(onClose: () => void): void {
  const onKey = useEffectEvent(({ key }: KeyboardEvent) => {
    const isCovered = document.querySelector('[role="dialog"], [role="menu"]') !== null;
    if (key === 'Escape' && !isCovered) onClose();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    // Before what lies over the page hears of the key and is gone.
    window.addEventListener('keydown', listen, { capture: true });
    return () => window.removeEventListener('keydown', listen, { capture: true });
  }, []);
}

function Over({ title, onClose, children }: PanelProps) {
  const { t } = useLanguage();
  return (
    <Drawer.Root opened onClose={onClose} position="right" size="100%">
      <Drawer.Content>
        <Group justify="space-between" wrap="nowrap" p="md" pb={0}>
          <Drawer.Title fw={700}>{title}</Drawer.Title>
          <Drawer.CloseButton aria-label={t.close} />
        </Group>
        <Drawer.Body pt="xs">{children}</Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  );
}

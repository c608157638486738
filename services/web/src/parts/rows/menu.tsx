import { ActionIcon, Menu } from '@mantine/core';
import { useRef } from 'react';
import { useLanguage } from '../../language/language.tsx';
import type { RowAct } from './act.ts';

/** What else can be done with a row. */
export function RowMenu(props: { readonly name: string; readonly acts: readonly RowAct[] }) {
  const { t } = useLanguage();
  const opener = useRef<HTMLButtonElement>(null);
  return (
    // A dialog that is opened from here gives the focus back to where it was when it opened.
    <Menu
      position="bottom-end"
      portalProps={{ target: '#content' }}
      withInitialFocusPlaceholder={false}
      returnFocus={false}
      onClose={() => opener.current?.focus()}
    >
      <Menu.Target>
        <ActionIcon
          ref={opener}
          variant="subtle"
          className="row-menu"
          aria-label={t.rows.more(props.name)}
        >
          <svg viewBox="0 0 24 24" width="18" height="18" fill="currentColor" aria-hidden="true">
            <circle cx="5" cy="12" r="2" />
            <circle cx="12" cy="12" r="2" />
            <circle cx="19" cy="12" r="2" />
          </svg>
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {props.acts.map(({ label, run }, index) => (
          <Menu.Item key={label} onClick={run} {...(index === 0 && { 'data-autofocus': true })}>
            {label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

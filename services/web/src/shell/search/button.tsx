import { Button } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { lazy, Suspense, useState } from 'react';
import type { Session } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';

// Loaded when it is first asked for: the first page does without.
const SearchDialog = lazy(async () => ({ default: (await import('./dialog.tsx')).SearchDialog }));
const KeysDialog = lazy(async () => ({ default: (await import('../keys.tsx')).KeysDialog }));

const isMac = navigator.platform.startsWith('Mac');

/** The way to everything, from everywhere: by Ctrl or ⌘ and K; `?` lists the keys. */
export function SearchButton({ session }: { readonly session: Session }) {
  const { t } = useLanguage();
  const [opened, setOpened] = useState<'search' | 'keys' | null>(null);
  const close = () => setOpened(null);
  useHotkeys([['mod+K', () => setOpened('search')]], []);
  useHotkeys([['shift+?', () => setOpened('keys')]]);
  return (
    <>
      <Button
        variant="default"
        size="compact-md"
        aria-keyshortcuts={isMac ? 'Meta+K' : 'Control+K'}
        leftSection={<Lens />}
        className="search-button"
        onClick={() => setOpened('search')}
      >
        <span className="search-words">
          {t.search.open} <kbd>{isMac ? '⌘' : 'Ctrl '}K</kbd>
        </span>
      </Button>
      <Suspense>
        {opened === 'search' && (
          <SearchDialog session={session} onKeys={() => setOpened('keys')} onClose={close} />
        )}
        {opened === 'keys' && <KeysDialog onClose={close} />}
      </Suspense>
    </>
  );
}

const Lens = () => (
  <svg viewBox="0 0 20 20" width="16" height="16" fill="none" stroke="currentColor" aria-hidden>
    <circle cx="8.5" cy="8.5" r="5.5" strokeWidth="1.8" />
    <path d="M13 13l5 5" strokeWidth="1.8" strokeLinecap="round" />
  </svg>
);

import { useHotkeys } from '@mantine/hooks';

const openMenu = () => rowInFocus()?.querySelector<HTMLElement>('.row-menu')?.click();

/** From row to row, and into the menu of one, without a pointer. */
export function useRowKeys(): void {
  useHotkeys([
    ['j', () => step(1)],
    ['k', () => step(-1)],
    ['.', openMenu],
  ]);
}

function rowInFocus(): Element | null {
  return document.activeElement?.closest('.row') ?? null;
}

function step(by: 1 | -1): void {
  // What lies over the page has keys of its own.
  if (document.activeElement?.closest('[role="dialog"], [role="menu"]')) return;
  const rows = [...document.querySelectorAll('.row')];
  const now = rows.findIndex((row) => row === rowInFocus());
  const next = rows[now === -1 ? (by === 1 ? 0 : rows.length - 1) : now + by];
  next?.querySelector<HTMLElement>('a, button')?.focus();
}

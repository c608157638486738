import { useNavigate, useSearch } from '@tanstack/react-router';
import type { Changed, PageInAddress } from './address-words.ts';

export type { PageInAddress } from './address-words.ts';

/** What the address says of these, and a way to have it say something else. One can go back. */
export function usePageAddress(): [PageInAddress, (changed: Changed) => void] {
  const search: PageInAddress = useSearch({ strict: false });
  const navigate = useNavigate();
  return [
    search,
    (changed) =>
      void navigate({
        to: '.',
        search: (before: object) => ({ ...before, ...changed }),
        resetScroll: false,
      } as Parameters<typeof navigate>[0]),
  ];
}

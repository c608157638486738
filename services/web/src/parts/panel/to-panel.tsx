import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

/** Opens the details of one of a list beside it. */
export function ToPanel(props: { readonly id: string; readonly children: ReactNode }) {
  const { id, children } = props;
  return (
    <Link
      to="."
      search={((before: object) => ({ ...before, open: id })) as never}
      resetScroll={false}
      className="plain-link"
    >
      {children}
    </Link>
  );
}

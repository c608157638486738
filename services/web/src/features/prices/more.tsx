import { type ReactNode, useState } from 'react';
import { useLanguage } from '../../language/language.tsx';

/** What is rarely needed, out of the way until somebody asks for it, or has it already. */
export function MoreFields(props: { readonly isUsed: boolean; readonly children: ReactNode }) {
  const { t } = useLanguage();
  const [open] = useState(props.isUsed);
  return (
    <details className="fold price-more" open={open}>
      <summary>{t.prices.more}</summary>
      {props.children}
    </details>
  );
}

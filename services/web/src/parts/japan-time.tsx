import { useState } from 'react';
import { useLanguage } from '../language/language.tsx';
import { Tag } from './tag.tsx';

const japanOffsetMinutes = -540;

/** Says whose clock is shown, where the reader's own is another. */
export function JapanTime() {
  const { t } = useLanguage();
  const [offset] = useState(() => new Date().getTimezoneOffset());
  if (offset === japanOffsetMinutes) return null;
  return (
    <span title={t.fields.japanTimeHelp}>
      <Tag tone="waiting">{t.fields.japanTime}</Tag>
      <span className="unseen">{t.fields.japanTimeHelp}</span>
    </span>
  );
}

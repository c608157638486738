import { Text } from '@mantine/core';
import { useLanguage } from '../../language/language.tsx';
import { notesFor } from './source-notes.ts';

/** Where a price was published, with what was noted of it in the reader's language. */
export function PriceSource(props: { readonly url: string; readonly note: string }) {
  const { t, language } = useLanguage();
  const { url, note } = props;
  const { own, other } = notesFor(note, language);
  return (
    <div className="price-source">
      <Text size="xs" c="dimmed" className="long-word">
        {t.instrument.source}:{' '}
        {URL.canParse(url) ? (
          <a href={url} className="plain-link" target="_blank" rel="noreferrer">
            {new URL(url).host}
            <span className="unseen"> {t.description.newWindow}</span>
          </a>
        ) : (
          url
        )}{' '}
        {own}
      </Text>
      {other && (
        <details className="fold">
          <summary>{t.instrument.otherNotes}</summary>
          <Text size="xs" c="dimmed" lang={language === 'ja' ? 'en' : 'ja'}>
            {other}
          </Text>
        </details>
      )}
    </div>
  );
}

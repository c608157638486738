import { fileAt } from '@kyoyo/contracts';
import { Anchor, Text } from '@mantine/core';
import type { Instrument } from '../../api.ts';
import { formatBytes } from '../../parts/format.ts';
import { useLanguage } from '../../language/language.tsx';

/** Documents by name; those that lie here are saved under it, with their size said before. */
export function DocumentList({ documents }: Pick<Instrument, 'documents'>) {
  const { t, local } = useLanguage();
  return (
    <ul className="plain-list">
      {documents.map(({ url, title, bytes }) => {
        const isHere = fileAt(url) !== undefined;
        const opening = isHere
          ? { download: `${local(title)}.pdf` }
          : { target: '_blank', rel: 'noreferrer' };
        return (
          <li key={url}>
            <Anchor href={url} {...opening} underline="always" c="var(--accent)">
              {local(title)}
              {!isHere && <span className="unseen">{t.description.newWindow}</span>}
            </Anchor>
            {isHere && (
              <Text span size="xs" c="dimmed" ml={6}>
                PDF{bytes !== null && `, ${formatBytes(bytes)}`}
              </Text>
            )}
          </li>
        );
      })}
    </ul>
  );
}

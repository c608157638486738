import { Group, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ResearchContract } from '../../../api.ts';
import { useLanguage } from '../../../language/language.tsx';
import { Loading } from '../../../parts/page.tsx';
import { ProblemAlert } from '../../../parts/problem-alert.tsx';
import { researchTextQuery } from '../queries.ts';

/** The text of what is negotiated, or of what holds. It is in Japanese, as it is signed. */
export function Articles({ research }: { readonly research: ResearchContract }) {
  const { t } = useLanguage();
  const { id, negotiated, agreed, versions } = research;
  const number = negotiated?.number ?? agreed?.number ?? versions.at(-1)?.number ?? 1;
  const query = useQuery(researchTextQuery(id, number));
  if (query.isPending) return <Loading />;
  if (!query.data) {
    return <ProblemAlert error={query.error} onRetry={() => void query.refetch()} />;
  }
  const { title, articles } = query.data;
  return (
    <article>
      <Group justify="space-between">
        <Title order={2} size="h4" lang="ja">
          {title}{' '}
          <Text component="span" size="sm" c="dimmed">
            {t.research.version(number)}
          </Text>
        </Title>
        <a
          className="plain-link"
          href={`/api/research-contracts/${id}/versions/${number}/document.pdf`}
          target="_blank"
          rel="noreferrer"
        >
          {t.research.pdf}
        </a>
      </Group>
      <div lang="ja">
        {articles.map(({ number: nth, heading, text }) => (
          <section key={nth} className="research-article">
            <Text fw={600}>{nth}</Text>
            <div>
              <h3>{heading}</h3>
              <p>{text}</p>
            </div>
          </section>
        ))}
      </div>
    </article>
  );
}

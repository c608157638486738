import { Group, Select, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Redline, ResearchContract } from '../../../api.ts';
import { useLanguage } from '../../../language/language.tsx';
import { formatPoint } from '../../../parts/format.ts';
import { Loading } from '../../../parts/page.tsx';
import { ProblemAlert } from '../../../parts/problem-alert.tsx';
import { redlineQuery } from '../queries.ts';

/** What has become of the text from one version to another. */
export function Changes({ research }: { readonly research: ResearchContract }) {
  const { t, language } = useLanguage();
  const { versions } = research;
  const last = versions.at(-1)?.number ?? 1;
  // The newest two, also those that come while one looks, unless others are chosen.
  const [chosen, setChosen] = useState<{ readonly from?: number; readonly to?: number }>({});
  const { from = versions.at(-2)?.number ?? last, to = last } = chosen;
  const query = useQuery({
    ...redlineQuery(research.id, from, to),
    enabled: versions.length > 1,
  });
  if (versions.length < 2) return <Text>{t.research.oneVersion}</Text>;
  const data = versions.map(({ number, at }) => ({
    value: `${number}`,
    label: `${t.research.version(number)} (${formatPoint(at, language)})`,
  }));
  return (
    <Stack>
      <Title order={2} size="h4">
        {t.research.tabs.changes}
      </Title>
      <Group role="group" aria-label={t.research.compare}>
        <Select
          miw={260}
          label={t.research.from}
          allowDeselect={false}
          value={`${from}`}
          onChange={(number) => setChosen({ ...chosen, from: Number(number) })}
          data={data}
        />
        <Select
          miw={260}
          label={t.research.to}
          allowDeselect={false}
          value={`${to}`}
          onChange={(number) => setChosen({ ...chosen, to: Number(number) })}
          data={data}
        />
      </Group>
      <ProblemAlert error={query.error} onRetry={() => void query.refetch()} />
      {query.isPending && <Loading />}
      {query.data && <Redlined redline={query.data} />}
    </Stack>
  );
}

function Redlined({ redline }: { readonly redline: Redline }) {
  const { t } = useLanguage();
  const changed = redline.articles.filter((one) => one.changed);
  const sameCount = redline.articles.length - changed.length;
  if (changed.length === 0) return <Text>{t.research.unchanged}</Text>;
  return (
    <div>
      <div lang="ja">
        {changed.map(({ number, heading, parts }) => (
          <section key={heading} className="research-article">
            <Text fw={600}>{number}</Text>
            <div>
              <h3>{heading}</h3>
              <p>
                {parts.map((part, nth) => (
                  // oxlint-disable-next-line react/no-array-index-key -- Parts have no name.
                  <Part key={nth} {...part} />
                ))}
              </p>
            </div>
          </section>
        ))}
      </div>
      <Text size="sm" c="dimmed" mt="sm">
        {t.research.sameArticles(sameCount)}
      </Text>
    </div>
  );
}

/** Read aloud, what was added and removed is named: the marks alone are silent. */
function Part({ kind, text }: Redline['articles'][number]['parts'][number]) {
  const { t } = useLanguage();
  if (kind === 'same') return text;
  const Mark = kind === 'added' ? 'ins' : 'del';
  return (
    <Mark>
      <span className="unseen">{`[${t.research[kind]}] `}</span>
      {text}
    </Mark>
  );
}

import { Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ResearchListed } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';
import { formatDate, formatYen, listed } from '../../parts/format.ts';
import { itemsOf } from '../../parts/list.ts';
import { More } from '../../parts/more.tsx';
import { Loading } from '../../parts/page.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { BudgetBar } from './budget-bar.tsx';
import { researchListQuery, type ResearchStatus } from './queries.ts';
import { ResearchTags } from './tags.tsx';

const columns = ['draft', 'in-review', 'reviewed', 'agreed', 'ended'] as const;

/** What is negotiated, in force and over at an institution, each where it stands. */
export function ResearchBoard({ institutionId }: { readonly institutionId: string }) {
  const first = useInfiniteQuery(researchListQuery(institutionId));
  const counts = new Map(first.data?.pages[0]?.counts?.map(({ status, count }) => [status, count]));
  if (first.isPending) return <Loading />;
  if (first.isError && !first.data) {
    return <ProblemAlert error={first.error} onRetry={() => void first.refetch()} />;
  }
  return (
    <div className="research-board">
      {columns.map((status) => (
        <Column
          key={status}
          institutionId={institutionId}
          status={status}
          count={counts.get(status) ?? 0}
        />
      ))}
    </div>
  );
}

function Column(props: {
  readonly institutionId: string;
  readonly status: ResearchStatus;
  readonly count: number;
}) {
  const { t } = useLanguage();
  const { institutionId, status, count } = props;
  const list = useInfiniteQuery(researchListQuery(institutionId, status));
  const items = itemsOf(list.data);
  return (
    <section className="research-column" aria-label={t.research.status[status]}>
      <h2>
        <span>{t.research.status[status]}</span>
        <span>{t.research.column(count)}</span>
      </h2>
      {list.isPending && <Loading />}
      <ProblemAlert error={list.error} onRetry={() => void list.refetch()} />
      {list.data && items.length === 0 && (
        <Text size="sm" c="dimmed" px={4}>
          {t.research.columnEmpty}
        </Text>
      )}
      {items.map((research) => (
        <ResearchCard key={research.id} research={research} />
      ))}
      <More list={list} shown={items.length} />
    </section>
  );
}

/** One contract in short. */
export function ResearchCard({ research }: { readonly research: ResearchListed }) {
  const { t, local, language } = useLanguage();
  const { id, title, organisations, firstDay, lastDay, totalYen, form, status } = research;
  const parties = organisations.map(({ name }) => local(name));
  const days = `${formatDate(firstDay, language)} – ${formatDate(lastDay, language)}`;
  return (
    <article className="research-card">
      <Link to="/research/$id" params={{ id }} className="plain-link">
        {local(title)}
      </Link>
      <Text size="sm">{listed(parties, language)}</Text>
      <Text size="xs" c="dimmed" mb={6}>
        {t.research.between(days)}
        {form !== 'umbrella' && ` · ${formatYen(totalYen)}`}
      </Text>
      <ResearchTags research={research} />
      {status === 'agreed' && form !== 'umbrella' && <BudgetBar research={research} />}
    </article>
  );
}

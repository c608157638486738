import '../research.css';
import { Group, Stack, Tabs } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ResearchContract } from '../../../api.ts';
import { useLanguage } from '../../../language/language.tsx';
import { useLive } from '../../../live/live.ts';
import { usePageAddress } from '../../../parts/address.ts';
import { formatDate, formatPoint, listed } from '../../../parts/format.ts';
import { Loading, Page } from '../../../parts/page.tsx';
import { ProblemAlert } from '../../../parts/problem-alert.tsx';
import { Said } from '../../../parts/said.tsx';
import { BudgetBar } from '../budget-bar.tsx';
import { useNamesOf } from '../form/names.ts';
import { Gaps } from '../gaps.tsx';
import { researchQuery } from '../queries.ts';
import { ResearchTags } from '../tags.tsx';
import { Acts } from './acts.tsx';
import { Changes } from './changes.tsx';
import { Money } from './money.tsx';
import { People } from './people.tsx';
import { Articles } from './articles.tsx';
import { useSide } from './side.ts';

const route = getRouteApi('/research/$id');
const tabs = ['text', 'changes', 'people', 'money'] as const;

/** One contract: what it says, how it came to that, who is part of it, and what is left. */
export function ResearchContractPage() {
  const { id } = route.useParams();
  const { t } = useLanguage();
  const query = useQuery(researchQuery(id));
  if (query.isError && !query.data) {
    return (
      <Page title={t.research.title}>
        <ProblemAlert error={query.error} onRetry={() => void query.refetch()} />
      </Page>
    );
  }
  return query.data ? <Contract research={query.data} /> : <Loading />;
}

function Contract({ research }: { readonly research: ResearchContract }) {
  const { t, local, language } = useLanguage();
  const [{ tab }, change] = usePageAddress();
  const side = useSide(research);
  const { institutionId, organisationIds, firstDay, lastDay, negotiated, ended } = research;
  const live = useLive([side.topic]);
  const nameOf = useNamesOf(research);
  const parties = listed([institutionId, ...organisationIds].map(nameOf), language);
  const days = `${formatDate(firstDay, language)} – ${formatDate(lastDay, language)}`;
  const shown = tabs.find((one) => one === tab) ?? 'text';
  return (
    <Page
      title={local(research.title)}
      subtitle={`${parties} · ${days}`}
      live={live}
      actions={
        <Link to="/research" className="plain-link">
          {t.research.back}
        </Link>
      }
    >
      <Stack maw={1000}>
        <Group justify="space-between">
          <ResearchTags research={research} />
          <Acts research={research} side={side} />
        </Group>
        {ended && (
          <Said tone="waiting">
            {t.research.endedAt(formatPoint(ended.at, language))} {ended.reason}
          </Said>
        )}
        {research.overdraft && (
          <Said tone="waiting" title={t.research.overdrawn}>
            {research.overdraft.reason}
          </Said>
        )}
        {research.status === 'agreed' && research.form !== 'umbrella' && (
          <BudgetBar research={research} />
        )}
        {negotiated && (
          <Gaps gaps={research.gaps.map(({ slug, text }) => ({ slug, text: local(text) }))} />
        )}
        <Tabs
          value={shown}
          keepMounted={false}
          onChange={(next) => change({ tab: next ?? undefined })}
        >
          <Tabs.List>
            {tabs.map((one) => (
              <Tabs.Tab key={one} value={one}>
                {t.research.tabs[one]}
              </Tabs.Tab>
            ))}
          </Tabs.List>
          <Tabs.Panel value={shown} pt="md">
            {shown === 'text' && <Articles research={research} />}
            {shown === 'changes' && <Changes research={research} />}
            {shown === 'people' && <People research={research} side={side} />}
            {shown === 'money' && <Money research={research} side={side} />}
          </Tabs.Panel>
        </Tabs>
      </Stack>
    </Page>
  );
}

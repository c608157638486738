import './research.css';
import { Button, Group } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useLanguage } from '../../language/language.tsx';
import { useLive } from '../../live/live.ts';
import { itemsOf } from '../../parts/list.ts';
import { More } from '../../parts/more.tsx';
import { Empty, Loading, Page } from '../../parts/page.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { useManages } from '../facility/workplaces.ts';
import { useScope } from '../session/scope.tsx';
import { ResearchBoard, ResearchCard } from './board.tsx';
import { ResearchForm } from './form/form.tsx';
import { LeadTimes } from './lead-times.tsx';
import { researchListQuery } from './queries.ts';

/** The research contracts of an institution, as a board; or those of the own organisation. */
export function ResearchPage() {
  const { t } = useLanguage();
  const scope = useScope({ label: t.research.view, mine: t.research.mine });
  const live = useLive(scope.topics);
  const { institutionId } = scope;
  const manages = useManages(institutionId ?? '');
  const [isDrafting, setDrafting] = useState(false);
  const draft = institutionId !== undefined && manages && (
    <Button onClick={() => setDrafting(true)}>{t.research.draft}</Button>
  );
  return (
    <Page
      title={t.research.title}
      subtitle={t.research.subtitle}
      live={live}
      actions={
        <Group gap="md">
          <Link to="/contracts" className="plain-link">
            {t.research.toPlans}
          </Link>
          {draft}
        </Group>
      }
    >
      {scope.select && <Group mb="md">{scope.select}</Group>}
      {institutionId === undefined ? (
        <OwnContracts />
      ) : (
        <>
          <ResearchBoard institutionId={institutionId} />
          <LeadTimes institutionId={institutionId} />
        </>
      )}
      {isDrafting && institutionId !== undefined && (
        <ResearchForm
          institutionId={institutionId}
          research={null}
          onClose={() => setDrafting(false)}
        />
      )}
    </Page>
  );
}

function OwnContracts() {
  const { t } = useLanguage();
  const list = useInfiniteQuery(researchListQuery());
  const items = itemsOf(list.data);
  if (list.isPending) return <Loading />;
  return (
    <div>
      <ProblemAlert error={list.error} onRetry={() => void list.refetch()} />
      {list.data && items.length === 0 && (
        <Empty
          text={t.research.emptyOwn}
          action={
            <Link to="/consultations" className="plain-link">
              {t.research.toConsultations}
            </Link>
          }
        />
      )}
      {items.map((research) => (
        <ResearchCard key={research.id} research={research} />
      ))}
      <More list={list} shown={items.length} />
    </div>
  );
}

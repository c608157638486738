import { Button, Group, Select } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { usePageAddress } from '../../parts/address.ts';
import { itemsOf } from '../../parts/list.ts';
import { More } from '../../parts/more.tsx';
import { Empty, Loading, Page } from '../../parts/page.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { QualificationList } from './list.tsx';
import { useScope } from '../session/scope.tsx';
import { WalkInDialog } from './walk-in-dialog.tsx';
import type { Dictionary } from '../../language/ja.ts';
import { useLanguage } from '../../language/language.tsx';
import { useLive } from '../../live/live.ts';
import { qualificationsQuery } from './queries.ts';

type List = keyof Dictionary['training']['lists'];

/** What a person is qualified for, and what the staff of an institution have to teach. */
export function TrainingPage() {
  const { t } = useLanguage();
  const scope = useScope({ label: t.training.view, mine: t.training.mine });
  const { institutionId } = scope;
  const live = useLive(scope.topics);
  const [{ state }, change] = usePageAddress();
  const list = state && state in t.training.lists ? (state as List) : null;
  const [recording, setRecording] = useState(false);
  const qualifications = useInfiniteQuery(
    qualificationsQuery({ ...scope.query, ...(list && { status: list }) }),
  );
  const items = itemsOf(qualifications.data);
  return (
    <Page
      title={t.training.title}
      subtitle={t.training.subtitle}
      live={live}
      actions={
        institutionId && (
          <Button size="xs" onClick={() => setRecording(true)}>
            {t.training.walkIn}
          </Button>
        )
      }
    >
      <Group mb="md" align="flex-end">
        {scope.select}
        <Select
          label={t.training.show}
          placeholder={t.training.all}
          clearable
          clearButtonProps={{ 'aria-label': t.training.all }}
          value={list}
          onChange={(value) => change({ state: value ?? undefined })}
          data={Object.entries(t.training.lists).map(([value, label]) => ({ value, label }))}
        />
      </Group>
      <ProblemAlert error={qualifications.error} onRetry={() => void qualifications.refetch()} />
      {qualifications.isPending && <Loading />}
      {qualifications.data && items.length === 0 && <NothingThere plain={Boolean(list)} />}
      <QualificationList items={items} asStaff={institutionId !== undefined} />
      <More list={qualifications} shown={items.length} />
      {recording && institutionId && (
        <WalkInDialog institutionId={institutionId} onClose={() => setRecording(false)} />
      )}
    </Page>
  );
}

function NothingThere({ plain }: { readonly plain: boolean }) {
  const { t } = useLanguage();
  if (plain) return <Empty text={t.training.emptyList} />;
  const find = (
    <Link to="/instruments" className="plain-link">
      {t.training.findInstrument}
    </Link>
  );
  return <Empty text={t.training.empty} action={find} />;
}

import { Group, Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { usePageAddress } from '../../parts/address.ts';
import { useAsOf } from '../../parts/as-of/as-of.ts';
import { LookBack, ToThePast } from '../../parts/as-of/look-back.tsx';
import { Empty, Loading, Page } from '../../parts/page.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { useLanguage } from '../../language/language.tsx';
import { useLive } from '../../live/live.ts';
import { instrumentsQuery } from '../instrument/queries.ts';
import { institutionsQuery } from '../people/queries.ts';
import { sessionQuery } from '../session/queries.ts';
import { BoardView } from './view.tsx';
import { shownHours } from '../calendar/geometry.ts';
import { datesOf, RangeBar, useRange, type View, windowOf } from '../calendar/range-bar.tsx';
import { useSchedule } from '../calendar/queries.ts';

const views = ['day', 'week'] as const;
const viewKey = 'kyoyo.board.view';
const storedView = (): View => (localStorage.getItem(viewKey) === 'week' ? 'week' : 'day');

/** The instruments of an institution by the hours of a day or a week, as it happens. */
export function BoardPage() {
  const { t, local } = useLanguage();
  const asOf = useAsOf();
  const session = useQuery(sessionQuery);
  const institutions = useQuery(institutionsQuery);
  const [{ institution: picked }, change] = usePageAddress();
  const [range, setRange] = useRange(storedView());
  const ownInstitution = session.data?.roles.find(({ institutionId }) => institutionId);
  const institutionId =
    picked ?? ownInstitution?.institutionId ?? institutions.data?.items[0]?.id ?? '';
  const instruments = useQuery({
    ...instrumentsQuery({ institutionId }, asOf),
    enabled: institutionId !== '',
  });
  const items = instruments.data?.items;
  const ids = useMemo(() => (items ?? []).map(({ id }) => id), [items]);
  const schedule = useSchedule(ids, windowOf(range), asOf);
  const live = useLive(institutionId && !asOf ? [`institution:${institutionId}`] : []);
  const dates = datesOf(range).join(' ');
  const axis = useMemo(() => {
    const openings = (items ?? []).flatMap(({ policy }) => policy?.opening ?? []);
    return { dates: dates.split(' '), ...shownHours(openings) };
  }, [dates, items]);
  return (
    <Page title={t.board.title} {...(!asOf && { live })} actions={<ToThePast />}>
      <LookBack error={instruments.failureReason ?? schedule.failureReason} />
      <Group mb="xs" gap="sm" align="flex-end">
        <Select
          miw={{ base: '100%', sm: 440 }}
          label={t.board.institution}
          searchable
          allowDeselect={false}
          value={institutionId}
          onChange={(institution) => institution && change({ institution })}
          data={(institutions.data?.items ?? []).map(({ id, name }) => ({
            value: id,
            label: local(name),
          }))}
        />
        <RangeBar
          range={range}
          views={views}
          heading={null}
          onChange={(next) => {
            localStorage.setItem(viewKey, next.view);
            setRange(next);
          }}
        />
      </Group>
      <ProblemAlert error={instruments.error} onRetry={() => void instruments.refetch()} />
      {instruments.isPending && <Loading />}
      {items?.length === 0 && <Empty text={asOf ? t.board.emptyThen : t.board.empty} />}
      {items && items.length > 0 && (
        <BoardView
          title={t.board.title}
          instruments={items}
          axis={axis}
          schedule={schedule}
          live={live}
          useShown={range.view === 'day'}
          institutionsShown={false}
          common={null}
        />
      )}
    </Page>
  );
}

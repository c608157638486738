import { systemClock } from '@kyoyo/kernel';
import { MultiSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { Instrument } from '../../api.ts';
import { useAsOf } from '../../parts/as-of/as-of.ts';
import { LookBack, ToThePast } from '../../parts/as-of/look-back.tsx';
import { Empty, Loading, Page } from '../../parts/page.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { useLanguage } from '../../language/language.tsx';
import { useKnowledge } from '../../live/knowledge.ts';
import { useLive } from '../../live/live.ts';
import { instrumentsQuery } from '../instrument/queries.ts';
import { BoardView } from './view.tsx';
import { commonFree, isBookable, stepMinutesOf } from '../calendar/bookings.ts';
import { shownHours } from '../calendar/geometry.ts';
import { datesOf, RangeBar, useRange, windowOf } from '../calendar/range-bar.tsx';
import { entriesOf, type Schedule } from '../calendar/schedule.ts';
import { useSchedule } from '../calendar/queries.ts';

const route = getRouteApi('/calendar');
const views = ['day', 'week'] as const;
const instrumentsMax = 12;

/** Several instruments, of any institutions, side by side: when is each free, and when are all? */
export function ComparePage() {
  const { t, local } = useLanguage();
  const { instruments: text } = route.useSearch();
  const navigate = route.useNavigate();
  const asOf = useAsOf();
  const all = useQuery(instrumentsQuery({}, asOf));
  const [range, setRange] = useRange('week');
  const chosen = useMemo(() => {
    const wanted = text.split(',').slice(0, instrumentsMax);
    return wanted.flatMap((id) => all.data?.items.find((one) => one.id === id) ?? []);
  }, [text, all.data]);
  const ids = useMemo(() => chosen.map(({ id }) => id), [chosen]);
  const schedule = useSchedule(ids, windowOf(range), asOf);
  const live = useLive(asOf ? [] : ids.map((id) => `instrument:${id}`));
  const dates = datesOf(range).join(' ');
  const axis = useMemo(() => {
    const openings = chosen.flatMap(({ policy }) => policy?.opening ?? []);
    return { dates: dates.split(' '), ...shownHours(openings) };
  }, [dates, chosen]);
  const { data } = schedule;
  const known = useKnowledge(schedule, live).is === 'known';
  const common = useMemo(
    () =>
      data && known && !asOf && chosen.length > 1 ? freeOfAll(chosen, data, axis.dates) : null,
    [chosen, data, known, axis.dates, asOf],
  );
  return (
    <Page
      title={t.compare.title}
      {...(ids.length > 0 && !asOf && { live })}
      actions={<ToThePast />}
    >
      <LookBack error={all.failureReason ?? schedule.failureReason} />
      <MultiSelect
        label={t.compare.choose}
        placeholder={t.compare.placeholder}
        mb="sm"
        searchable
        clearable
        hidePickedOptions
        maxValues={instrumentsMax}
        limit={100}
        value={ids}
        clearButtonProps={{ 'aria-label': t.compare.clear }}
        onChange={(next) =>
          void navigate({
            search: (before) => ({ ...before, instruments: next.join(',') }),
            replace: true,
          })
        }
        data={(all.data?.items ?? []).map(({ id, name, institution }) => ({
          value: id,
          label: `${local(name)} — ${local(institution.name)}`,
        }))}
      />
      <ProblemAlert error={all.error} onRetry={() => void all.refetch()} />
      {all.isPending && <Loading />}
      {all.data && chosen.length === 0 && <Empty text={t.compare.empty} />}
      {chosen.length > 0 && (
        <>
          <RangeBar range={range} views={views} heading={2} onChange={setRange} />
          <BoardView
            title={t.compare.title}
            instruments={chosen}
            axis={axis}
            schedule={schedule}
            live={live}
            useShown={false}
            institutionsShown
            common={common}
          />
        </>
      )}
    </Page>
  );
}

function freeOfAll(instruments: readonly Instrument[], schedule: Schedule, dates: string[]) {
  const bookable = instruments.filter(isBookable);
  if (bookable.length < instruments.length) return [];
  const stepMinutes = Math.max(...bookable.map(({ policy }) => stepMinutesOf(policy)));
  return commonFree(
    bookable.map(({ id, policy, units }) => ({
      policy,
      units,
      entries: entriesOf(schedule, id),
    })),
    dates,
    systemClock(),
    stepMinutes,
  );
}

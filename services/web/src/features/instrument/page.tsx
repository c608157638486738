import { mayReadAll, worksAt } from '@kyoyo/contracts';
import { japanDate } from '@kyoyo/kernel';
import { Group, SimpleGrid } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { ApiProblem } from '../../api.ts';
import { InstrumentIncidents } from '../incidents/of-instrument.tsx';
import { AskStaff } from './ask-staff.tsx';
import { InstrumentDescription } from './description.tsx';
import { useAsOf } from '../../parts/as-of/as-of.ts';
import { LookBack, NotThereYet, ToThePast } from '../../parts/as-of/look-back.tsx';
import { Loading, Page } from '../../parts/page.tsx';
import { SubsidyCard } from '../funding/card.tsx';
import { PolicyCard } from '../policies/card.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { useLanguage } from '../../language/language.tsx';
import { useKnowledge } from '../../live/knowledge.ts';
import { useLive } from '../../live/live.ts';
import { PriceCard } from './price-card.tsx';
import { instrumentQuery } from './queries.ts';
import { useSuggestion } from './suggestion.ts';
import { InstrumentCalendar, phoneWidth } from '../calendar/instrument-calendar.tsx';
import { useRange, windowOf } from '../calendar/range-bar.tsx';
import { useSchedule } from '../calendar/queries.ts';
import { StandingNote } from '../standing/notes.tsx';
import { useWho } from '../session/who.ts';
import { NotFoundPage } from '../../shell/not-found.tsx';

const route = getRouteApi('/instruments/$id');

export function InstrumentPage() {
  const { id } = route.useParams();
  const { t, local } = useLanguage();
  const asOf = useAsOf();
  const instrument = useQuery(instrumentQuery(id, asOf));
  const suggestion = useSuggestion(route.useSearch());
  const [range, setRange] = useRange(
    window.matchMedia(phoneWidth).matches ? 'day' : 'week',
    suggestion ? japanDate(suggestion.period.start) : undefined,
  );
  const ids = useMemo(() => [id], [id]);
  const schedule = useSchedule(ids, windowOf(range), asOf);
  const live = useLive(asOf ? [] : [`instrument:${id}`]);
  const knowledge = useKnowledge(schedule, live);
  const who = useWho();
  if (instrument.isPending) return <Loading />;
  if (!instrument.data) {
    if (instrument.error instanceof ApiProblem && instrument.error.status === 404) {
      return asOf ? <NotThereYet title={t.instrument.calendar} /> : <NotFoundPage />;
    }
    return <ProblemAlert error={instrument.error} onRetry={() => void instrument.refetch()} />;
  }
  const { name, institution, location } = instrument.data;
  const isKept = who !== null && worksAt(who, institution.id);
  const mayReadHistory = who !== null && (worksAt(who, institution.id) || mayReadAll(who));
  return (
    <Page
      title={local(name)}
      subtitle={`${local(institution.name)} — ${local(location)}`}
      {...(!asOf && { live })}
      actions={
        <Group gap="md">
          <Link to="/calendar" search={{ instruments: id }} className="plain-link">
            {t.compare.open}
          </Link>
          {mayReadHistory && (
            <Link to="/history/$id" params={{ id }} className="plain-link">
              {t.instrument.history}
            </Link>
          )}
          <ToThePast />
        </Group>
      }
    >
      <LookBack error={schedule.failureReason} />
      {!asOf && <AskStaff instrument={instrument.data} />}
      {!asOf && <StandingNote instrumentId={id} />}
      <InstrumentCalendar
        instrument={instrument.data}
        range={range}
        onRange={setRange}
        schedule={schedule}
        knowledge={knowledge}
        suggestion={suggestion}
      />
      <SimpleGrid cols={{ base: 1, md: 2 }} mt="md">
        <PolicyCard instrument={instrument.data} />
        <PriceCard instrumentId={id} at={asOf} />
      </SimpleGrid>
      {isKept && <SubsidyCard instrument={instrument.data} at={asOf} />}
      <InstrumentDescription instrument={instrument.data} />
      {!asOf && <InstrumentIncidents instrumentId={id} />}
    </Page>
  );
}

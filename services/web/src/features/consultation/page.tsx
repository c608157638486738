import { Group, Tabs } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import type { Consultation } from '../../api.ts';
import { ConsultationTags } from './tags.tsx';
import { usePageAddress } from '../../parts/address.ts';
import { countWords, itemsOf } from '../../parts/list.ts';
import { More } from '../../parts/more.tsx';
import { Empty, Loading, Page } from '../../parts/page.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { useScope } from '../session/scope.tsx';
import { formatPoint } from '../../parts/format.ts';
import { Row } from '../../parts/rows/row.tsx';
import { DayRows } from '../../parts/rows/rows.tsx';
import { useLanguage } from '../../language/language.tsx';
import { useLive } from '../../live/live.ts';
import { useInstrumentNames } from '../instrument/queries.ts';
import { usePeople } from '../people/queries.ts';
import { consultationsQuery } from './queries.ts';

/** The consultations of a person, or those that an institution's staff answer. */
export function ConsultationsPage() {
  const { t } = useLanguage();
  const scope = useScope({ label: t.consultation.view, mine: t.consultation.mine });
  const live = useLive(scope.topics);
  const [{ tab }, change] = usePageAddress();
  const opened = useInfiniteQuery(consultationsQuery(scope.query, 'open'));
  const all = useInfiniteQuery(consultationsQuery(scope.query));
  const open = itemsOf(opened.data);
  const concluded = itemsOf(all.data).filter(({ status }) => status !== 'open');
  const staff = scope.institutionId !== undefined;
  return (
    <Page title={t.consultation.title} subtitle={t.consultation.subtitle} live={live}>
      {scope.select && <Group mb="md">{scope.select}</Group>}
      <ProblemAlert error={opened.error ?? all.error} onRetry={() => void opened.refetch()} />
      {opened.isPending && <Loading />}
      {opened.data && all.data && (
        <Tabs
          value={tab === 'concluded' ? tab : 'open'}
          keepMounted={false}
          onChange={(next) => change({ tab: next ?? undefined })}
        >
          <Tabs.List>
            <Tabs.Tab value="open">
              {t.consultation.open} ({countWords(open.length, opened)})
            </Tabs.Tab>
            <Tabs.Tab value="concluded">
              {t.consultation.concluded} ({countWords(concluded.length, all)})
            </Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value="open" pt="md">
            <ConsultationList items={open} staff={staff} />
            <More list={opened} shown={open.length} />
          </Tabs.Panel>
          <Tabs.Panel value="concluded" pt="md">
            <ConsultationList items={concluded} staff={staff} />
            <More list={all} shown={concluded.length} />
          </Tabs.Panel>
        </Tabs>
      )}
    </Page>
  );
}

function ConsultationList(props: {
  readonly items: readonly Consultation[];
  readonly staff: boolean;
}) {
  const { t, local, language } = useLanguage();
  const navigate = useNavigate();
  const { items, staff } = props;
  const instruments = useInstrumentNames(items.map(({ instrumentId }) => instrumentId));
  const people = usePeople(items.map(({ personId }) => personId));
  if (items.length === 0) {
    const find = (
      <Link to="/instruments" className="plain-link">
        {t.consultation.emptyAction}
      </Link>
    );
    return staff ? (
      <Empty text={t.consultation.emptyStaff} />
    ) : (
      <Empty text={t.consultation.empty} action={find} />
    );
  }
  return (
    <DayRows items={items} momentOf={({ latestAt }) => latestAt}>
      {(own) =>
        own.map((consultation) => {
          const { id, subject, instrumentId, personId, latestAt, awaits } = consultation;
          const person = people.get(personId);
          const instrument = instrumentId && instruments.get(instrumentId);
          const waits = awaits === (staff ? 'staff' : 'person');
          const answer = () => void navigate({ to: '/consultations/$id', params: { id } });
          return (
            <Row
              key={id}
              name={subject}
              waits={waits}
              when={<time dateTime={latestAt}>{formatPoint(latestAt, language)}</time>}
              title={
                <Link to="/consultations/$id" params={{ id }} className="plain-link">
                  {subject}
                </Link>
              }
              about={[staff && person && local(person), instrument && local(instrument)]
                .filter(Boolean)
                .join(' — ')}
              tags={<ConsultationTags consultation={consultation} />}
              act={waits ? { label: t.consultation.answer, run: answer } : undefined}
            />
          );
        })
      }
    </DayRows>
  );
}

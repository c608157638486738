import { Group, Tabs } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Incident } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';
import { useLive } from '../../live/live.ts';
import { usePageAddress } from '../../parts/address.ts';
import { formatPoint } from '../../parts/format.ts';
import { countWords, itemsOf } from '../../parts/list.ts';
import { More } from '../../parts/more.tsx';
import { Empty, Loading, Page } from '../../parts/page.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { Row } from '../../parts/rows/row.tsx';
import { DayRows } from '../../parts/rows/rows.tsx';
import { useInstrumentNames } from '../instrument/queries.ts';
import { useScope } from '../session/scope.tsx';
import { incidentsQuery } from './queries.ts';
import { IncidentTags } from './tags.tsx';

/** What concerns a person, or all that happened at an institution. */
export function IncidentsPage() {
  const { t } = useLanguage();
  const words = t.incidents;
  const scope = useScope({ label: words.view, mine: words.mine, forFinance: true });
  const live = useLive(scope.topics);
  const [{ tab }, change] = usePageAddress();
  const open = useInfiniteQuery(incidentsQuery(scope.query, 'open'));
  const closed = useInfiniteQuery(incidentsQuery(scope.query, 'closed'));
  return (
    <Page title={words.title} subtitle={words.subtitle} live={live}>
      {scope.select && <Group mb="md">{scope.select}</Group>}
      {[open, closed].map((list, index) => (
        <ProblemAlert key={index} error={list.error} onRetry={() => void list.refetch()} />
      ))}
      {open.isPending && <Loading />}
      {open.data && closed.data && (
        <Tabs
          value={tab === 'closed' ? tab : 'open'}
          keepMounted={false}
          onChange={(next) => change({ tab: next ?? undefined })}
        >
          <Tabs.List>
            {(
              [
                ['open', open],
                ['closed', closed],
              ] as const
            ).map(([name, list]) => (
              <Tabs.Tab key={name} value={name}>
                {words[name]} ({countWords(itemsOf(list.data).length, list)})
              </Tabs.Tab>
            ))}
          </Tabs.List>
          {(
            [
              ['open', open],
              ['closed', closed],
            ] as const
          ).map(([name, list]) => (
            <Tabs.Panel key={name} value={name} pt="md">
              <IncidentList items={itemsOf(list.data)} />
              <More list={list} shown={itemsOf(list.data).length} />
            </Tabs.Panel>
          ))}
        </Tabs>
      )}
    </Page>
  );
}

function IncidentList({ items }: { readonly items: readonly Incident[] }) {
  const { t, local, language } = useLanguage();
  const instruments = useInstrumentNames(items.map(({ instrumentId }) => instrumentId));
  if (items.length === 0) return <Empty text={t.incidents.empty} />;
  return (
    <DayRows items={items} momentOf={({ latestAt }) => latestAt}>
      {(own) =>
        own.map((incident) => {
          const { id, kind, instrumentId, latestAt, stage, description } = incident;
          const instrument = instruments.get(instrumentId);
          const name = [t.incidents.kinds[kind], instrument && local(instrument)]
            .filter(Boolean)
            .join(' — ');
          return (
            <Row
              key={id}
              name={name}
              waits={stage === 'reported'}
              when={<time dateTime={latestAt}>{formatPoint(latestAt, language)}</time>}
              title={
                <Link to="/incidents/$id" params={{ id }} className="plain-link">
                  {name}
                </Link>
              }
              about={description}
              tags={<IncidentTags incident={incident} />}
            />
          );
        })
      }
    </DayRows>
  );
}

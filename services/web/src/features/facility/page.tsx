import './facility.css';
import { Group, Select, Tabs } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { type FacilitySearch, type FacilityTab, facilityTabs } from './address.ts';
import { Empty, Loading, Page } from '../../parts/page.tsx';
import { Accessories } from '../accessories/accessories.tsx';
import type { YearChoice } from '../cost-sheet/year.tsx';
import { CostRecovery } from '../cost-sheet/recovery.tsx';
import { Discounts } from '../discounts/discounts.tsx';
import { Displays } from '../kiosk/displays.tsx';
import type { InstrumentChoice } from './instrument-choice.tsx';
import { Operators } from '../operators/operators.tsx';
import { Outages } from '../outages/outages.tsx';
import { Policies } from '../policies/policies.tsx';
import { Prices } from '../prices/prices.tsx';
import { Requests, requestsQuery } from '../requests/requests.tsx';
import { Waiting } from '../waitlist/waiting.tsx';
import { useWorkplaces } from './workplaces.ts';
import { useLanguage } from '../../language/language.tsx';
import { useLive } from '../../live/live.ts';

/** Where the staff of a facility work: requests, operators, outages, rules, prices. */
export function FacilityPage() {
  const { t, local } = useLanguage();
  const navigate = useNavigate();
  const search = useSearch({ from: '/facility' });
  const { tab = 'requests' } = search;
  const workplaces = useWorkplaces();
  const known = workplaces?.find(({ id }) => id === search.institution) ?? workplaces?.[0];
  const institutionId = known?.id ?? '';
  const live = useLive(institutionId ? [`institution:${institutionId}`] : []);
  const requests = useInfiniteQuery({
    ...requestsQuery(institutionId),
    enabled: institutionId !== '',
  });
  const waiting = requests.data?.pages[0]?.total ?? 0;
  const tabs = useRef<HTMLDivElement>(null);
  const hasTabs = institutionId !== '';
  useEffect(() => {
    if (!hasTabs) return;
    // A phone shows a few tabs at a time.
    tabs.current
      ?.querySelector(`[data-tab="${tab}"]`)
      ?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [tab, hasTabs]);
  const show = (next: FacilitySearch) =>
    void navigate({ to: '/facility', search: { ...search, ...next } });
  if (!workplaces) return <Loading />;
  if (!known) {
    return (
      <Page title={t.facility.title}>
        <Empty text={t.facility.notStaff} />
      </Page>
    );
  }
  const chosen = {
    institutionId,
    instrumentId: search.instrument,
    onInstrument: (instrument: string) => show({ instrument }),
    year: search.year,
    onYear: (year: number) => show({ year }),
  };
  return (
    <Page title={t.facility.title} subtitle={local(known.name)} live={live}>
      {workplaces.length > 1 && (
        <Group mb="sm">
          <Select
            miw={{ base: '100%', sm: 320 }}
            label={t.facility.institution}
            allowDeselect={false}
            value={institutionId}
            onChange={(institution) =>
              institution && void navigate({ to: '/facility', search: { tab, institution } })
            }
            data={workplaces.map(({ id, name }) => ({ value: id, label: local(name) }))}
          />
        </Group>
      )}
      <Tabs
        value={tab}
        keepMounted={false}
        onChange={(next) => show({ tab: (next ?? 'requests') as FacilityTab })}
      >
        <Tabs.List className="facility-tabs" ref={tabs}>
          {facilityTabs.map((name) => (
            <Tabs.Tab key={name} value={name} data-tab={name}>
              {t.facility.tabs[name]}
              {name === 'requests' && waiting > 0 && (
                <span
                  className="tab-count"
                  aria-label={t.facility.waitingCount(waiting)}
                  role="img"
                >
                  {waiting}
                </span>
              )}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value={tab} pt="md">
          {/* Another institution is another page: nothing that was opened or typed stays. */}
          <Panel key={institutionId} tab={tab} chosen={chosen} />
        </Tabs.Panel>
      </Tabs>
    </Page>
  );
}

function Panel({
  tab,
  chosen,
}: {
  readonly tab: FacilityTab;
  readonly chosen: InstrumentChoice & YearChoice;
}) {
  const { institutionId } = chosen;
  switch (tab) {
    case 'requests':
      return <Requests institutionId={institutionId} />;
    case 'operators':
      return <Operators institutionId={institutionId} />;
    case 'accessories':
      return <Accessories institutionId={institutionId} />;
    case 'outages':
      return <Outages {...chosen} />;
    case 'policies':
      return <Policies {...chosen} />;
    case 'prices':
      return <Prices {...chosen} />;
    case 'discounts':
      return <Discounts institutionId={institutionId} />;
    case 'costs':
      return <CostRecovery {...chosen} />;
    case 'waitlist':
      return <Waiting institutionId={institutionId} />;
    case 'displays':
      return <Displays institutionId={institutionId} />;
  }
}

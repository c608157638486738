import { Group, Select, Tabs } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useLanguage } from '../../language/language.tsx';
import { useLive } from '../../live/live.ts';
import { usePageAddress } from '../../parts/address.ts';
import { Empty, Page } from '../../parts/page.tsx';
import { institutionsQuery } from '../people/queries.ts';
import { useChosen } from '../session/chosen.ts';
import { sessionQuery } from '../session/queries.ts';
import { Clearings } from './clearings.tsx';
import { Distribution } from './distribution.tsx';
import { SplitRules } from './rules.tsx';
import { Supplement } from './supplement.tsx';

const tabs = ['rules', 'month', 'indirect', 'clearing'] as const;

/** How the income of an institution is divided, and set off with others. */
export function SharingPage() {
  const { t, local } = useLanguage();
  const words = t.sharing;
  const { data: session } = useQuery(sessionQuery);
  const institutions = useQuery(institutionsQuery).data?.items ?? [];
  const [{ tab }, change] = usePageAddress();
  const roles = session?.roles ?? [];
  const isAuditor = roles.some(({ name }) => name === 'auditor');
  const own = new Set(roles.flatMap(({ institutionId }) => institutionId ?? []));
  const choices = isAuditor
    ? institutions
    : [...own].flatMap((id) => institutions.filter((one) => one.id === id));
  const chosen = useChosen(choices.map(({ id }) => id)) ?? null;
  const keepsBooks = roles.some(
    ({ name, institutionId }) => name === 'finance' && institutionId === chosen,
  );
  const live = useLive(chosen ? [`institution:${chosen}`] : []);
  const shown = tabs.find((name) => name === tab) ?? 'rules';
  const seesClearings = keepsBooks || isAuditor;
  return (
    <Page title={words.title} subtitle={words.subtitle} live={live}>
      {chosen === null ? (
        <Empty text={words.none} />
      ) : (
        <>
          <Group mb="md">
            <Select
              miw={260}
              label={words.institution}
              value={chosen}
              allowDeselect={false}
              searchable
              data={choices.map(({ id, name }) => ({ value: id, label: local(name) }))}
              onChange={(next) => next && change({ scope: next })}
            />
          </Group>
          <Tabs
            value={shown}
            keepMounted={false}
            onChange={(next) => change({ tab: next ?? undefined })}
          >
            <Tabs.List>
              {tabs
                .filter((name) => name !== 'clearing' || seesClearings)
                .map((name) => (
                  <Tabs.Tab key={name} value={name}>
                    {words.tabs[name]}
                  </Tabs.Tab>
                ))}
            </Tabs.List>
            <Tabs.Panel value="rules" pt="md">
              <SplitRules institutionId={chosen} maySet={keepsBooks} />
            </Tabs.Panel>
            <Tabs.Panel value="month" pt="md">
              <Distribution institutionId={chosen} maySet={keepsBooks} />
            </Tabs.Panel>
            <Tabs.Panel value="indirect" pt="md">
              <Supplement />
            </Tabs.Panel>
            <Tabs.Panel value="clearing" pt="md">
              {seesClearings && <Clearings institutionId={chosen} maySet={keepsBooks} />}
            </Tabs.Panel>
          </Tabs>
        </>
      )}
    </Page>
  );
}

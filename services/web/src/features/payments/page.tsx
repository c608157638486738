import { Select, Tabs } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useLanguage } from '../../language/language.tsx';
import { useLive } from '../../live/live.ts';
import { usePageAddress } from '../../parts/address.ts';
import { Empty, Page } from '../../parts/page.tsx';
import { useWhoseMoney } from '../charges/whose.ts';
import { sessionQuery } from '../session/queries.ts';
import { Balances } from './balances.tsx';
import { Files } from './files.tsx';
import { Payments } from './list.tsx';
import './payments.css';
import { Review } from './review.tsx';

const ofInstitution = ['review', 'all', 'files', 'balances'] as const;
const ofOrganisation = ['all', 'balances'] as const;

/** Money that came in: what it is for, and what is still owed. */
export function PaymentsPage() {
  const { t } = useLanguage();
  const session = useQuery(sessionQuery);
  const [address, change] = usePageAddress();
  const { scopes: every, scope: chosen } = useWhoseMoney();
  const roles = session.data?.roles ?? [];
  const keepsBooks = (id: string) =>
    roles.some(({ name, institutionId }) => name === 'finance' && institutionId === id);
  const scopes = every.filter(({ value }) => value === 'organisation' || keepsBooks(value));
  const own = scopes.find(({ value }) => value === chosen) ?? scopes.at(-1);
  const organisationId = session.data?.organisation.id ?? '';
  const institutionId = own && own.value !== 'organisation' ? own.value : undefined;
  const live = useLive([
    institutionId ? `institution:${institutionId}` : `organisation:${organisationId}`,
  ]);
  const tabs = institutionId ? ofInstitution : ofOrganisation;
  const tab = tabs.find((name) => name === address.tab) ?? tabs[0];
  const of = institutionId ? { institutionId } : { organisationId };
  if (session.data && !own) {
    return (
      <Page title={t.payments.title}>
        <Empty text={t.payments.noScope} />
      </Page>
    );
  }
  return (
    <Page title={t.payments.title} live={live}>
      {scopes.length > 1 && (
        <Select
          maw={320}
          mb="sm"
          label={t.payments.scope}
          data={scopes}
          value={own?.value ?? null}
          allowDeselect={false}
          onChange={(next) => change({ scope: next ?? undefined, tab: undefined })}
        />
      )}
      <Tabs value={tab} onChange={(next) => change({ tab: next ?? undefined })} keepMounted={false}>
        <Tabs.List mb="md">
          {tabs.map((name) => (
            <Tabs.Tab key={name} value={name}>
              {t.payments.tabs[name]}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {institutionId && (
          <Tabs.Panel value="review">
            <Review institutionId={institutionId} mayAct />
          </Tabs.Panel>
        )}
        <Tabs.Panel value="all">
          {own && <Payments of={of} mayAct={institutionId !== undefined} />}
        </Tabs.Panel>
        {institutionId && (
          <Tabs.Panel value="files">
            <Files institutionId={institutionId} mayTake />
          </Tabs.Panel>
        )}
        <Tabs.Panel value="balances">{own && <Balances of={of} />}</Tabs.Panel>
      </Tabs>
    </Page>
  );
}

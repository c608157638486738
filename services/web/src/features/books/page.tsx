import './books.css';
import { Group, Select, Tabs } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useLanguage } from '../../language/language.tsx';
import { useLive } from '../../live/live.ts';
import { usePageAddress } from '../../parts/address.ts';
import { Empty, Page } from '../../parts/page.tsx';
import { institutionsQuery } from '../people/queries.ts';
import { ReconciliationBoard } from '../reconciliation/board.tsx';
import { RetainedDocuments } from '../retention/documents.tsx';
import { useChosen } from '../session/chosen.ts';
import { useWho } from '../session/who.ts';
import { AccountMapping } from './account-mapping.tsx';
import { TrialBalance } from './balance.tsx';
import { Closing } from './closing.tsx';
import { DeferredIncome } from './deferred.tsx';
import { Journal } from './journal.tsx';

const tabs = {
  closing: Closing,
  reconciliation: ReconciliationBoard,
  journal: Journal,
  balance: TrialBalance,
  deferred: DeferredIncome,
  documents: DocumentsOfInstitution,
  accounts: AccountMapping,
} as const;
type TabName = keyof typeof tabs;
const names = Object.keys(tabs) as TabName[];

function DocumentsOfInstitution({ institutionId }: { readonly institutionId: string }) {
  return <RetainedDocuments of={{ institutionId }} />;
}

/** The books of an institution: closing a month, and all that it is made of. */
export function BooksPage() {
  const { t, local } = useLanguage();
  const [{ tab }, change] = usePageAddress();
  const who = useWho();
  const known = useQuery(institutionsQuery).data?.items ?? [];
  const roles = who?.roles ?? [];
  const seesAll = roles.some(({ name }) => name === 'auditor');
  const mine = seesAll
    ? known
    : roles.flatMap(({ name, institutionId }) =>
        name === 'finance' ? known.filter(({ id }) => id === institutionId) : [],
      );
  const chosenId = useChosen(mine.map(({ id }) => id));
  const chosen = mine.find(({ id }) => id === chosenId);
  const live = useLive(chosen ? [`institution:${chosen.id}`] : []);
  const open = names.find((name) => name === tab) ?? 'closing';
  const Content = tabs[open];
  return (
    <Page title={t.books.title} live={live}>
      {mine.length > 1 && (
        <Group mb="sm">
          <Select
            miw={{ base: '100%', sm: 320 }}
            label={t.books.institution}
            allowDeselect={false}
            value={chosen?.id ?? null}
            data={mine.map(({ id, name }) => ({ value: id, label: local(name) }))}
            onChange={(next) => change({ institution: undefined, scope: next ?? undefined })}
          />
        </Group>
      )}
      <Tabs value={open} onChange={(next) => change({ tab: next ?? undefined })} mb="md">
        <Tabs.List>
          {names.map((name) => (
            <Tabs.Tab key={name} value={name}>
              {t.books.tabs[name]}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {names.map((name) => (
          <Tabs.Panel key={name} value={name} pt="md">
            {name === open && chosen && <Content institutionId={chosen.id} />}
          </Tabs.Panel>
        ))}
      </Tabs>
      {known.length > 0 && !chosen && <Empty text={t.books.noInstitution} />}
    </Page>
  );
}

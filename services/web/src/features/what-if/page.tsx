import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useLanguage } from '../../language/language.tsx';
import { Empty, Loading, Page } from '../../parts/page.tsx';
import { institutionsQuery } from '../people/queries.ts';
import { sessionQuery } from '../session/queries.ts';
import type { WhatIfSearch } from './address.ts';
import { Answer } from './answer.tsx';
import { askedOf } from './draft.ts';
import { QuestionForm } from './question-form.tsx';
import './what-if.css';

const route = getRouteApi('/what-if');

/** What past use would have come to under other prices; the address is the question. */
export function WhatIfPage() {
  const { t } = useLanguage();
  const search = route.useSearch();
  const navigate = useNavigate();
  const institutions = useAskable();
  if (!institutions) return <Loading />;
  const institution = institutions.find(({ id }) => id === search.institution) ?? institutions[0];
  if (!institution) {
    return (
      <Page title={t.whatIf.title}>
        <Empty text={t.whatIf.noInstitution} />
      </Page>
    );
  }
  const show = (next: WhatIfSearch) =>
    void navigate({ to: '/what-if', search: { ...search, ...next }, resetScroll: false });
  const asked = askedOf(institution.id, search);
  return (
    <Page title={t.whatIf.title} subtitle={t.whatIf.subtitle}>
      <QuestionForm
        key={institution.id}
        institutions={institutions}
        institutionId={institution.id}
        search={search}
        onAsk={show}
      />
      {asked ? (
        <Answer
          key={JSON.stringify(asked)}
          asked={asked}
          list={search.list ?? 'run'}
          onList={(list) => show({ list })}
        />
      ) : (
        <Text c="dimmed" my="lg">
          {t.whatIf.start}
        </Text>
      )}
    </Page>
  );
}

/** The institutions of whose prices one may ask; undefined while that is being read. */
function useAskable() {
  const session = useQuery(sessionQuery);
  const institutions = useQuery(institutionsQuery);
  const roles = session.data?.roles;
  if (!roles || !institutions.data) return undefined;
  const decides = roles.filter(({ name }) => name === 'facility-manager' || name === 'finance');
  const own = new Set(decides.map(({ institutionId }) => institutionId));
  const seesAll = roles.some(({ name }) => name === 'auditor');
  return institutions.data.items.filter(({ id }) => seesAll || own.has(id));
}

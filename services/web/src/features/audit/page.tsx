import { Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { EventSearch } from './event-search.tsx';
import { Page } from '../../parts/page.tsx';
import { useLanguage } from '../../language/language.tsx';
import { sessionQuery } from '../session/queries.ts';
import { Seals } from './seals.tsx';
import { DeadLetters } from './dead-letters.tsx';

export function AuditPage() {
  const { t } = useLanguage();
  const session = useQuery(sessionQuery);
  const operates = session.data?.roles.some(({ name }) => name === 'operations');
  return (
    <Page title={t.audit.title}>
      <Stack>
        <Seals />
        {operates && <DeadLetters />}
        <EventSearch />
      </Stack>
    </Page>
  );
}

import { useQuery } from '@tanstack/react-query';
import { useLanguage } from '../../language/language.tsx';
import { Empty, Loading, Page } from '../../parts/page.tsx';
import { sessionQuery } from '../session/queries.ts';
import { RetainedDocuments } from './documents.tsx';

/** The documents of one's own organisation, which has to keep them, too. */
export function RetentionPage() {
  const { t } = useLanguage();
  const session = useQuery(sessionQuery).data;
  if (!session) return <Loading />;
  const pays = session.roles.some(
    ({ name, institutionId }) => name === 'finance' && institutionId === undefined,
  );
  return (
    <Page title={t.retention.title}>
      {pays ? (
        <RetainedDocuments of={{ organisationId: session.organisation.id }} />
      ) : (
        <Empty text={t.retention.none} />
      )}
    </Page>
  );
}

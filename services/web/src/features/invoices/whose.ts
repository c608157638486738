import { useQuery } from '@tanstack/react-query';
import { useLanguage } from '../../language/language.tsx';
import { institutionsQuery } from '../people/queries.ts';
import { useChosen } from '../session/chosen.ts';
import { sessionQuery } from '../session/queries.ts';

/** Whose invoices the page shows: those that one's institution issues, or one's organisation pays. */
export function useFinanceOf() {
  const { t, local } = useLanguage();
  const session = useQuery(sessionQuery);
  const institutions = useQuery(institutionsQuery);
  const roles = session.data?.roles ?? [];
  const organisationId = session.data?.organisation.id ?? '';
  const named = (id: string): string => {
    const institution = institutions.data?.items.find((one) => one.id === id);
    return institution ? local(institution.name) : '…';
  };
  const isAuditor = roles.some(({ name }) => name === 'auditor');
  const own = isAuditor
    ? (institutions.data?.items.map(({ id }) => id) ?? [])
    : roles.flatMap((role) => (role.name === 'finance' ? (role.institutionId ?? []) : []));
  const pays = roles.some((role) => role.name === 'finance' && !role.institutionId);
  const scopes = [
    ...own.map((id) => ({ value: id, label: named(id) })),
    ...(pays ? [{ value: 'organisation', label: t.charges.organisation }] : []),
  ];
  const scope = useChosen(scopes.map(({ value }) => value));
  const institutionId = scope === 'organisation' ? undefined : scope;
  return {
    scopes,
    scope,
    institutionId,
    isAuditor,
    of: institutionId === undefined ? { organisationId } : { institutionId },
    topics: [institutionId ? `institution:${institutionId}` : `organisation:${organisationId}`],
  };
}

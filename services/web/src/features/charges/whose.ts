import { useQuery } from '@tanstack/react-query';
import { useLanguage } from '../../language/language.tsx';
import { institutionsQuery } from '../people/queries.ts';
import { useChosen } from '../session/chosen.ts';
import { sessionQuery } from '../session/queries.ts';

/** Whose money the page shows, by its address: one's own, one's organisation's, an institution's. */
export function useWhoseMoney() {
  const { t, local } = useLanguage();
  const session = useQuery(sessionQuery);
  const institutions = useQuery(institutionsQuery);
  const roles = session.data?.roles ?? [];
  const own = [...new Set(roles.flatMap(({ institutionId }) => institutionId ?? []))];
  const seesOrganisation = roles.some((role) => role.name === 'finance' && !role.institutionId);
  const scopes = [
    ...(seesOrganisation ? [{ value: 'organisation', label: t.charges.organisation }] : []),
    ...own.map((id) => {
      const institution = institutions.data?.items.find((one) => one.id === id);
      return { value: id, label: institution ? local(institution.name) : id };
    }),
    { value: 'mine', label: t.charges.mine },
  ];
  const scope = useChosen(scopes.map(({ value }) => value)) ?? 'mine';
  const organisationId = session.data?.organisation.id ?? '';
  const isOwn = scope === 'mine' || scope === 'organisation';
  const topics = isOwn ? [`organisation:${organisationId}`] : [`institution:${scope}`];
  const of =
    scope === 'organisation'
      ? { organisationId }
      : scope === 'mine'
        ? {}
        : { institutionId: scope };
  return { scopes, scope, of, topics };
}

import { useQuery } from '@tanstack/react-query';
import { useLanguage } from '../../language/language.tsx';
import { institutionsQuery } from '../people/queries.ts';

/** Who decides on a request: an institution by its name, or the platform. */
export function useDeciderName(): (institutionId: string | null) => string {
  const { t, local } = useLanguage();
  const { data } = useQuery(institutionsQuery);
  return (institutionId) => {
    if (institutionId === null) return t.organisation.platform;
    const institution = data?.items.find(({ id }) => id === institutionId);
    return institution ? local(institution.name) : t.loading;
  };
}

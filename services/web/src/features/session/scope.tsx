import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { usePageAddress } from '../../parts/address.ts';
import { useLanguage } from '../../language/language.tsx';
import { institutionsQuery } from '../people/queries.ts';
import { sessionQuery } from './queries.ts';

/** Whose things a list shows: one's own, or those of an institution that one works for. */
export function useScope({
  label,
  mine,
  forFinance = false,
}: {
  readonly label: string;
  readonly mine: string;
  /** Whether those who keep the books of an institution see what its staff see. */
  readonly forFinance?: boolean;
}) {
  const { local } = useLanguage();
  const session = useQuery(sessionQuery);
  const institutions = useQuery(institutionsQuery);
  const [{ scope: chosen }, change] = usePageAddress();
  const workplaces = [
    ...new Set(
      (session.data?.roles ?? []).flatMap(({ name, institutionId }) =>
        (name.startsWith('facility-') || (forFinance && name === 'finance')) && institutionId
          ? [institutionId]
          : [],
      ),
    ),
  ];
  const isOffered = chosen === 'mine' || workplaces.some((id) => id === chosen);
  const scope = (isOffered && chosen) || (workplaces[0] ?? 'mine');
  const institutionId = scope === 'mine' ? undefined : scope;
  const personId = session.data?.person.id;
  const nameOf = (id: string): string => {
    const institution = institutions.data?.items.find((one) => one.id === id);
    return institution ? local(institution.name) : id;
  };
  return {
    institutionId,
    personId,
    query: institutionId
      ? { scope: 'institution' as const, institutionId }
      : { scope: 'mine' as const },
    topics: institutionId
      ? [`institution:${institutionId}`]
      : personId
        ? [`person:${personId}`]
        : [],
    select: workplaces.length > 0 && (
      <Select
        miw={260}
        label={label}
        value={scope}
        allowDeselect={false}
        onChange={(next) => next && change({ scope: next })}
        data={[
          ...workplaces.map((id) => ({ value: id, label: nameOf(id) })),
          { value: 'mine', label: mine },
        ]}
      />
    ),
  };
}

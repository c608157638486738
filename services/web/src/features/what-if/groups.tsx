import { useInfiniteQuery } from '@tanstack/react-query';
import { useLanguage } from '../../language/language.tsx';
import { itemsOf } from '../../parts/list.ts';
import { More } from '../../parts/more.tsx';
import { Loading } from '../../parts/page.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { useInstrumentNames } from '../instrument/queries.ts';
import { useOrganisations } from '../people/queries.ts';
import { whatIfGroupsQuery } from './queries.ts';
import { Sums } from './sums.tsx';

/** By instrument or organisation, what would change most first. */
export function Groups(props: {
  readonly id: string;
  readonly by: 'instrument' | 'organisation';
  readonly total: number;
}) {
  const { t, local } = useLanguage();
  const { id, by, total } = props;
  const groups = useInfiniteQuery(whatIfGroupsQuery(id, by));
  const items = itemsOf(groups.data);
  const ids = items.map((one) => one.id);
  const instruments = useInstrumentNames(by === 'instrument' ? ids : []);
  const organisations = useOrganisations(by === 'organisation' ? ids : []);
  const names = by === 'instrument' ? instruments : organisations;
  return (
    <>
      <ProblemAlert error={groups.error} onRetry={() => void groups.refetch()} />
      {groups.isPending && <Loading />}
      {items.length > 0 && (
        <Sums
          label={t.whatIf.groups[by]}
          head={t.whatIf[by]}
          compared
          rows={items.map((sums) => {
            const name = names.get(sums.id);
            return {
              key: sums.id,
              name: name ? local(name) : t.whatIf.unknownName,
              sums,
              recovery: sums.recovery,
            };
          })}
        />
      )}
      <More list={groups} shown={items.length} total={total} />
    </>
  );
}

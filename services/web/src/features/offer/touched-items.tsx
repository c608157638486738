import { More } from '../../parts/more.tsx';
import { useLanguage } from '../../language/language.tsx';
import { usePeople } from '../people/queries.ts';
import { TouchedBookings, type TouchedWords } from '../reservation/touched-bookings.tsx';
import type { TouchedList } from './use-touched.ts';

type Item = TouchedList['items'][number];

/** Whom a change touches, page by page, each with what would become of it. */
export function TouchedItems(props: {
  readonly touched: TouchedList;
  readonly words: TouchedWords;
}) {
  const { t, local } = useLanguage();
  const { list, items, first } = props.touched;
  const words = t.offer;
  const operators = usePeople(
    items.flatMap(({ loses }) =>
      loses.map(({ kind, instead }) => (kind === 'operator' ? instead : null)),
    ),
  );
  const nameOf = (id: string): string => {
    const name = operators.get(id);
    return name ? local(name) : '';
  };
  const saysOf = ({ kind, instead }: Item['loses'][number]): string[] => {
    if (kind === 'rule' || kind === 'instrument') return [];
    if (instead === null) return [words.loses[kind]];
    return [words.gets[kind](kind === 'operator' ? nameOf(instead) : instead)];
  };
  return (
    <>
      <TouchedBookings
        total={first?.total ?? 0}
        items={items.map(({ loses, ...item }) => ({
          ...item,
          problems: loses.flatMap(({ problem }) => problem ?? []),
          says: item.status === 'running' ? [words.inUse] : loses.flatMap(saysOf),
        }))}
        words={props.words}
      />
      {list.hasNextPage && <More list={list} shown={items.length} total={first?.total} />}
    </>
  );
}

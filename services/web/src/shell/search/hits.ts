import type { Period } from '@kyoyo/kernel';
import { useMantineColorScheme } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { Session } from '../../api.ts';
import { findSomeQuery } from '../../features/find/queries.ts';
import { useInstrumentNames } from '../../features/instrument/queries.ts';
import { reservationsQuery } from '../../features/reservation/queries.ts';
import { useLogOut } from '../../features/session/log-out.ts';
import { en } from '../../language/en.ts';
import { type Dictionary, ja } from '../../language/ja.ts';
import { useLanguage } from '../../language/language.tsx';
import { itemsOf } from '../../parts/list.ts';
import { periodWords } from '../../parts/times.ts';
import { pagesOf } from '../pages.ts';

/** Something that was found, and what choosing it does. */
export interface Hit {
  readonly id: string;
  readonly label: string;
  readonly detail?: string;
  readonly run: () => void;
}

export interface Hits {
  readonly name: string;
  readonly hits: readonly Hit[];
}

const shownOfEach = 6;
const settledMs = 120;

const has = (text: string, words: string): boolean =>
  text.normalize('NFKC').toLowerCase().includes(words.normalize('NFKC').toLowerCase());

/** What fits what was typed: pages, commands, instruments and one's own bookings. */
export function useHits(session: Session, typed: string, onKeys: () => void): readonly Hits[] {
  const { t } = useLanguage();
  const pages = usePages(session);
  const commands = useCommands(onKeys);
  const [settled] = useDebouncedValue(typed, settledMs);
  const instruments = useInstruments(settled);
  const bookings = useBookings();
  // Words of both languages find it, whichever is shown.
  const said = (groups: { readonly name: string; readonly hits: readonly Said[] }) => ({
    ...groups,
    hits: groups.hits.filter(({ words }) => words.some((word) => has(word, typed))),
  });
  // What has to be asked for comes last, so that nothing moves under the finger when it arrives.
  return [
    said({ name: t.search.pages, hits: pages }),
    said({ name: t.search.commands, hits: commands }),
    said({ name: t.search.bookings, hits: typed === '' ? [] : bookings }),
    { name: t.search.instruments, hits: instruments },
  ]
    .map(({ name, hits }) => ({ name, hits: hits.slice(0, shownOfEach) }))
    .filter(({ hits }) => hits.length > 0);
}

interface Said extends Hit {
  readonly words: readonly string[];
}

function usePages(session: Session): Said[] {
  const { t } = useLanguage();
  const navigate = useNavigate();
  const [shown, inJapanese, inEnglish] = [t, ja, en].map((words) => [
    ...pagesOf(session, words).flatMap(({ links }) => [...links]),
    { to: '/notices' as const, label: words.notices.title },
  ]);
  return (shown ?? []).map(({ to, label }, at) => ({
    id: to,
    label,
    words: [inJapanese?.[at]?.label ?? '', inEnglish?.[at]?.label ?? ''],
    run: () => void navigate({ to }),
  }));
}

function useCommands(onKeys: () => void): Said[] {
  const { t, language, change } = useLanguage();
  const { setColorScheme } = useMantineColorScheme();
  const logOut = useLogOut();
  const command = (id: string, label: (words: Dictionary) => string, run: () => void): Said => ({
    id,
    label: label(t),
    words: [label(ja), label(en)],
    run,
  });
  return [
    command(
      'language',
      (words) => words.search.language,
      () => change(language === 'ja' ? 'en' : 'ja'),
    ),
    ...(['light', 'dark', 'auto'] as const).map((scheme) =>
      command(
        scheme,
        (words) => words.schemes[scheme],
        () => setColorScheme(scheme),
      ),
    ),
    command('keys', (words) => words.keys.title, onKeys),
    command(
      'log out',
      (words) => words.nav.logOut,
      () => logOut.mutate(),
    ),
  ];
}

function useInstruments(typed: string): Hit[] {
  const { local } = useLanguage();
  const navigate = useNavigate();
  const found = useQuery({
    ...findSomeQuery(typed, shownOfEach),
    enabled: typed !== '',
    placeholderData: keepPreviousData,
  });
  if (typed === '') return [];
  return (found.data?.items ?? []).map(({ id, name, institution }) => ({
    id,
    label: local(name),
    detail: local(institution.name),
    run: () => void navigate({ to: '/instruments/$id', params: { id } }),
  }));
}

function useBookings(): Said[] {
  const { language, local } = useLanguage();
  const navigate = useNavigate();
  const coming = useInfiniteQuery(reservationsQuery({ scope: 'mine', when: 'coming' }));
  const items = itemsOf(coming.data);
  const names = useInstrumentNames(items.map(({ slot }) => slot.instrumentId));
  return items.flatMap(({ id, slot, booking }) => {
    const name = names.get(slot.instrumentId);
    if (!name) return [];
    const when = periodWords(slot.period as Period, language);
    const run = () => void navigate({ to: '/bookings', search: { open: id } });
    const words = [name.ja, name.en, when, booking.purpose];
    return [{ id, label: local(name), detail: when, words, run }];
  });
}

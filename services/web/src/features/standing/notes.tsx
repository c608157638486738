import { List } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useLanguage } from '../../language/language.tsx';
import { Said } from '../../parts/said.tsx';
import { Tag } from '../../parts/tag.tsx';
import { AskAnew } from '../organisation/ask-anew.tsx';
import { type Standing, standingsQuery } from './queries.ts';
import { slugWords } from '../../parts/slug-words.ts';

type Known = keyof ReturnType<typeof useLanguage>['t']['standing']['short'];

/** In a few words on a card: what one cannot do yet, or has to wait for. */
export function StandingTags({ standing }: { readonly standing: Standing | undefined }) {
  const { t } = useLanguage();
  if (!standing) return null;
  return (
    <>
      {standing.refusals.map(({ slug }) => (
        <Tag key={slug} tone={standing.bookable ? 'waiting' : 'bad'}>
          {t.standing.short[slug as Known] ?? slug}
        </Tag>
      ))}
      {standing.approval && <Tag tone="waiting">{t.standing.approval}</Tag>}
    </>
  );
}

/** In sentences on the page of the instrument, before any time is chosen. */
export function StandingNote({ instrumentId }: { readonly instrumentId: string }) {
  const { t, language } = useLanguage();
  const { data } = useQuery(standingsQuery([instrumentId]));
  const standing = data?.get(instrumentId);
  if (!standing || (standing.refusals.length === 0 && !standing.approval)) return null;
  return (
    <section aria-label={t.standing.title} className="standing">
      <Said tone="waiting" title={standing.bookable ? t.standing.title : t.standing.notBookable}>
        <List size="sm">
          {standing.refusals.map((refusal) => (
            <List.Item key={refusal.slug}>
              {slugWords(refusal, language)} <AskAnew slug={refusal.slug} />
            </List.Item>
          ))}
          {standing.approval && <List.Item>{t.reserving.approval}</List.Item>}
        </List>
      </Said>
    </section>
  );
}

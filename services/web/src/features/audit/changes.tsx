import { useQueries } from '@tanstack/react-query';
import { Text } from '@mantine/core';
import type { AuditEvent } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';
import { timelineQuery } from './queries.ts';
import { changesBetween, factsOf, formerOf, saysAnew } from './what-was-said.ts';

/** For each event that says all of something anew, the one that it changes. */
export function useFormer(
  events: readonly AuditEvent[],
): (event: AuditEvent) => AuditEvent | undefined {
  // What was said before may be on no page of a search: it is in the history of the thing.
  const subjects = [...new Set(events.filter(saysAnew).map(({ subject }) => subject))];
  const histories = useQueries({ queries: subjects.map((id) => timelineQuery(id)) });
  const all = histories.flatMap(({ data }) => data?.items ?? []);
  return (event) => (saysAnew(event) ? formerOf(event, all) : undefined);
}

/** What was changed, from what to what. */
export function Changes(props: { readonly former: AuditEvent; readonly event: AuditEvent }) {
  const { t, language } = useLanguage();
  const [before, after] = [props.former, props.event].map((one) => factsOf(one, t, language));
  const changes = changesBetween(before ?? [], after ?? []);
  if (changes.length === 0) return <Text size="sm">{t.history.unchanged}</Text>;
  return (
    <dl className="changes">
      {changes.map(({ name, before: was, after: is }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <del>{was || t.history.nothing}</del>
            <span aria-hidden="true"> → </span>
            <ins>{is || t.history.nothing}</ins>
          </dd>
        </div>
      ))}
    </dl>
  );
}

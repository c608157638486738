import { japanDate, systemClock } from '@kyoyo/kernel';
import { Button, Card, Group, Select, Text, TextInput, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, got } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';
import { useHappened } from '../../live/stale.ts';
import { DateField } from '../../parts/date-field.tsx';
import { formatDate } from '../../parts/format.ts';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { useCommand } from '../facility/command.ts';
import { booksQuery, partnerTypes } from './queries.ts';

type Type = (typeof partnerTypes)[number];

/** What the institution says that it is to those who claim, with evidence, from a day on. */
export function Partner(props: {
  readonly institution: {
    readonly id: string;
    readonly name: { readonly ja: string; readonly en: string };
  };
}) {
  const { id: institutionId, name } = props.institution;
  const { t, local, language } = useLanguage();
  const words = t.researchCredit;
  const happened = useHappened();
  const books = useQuery(booksQuery(institutionId));
  const [type, setType] = useState<Type>('special-institute');
  const [evidence, setEvidence] = useState('');
  const [effectiveFrom, setFrom] = useState(() => japanDate(systemClock()));
  const state = useCommand(
    (body: { type: Type; evidence: string; effectiveFrom: string }, keyed) =>
      got(api.POST('/api/books/research-partner', { ...keyed, body: { institutionId, ...body } })),
    () => {
      setEvidence('');
      void happened(['ResearchPartnerStated']);
    },
  );
  const said = (books.data?.partners ?? []).toSorted((a, b) =>
    b.effectiveFrom.localeCompare(a.effectiveFrom),
  );
  return (
    <Card withBorder mt="xl" component="section" aria-label={words.partner.title}>
      <Title order={2} size="h4">
        {words.partner.title} · {local(name)}
      </Title>
      <Text size="sm" c="dimmed" mb="sm">
        {words.partner.help}
      </Text>
      <ProblemAlert error={books.error} onRetry={() => void books.refetch()} />
      {books.data && said.length === 0 && <Text size="sm">{words.partner.none}</Text>}
      <ul className="partners">
        {said.map((one) => (
          <li key={one.effectiveFrom}>
            <strong>{words.types[one.type]}</strong>{' '}
            {words.partner.since(formatDate(one.effectiveFrom, language))} {one.evidence}
          </li>
        ))}
      </ul>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          state.mutate({ type, evidence: evidence.trim(), effectiveFrom });
        }}
      >
        <Group align="flex-end" gap="sm">
          <Select
            w={{ base: '100%', sm: 240 }}
            label={words.partner.type}
            allowDeselect={false}
            data={partnerTypes.map((value) => ({ value, label: words.types[value] }))}
            value={type}
            onChange={(next) => next && setType(next)}
          />
          <TextInput
            w={{ base: '100%', sm: 320 }}
            label={words.partner.evidence}
            required
            maxLength={300}
            value={evidence}
            onChange={({ currentTarget }) => setEvidence(currentTarget.value)}
          />
          <DateField
            label={words.partner.from}
            required
            firstYear={2019}
            value={effectiveFrom}
            onChange={setFrom}
          />
          <Button type="submit" loading={state.isPending}>
            {words.partner.save}
          </Button>
        </Group>
      </form>
      <ProblemAlert error={state.error} />
    </Card>
  );
}

import { type Instant, japanDate, systemClock } from '@kyoyo/kernel';
import { Button, Card, Group, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Instrument } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';
import { formatDate, formatMinute } from '../../parts/format.ts';
import { Loading } from '../../parts/page.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { useManages } from '../facility/workplaces.ts';
import { SubsidyDialog } from './dialog.tsx';
import { type Subsidy, subsidyQuery } from './queries.ts';

/** What those who keep the instrument know of its subsidy; its manager declares and changes it. */
export function SubsidyCard(props: {
  readonly instrument: Instrument;
  readonly at: Instant | null;
}) {
  const { t, language } = useLanguage();
  const words = t.funding;
  const { instrument, at } = props;
  const subsidies = useQuery(subsidyQuery(instrument.id, at));
  const manages = useManages(instrument.institution.id) && at === null;
  const [open, setOpen] = useState(false);
  const [latest, ...former] = subsidies.data?.items ?? [];
  return (
    <Card component="section" withBorder padding="md" mt="md" aria-label={words.title}>
      <Group justify="space-between" mb="xs">
        <Title order={2} size="h4">
          {words.title}
        </Title>
        {manages && subsidies.data && (
          <Button size="xs" variant="default" onClick={() => setOpen(true)}>
            {latest ? words.change : words.declare}
          </Button>
        )}
      </Group>
      {subsidies.isPending && <Loading />}
      <ProblemAlert error={subsidies.error} onRetry={() => void subsidies.refetch()} />
      {subsidies.data && !latest && <Text c="dimmed">{words.none}</Text>}
      {latest && <RuleFacts subsidy={latest} />}
      {former.length > 0 && (
        <details>
          <summary>{words.history}</summary>
          {former.map((one) => (
            <div key={one.effectiveFrom}>
              <Text fw={600} mt="xs">
                {words.since(formatMinute(one.effectiveFrom, language))}
              </Text>
              <RuleFacts subsidy={one} />
            </div>
          ))}
        </details>
      )}
      {open && (
        <SubsidyDialog
          instrument={instrument}
          former={latest ?? null}
          onClose={() => setOpen(false)}
        />
      )}
    </Card>
  );
}

function RuleFacts({ subsidy: { effectiveFrom, rule, reason } }: { readonly subsidy: Subsidy }) {
  const { t, local, language } = useLanguage();
  const words = t.funding;
  const last = formatDate(rule.lastDay, language);
  const isOver = rule.lastDay < japanDate(systemClock());
  return (
    <>
      <Text fw={600}>{isOver ? words.over(last) : words.note[rule.mode](last)}</Text>
      <dl className="instrument-facts">
        <dt>{words.programme}</dt>
        <dd>{local(rule.programme)}</dd>
        <dt>{words.acquiredOn}</dt>
        <dd>{formatDate(rule.acquiredOn, language)}</dd>
        {rule.purpose && (
          <>
            <dt>{words.purpose}</dt>
            <dd>{rule.purpose}</dd>
          </>
        )}
        {rule.signedOff && (
          <>
            <dt>{words.signedOff}</dt>
            <dd>
              {rule.signedOff.office} · {formatDate(rule.signedOff.on, language)}
            </dd>
          </>
        )}
        {reason && (
          <>
            <dt>{words.reason}</dt>
            <dd>
              {reason}（{words.since(formatMinute(effectiveFrom, language))}）
            </dd>
          </>
        )}
      </dl>
    </>
  );
}

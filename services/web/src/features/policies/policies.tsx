import './policies.css';
import { systemClock } from '@kyoyo/kernel';
import { Button, Card, Group, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Instrument, Policy } from '../../api.ts';
import { Empty, Loading } from '../../parts/page.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { RuleList } from './rule-list.tsx';
import { Tag } from '../../parts/tag.tsx';
import { formatMinute } from '../../parts/format.ts';
import { useLanguage } from '../../language/language.tsx';
import { type InstrumentChoice, OneInstrument } from '../facility/instrument-choice.tsx';
import { PolicyEditor, Saved, usualPolicy } from './editor.tsx';
import { useManages } from '../facility/workplaces.ts';
import { policiesQuery } from './queries.ts';

/** The rules under which instruments are booked, then and now and soon. */
export function Policies(choice: InstrumentChoice) {
  const { t } = useLanguage();
  return (
    <OneInstrument {...choice} help={t.policies.help}>
      {(instrument) => <PoliciesOf instrument={instrument} />}
    </OneInstrument>
  );
}

function PoliciesOf({ instrument }: { readonly instrument: Instrument }) {
  const { t } = useLanguage();
  const manages = useManages(instrument.institution.id);
  /** What is edited: counted, so that the same policy can be taken up twice. */
  const [edited, setEdited] = useState<{ policy: Policy; count: number } | null>(null);
  const [saved, setSaved] = useState(false);
  const edit = (policy: Policy) => {
    setSaved(false);
    setEdited({ policy, count: (edited?.count ?? 0) + 1 });
  };
  return (
    <>
      {!instrument.policy && <Empty text={t.policies.none} />}
      {!manages && <Text>{t.policies.onlyManager}</Text>}
      {saved && <Saved />}
      {manages && !edited && (
        <Group>
          <Button size="xs" onClick={() => edit(instrument.policy ?? usualPolicy)}>
            {t.policies.editor}
          </Button>
        </Group>
      )}
      {edited && (
        <Card withBorder padding="md">
          <PolicyEditor
            key={edited.count}
            instrument={instrument}
            start={edited.policy}
            onCancel={() => setEdited(null)}
            onSaved={() => {
              setEdited(null);
              setSaved(true);
            }}
          />
        </Card>
      )}
      <History instrument={instrument} onUse={manages ? edit : undefined} />
    </>
  );
}

/** The policies of the first version knew no date. */
const sinceEver = '2000-01-01T00:00:00.000Z';

function History(props: {
  readonly instrument: Instrument;
  readonly onUse: ((policy: Policy) => void) | undefined;
}) {
  const { t, language } = useLanguage();
  const { instrument, onUse } = props;
  const policies = useQuery(policiesQuery(instrument.id));
  const items = (policies.data?.items ?? []).toSorted((a, b) =>
    a.effectiveFrom < b.effectiveFrom ? 1 : -1,
  );
  const now = systemClock();
  const current = items.find(({ effectiveFrom }) => effectiveFrom <= now);
  return (
    <>
      <Title order={2} size="h4" mt="sm">
        {t.policies.history}
      </Title>
      <ProblemAlert error={policies.error} onRetry={() => void policies.refetch()} />
      {policies.isPending && <Loading />}
      {items.map((dated) => {
        const { effectiveFrom, policy } = dated;
        const standing = dated === current ? 'current' : effectiveFrom > now ? 'coming' : 'past';
        return (
          <Card key={effectiveFrom} component="section" withBorder padding="md">
            <Group justify="space-between" gap="xs">
              <Title order={3} size="h5">
                {effectiveFrom === sinceEver
                  ? t.policies.sinceEver
                  : t.policies.since(formatMinute(effectiveFrom, language))}
              </Title>
              <Tag
                tone={({ current: 'good', coming: 'waiting', past: 'plain' } as const)[standing]}
              >
                {t.policies[standing]}
              </Tag>
            </Group>
            <details open={standing !== 'past'}>
              <summary>{t.policies.show}</summary>
              <RuleList policy={policy} />
            </details>
            {onUse && (
              <Group mt="xs">
                <Button size="xs" variant="default" onClick={() => onUse(policy)}>
                  {t.policies.useThis}
                </Button>
              </Group>
            )}
          </Card>
        );
      })}
    </>
  );
}

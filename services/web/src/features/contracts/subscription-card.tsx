import { Button, Card, Group, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useLanguage } from '../../language/language.tsx';
import { formatDate, formatDay } from '../../parts/format.ts';
import { Tag, type Tone } from '../../parts/tag.tsx';
import { useOrganisations } from '../people/queries.ts';
import { ChangePlanDialog } from './change-plan-dialog.tsx';
import { Left } from './left.tsx';
import { PlanTerms, usePlanFee } from './plan-words.tsx';
import type { Subscription } from './queries.ts';
import { type Step, StepDialog } from './step-dialog.tsx';

const tones: Record<Subscription['status'], Tone> = {
  asked: 'waiting',
  declined: 'bad',
  agreed: 'plain',
  running: 'good',
  paused: 'busy',
  ended: 'plain',
};

/** A subscription: what it covers, what is left, when it is renewed, and what can be done with it. */
export function SubscriptionCard(props: {
  readonly subscription: Subscription;
  /** Whether it stands among those of an institution. */
  readonly named: boolean;
  readonly steps: readonly Step[];
  readonly seesCost: boolean;
}) {
  const { t, local, language } = useLanguage();
  const feeOf = usePlanFee();
  const { subscription, named, steps } = props;
  const { id, plan, status, current, renewsAt, endsAt, organisationId, startsOn } = subscription;
  const [step, setStep] = useState<Step | 'change' | null>(null);
  const organisation = useOrganisations(named ? [organisationId] : []).get(organisationId);
  const has = current !== null && status !== 'ended';
  return (
    <Card withBorder component="section" aria-label={local(plan.name)}>
      <Group justify="space-between" align="flex-start">
        <div>
          <Title order={3} size="h4">
            {local(plan.name)}
          </Title>
          {organisation && <Text>{local(organisation)}</Text>}
          <Group gap="xs" mt={4}>
            <Tag tone={tones[status]}>{t.contracts.status[status]}</Tag>
            {has && current.kind === 'trial' && <Tag>{t.contracts.trial}</Tag>}
            <Text size="sm">
              {endsAt !== null
                ? t.contracts.ends(formatDay(endsAt, language))
                : current === null
                  ? t.contracts.starts(formatDate(startsOn, language))
                  : renewsAt && t.contracts.renews(formatDay(renewsAt, language), feeOf(plan))}
            </Text>
          </Group>
        </div>
        <Group gap="xs">
          {steps.includes('pause') && status === 'running' && current?.kind === 'regular' && (
            <Button variant="default" size="xs" onClick={() => setStep('change')}>
              {t.contracts.change}
            </Button>
          )}
          {steps
            .filter((one) => isPossible(one, subscription))
            .map((one) => (
              <Button key={one} variant="default" size="xs" onClick={() => setStep(one)}>
                {t.contracts[one]}
              </Button>
            ))}
        </Group>
      </Group>
      {subscription.reason && <Text mt="xs">{subscription.reason}</Text>}
      {current === null ? (
        <PlanTerms plan={plan} />
      ) : (
        <Left contractId={id} onSince={current.period.start} seesCost={props.seesCost} />
      )}
      {step === 'change' && (
        <ChangePlanDialog subscription={subscription} onClose={() => setStep(null)} />
      )}
      {step !== null && step !== 'change' && (
        <StepDialog step={step} subscription={subscription} onClose={() => setStep(null)} />
      )}
    </Card>
  );
}

function isPossible(step: Step, { status, endsIfCancelled, capMinutes }: Subscription): boolean {
  switch (step) {
    case 'approve':
    case 'decline':
      return status === 'asked';
    case 'pause':
      return status === 'running';
    case 'resume':
      return status === 'paused';
    case 'cancel':
      return endsIfCancelled !== null;
    case 'lift':
      return status === 'running' && capMinutes !== null;
  }
}

import { Button, Group, Select, Stack, Text, Textarea, Title } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, type Charge, got, newKey, withKey } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';
import { chargeEvents, disputeEvents } from '../../live/events.ts';
import { useHappened } from '../../live/stale.ts';
import { formatMoment, formatYen } from '../../parts/format.ts';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { ReasonDialog } from '../../parts/reason-dialog.tsx';
import { Tag } from '../../parts/tag.tsx';
import { usePeople } from '../people/queries.ts';
import { useWho } from '../session/who.ts';
import { type Dispute, disputesQuery } from './queries.ts';
import { useKeepsBooks, YenField } from './settling.tsx';

const moved = [...disputeEvents, ...chargeEvents];

/** What is disputed of a charge, as both sides write of it, and a way to dispute it. */
export function Disputes({ charge }: { readonly charge: Charge }) {
  const { t } = useLanguage();
  const words = t.charges.dispute;
  const who = useWho();
  const keeps = useKeepsBooks(charge.institutionId);
  const pays =
    who?.personId === charge.personId ||
    (who?.organisationId === charge.organisationId &&
      who.roles.some((role) => role.name === 'finance' && !role.institutionId));
  const whose = keeps
    ? { institutionId: charge.institutionId }
    : who?.roles.some((role) => role.name === 'finance' && !role.institutionId)
      ? { organisationId: charge.organisationId }
      : {};
  const disputes = useQuery({
    ...disputesQuery({ ...whose, chargeId: charge.id }),
    enabled: keeps || pays,
  });
  const [opening, setOpening] = useState(false);
  if (!keeps && !pays) return null;
  return (
    <Stack gap="sm">
      <Title order={2} size="h4">
        {words.title}
      </Title>
      <ProblemAlert error={disputes.error} onRetry={() => void disputes.refetch()} />
      {disputes.data?.items.map((one) => (
        <Thread key={one.id} dispute={one} keeps={keeps} pays={pays} />
      ))}
      {pays && charge.disputeId === null && (
        <Group>
          <Button variant="default" onClick={() => setOpening(true)}>
            {words.open}
          </Button>
        </Group>
      )}
      {opening && <OpenDialog charge={charge} onClose={() => setOpening(false)} />}
    </Stack>
  );
}

function OpenDialog(props: { readonly charge: Charge; readonly onClose: () => void }) {
  const { t, local } = useLanguage();
  const words = t.charges.dispute;
  const { charge, onClose } = props;
  const happened = useHappened();
  const [key] = useState(newKey);
  const [line, setLine] = useState<string | null>(null);
  const send = useMutation({
    mutationFn: (message: string) =>
      got(
        api.POST('/api/disputes', {
          ...withKey(key),
          body: { chargeId: charge.id, line: line === null ? null : Number(line), message },
        }),
      ),
    onSuccess: async () => {
      await happened(moved);
      onClose();
    },
  });
  return (
    <ReasonDialog
      title={words.open}
      label={words.message}
      action={words.send}
      required
      pending={send.isPending}
      error={send.error}
      onDone={(message) => send.mutate(message)}
      onClose={onClose}
    >
      <Text size="sm">{words.help}</Text>
      <Select
        label={words.line}
        placeholder={words.whole}
        clearable
        clearButtonProps={{ 'aria-label': words.whole }}
        value={line}
        data={charge.lines.map(({ label }, index) => ({
          value: `${index + 1}`,
          label: `${index + 1}. ${local(label)}`,
        }))}
        onChange={setLine}
      />
    </ReasonDialog>
  );
}

function Thread(props: {
  readonly dispute: Dispute;
  readonly keeps: boolean;
  readonly pays: boolean;
}) {
  const { t, local, language } = useLanguage();
  const words = t.charges.dispute;
  const { dispute, keeps, pays } = props;
  const people = usePeople(dispute.messages.map(({ by }) => by));
  return (
    <section aria-label={words.title}>
      <Tag tone={dispute.status === 'open' ? 'waiting' : 'plain'}>
        {words.statuses[dispute.status]}
      </Tag>{' '}
      {dispute.line !== null && (
        <Text span size="sm">
          {words.ofLine(dispute.line)}
        </Text>
      )}
      {dispute.waiting && (
        <Text size="sm">{words.waiting(formatYen(dispute.waiting.adjustment.netYen))}</Text>
      )}
      {dispute.settled?.adjustment && (
        <Text size="sm">{words.adjusted(formatYen(dispute.settled.adjustment.netYen))}</Text>
      )}
      <ol className="dispute-thread">
        {dispute.messages.map(({ at, by, side, text }) => {
          const person = people.get(by);
          return (
            <li key={`${at}-${by}`} data-side={side}>
              <small>
                {words.sides[side]} · {person ? local(person) : '—'} · {formatMoment(at, language)}
              </small>
              <p>{text}</p>
            </li>
          );
        })}
      </ol>
      {dispute.status === 'open' && <Answer dispute={dispute} keeps={keeps} pays={pays} />}
    </section>
  );
}

type Step = 'message' | 'withdraw' | 'decline' | 'accept';

function Answer(props: {
  readonly dispute: Dispute;
  readonly keeps: boolean;
  readonly pays: boolean;
}) {
  const { t } = useLanguage();
  const words = t.charges.dispute;
  const { dispute, keeps, pays } = props;
  const happened = useHappened();
  const [message, setMessage] = useState('');
  const [netYen, setNetYen] = useState<number>();
  // A retry says the same once; what is said next is another thing.
  const [key, setKey] = useState(newKey);
  const of = { ...withKey(key), params: { path: { id: dispute.id } } };
  const send = useMutation({
    mutationFn: (step: Step): Promise<unknown> => {
      const body = { message };
      if (step === 'message') {
        return got(api.POST('/api/disputes/{id}/messages', { ...of, body }));
      }
      if (step === 'withdraw') {
        return got(api.POST('/api/disputes/{id}/withdrawal', { ...of, body }));
      }
      const outcome = step === 'accept' ? ('accepted' as const) : ('declined' as const);
      const settled = { ...body, outcome, netYen: step === 'accept' ? (netYen ?? null) : null };
      return got(api.POST('/api/disputes/{id}/settlement', { ...of, body: settled }));
    },
    onSuccess: () => {
      setMessage('');
      setKey(newKey());
    },
    onSettled: () => happened(moved),
  });
  const isSaid = message.trim() !== '';
  const button = (step: Step, variant: 'filled' | 'default') => (
    <Button
      size="xs"
      variant={variant}
      disabled={!isSaid}
      loading={send.isPending && send.variables === step}
      onClick={() => send.mutate(step)}
    >
      {words.steps[step]}
    </Button>
  );
  return (
    <Stack gap="xs">
      <Textarea
        label={words.message}
        description={words.caution}
        autosize
        minRows={2}
        maxLength={2000}
        value={message}
        onChange={(event) => setMessage(event.currentTarget.value)}
      />
      {keeps && !dispute.waiting && <YenField label={words.yen} onChange={setNetYen} />}
      <ProblemAlert error={send.error} />
      <Group gap="xs">
        {button('message', 'filled')}
        {pays && button('withdraw', 'default')}
        {keeps && !dispute.waiting && button('accept', 'default')}
        {keeps && !dispute.waiting && button('decline', 'default')}
      </Group>
    </Stack>
  );
}

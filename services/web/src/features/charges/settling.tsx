import { Alert, Button, Group, List, NumberInput, Select, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api, type Charge, got, newKey, withKey } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';
import { chargeEvents } from '../../live/events.ts';
import { useHappened } from '../../live/stale.ts';
import { formatYen } from '../../parts/format.ts';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { ReasonDialog } from '../../parts/reason-dialog.tsx';
import { usePeople } from '../people/queries.ts';
import { useWho } from '../session/who.ts';

/** Whoever keeps the books of the institution corrects what a charge comes to. */
export function useKeepsBooks(institutionId: string): boolean {
  const who = useWho();
  return (
    who?.roles.some((role) => role.name === 'finance' && role.institutionId === institutionId) ??
    false
  );
}

/** What finance has added to the charge or taken off it, and a way to. */
export function Adjustments({ charge }: { readonly charge: Charge }) {
  const { t } = useLanguage();
  const words = t.charges.adjust;
  const keeps = useKeepsBooks(charge.institutionId);
  const [adjusting, setAdjusting] = useState(false);
  const { adjustments, waivedYen, pendingAdjustment } = charge;
  return (
    <Stack gap="xs" mt="md">
      {adjustments.length > 0 && (
        <List size="sm">
          {adjustments.map((one) => (
            <List.Item key={one.adjustmentId}>
              {words.done(signed(one.netYen), one.reason)}
              {one.until === 'correction' && ` ${words.untilCorrection}`}
            </List.Item>
          ))}
        </List>
      )}
      {waivedYen !== 0 && <Text size="sm">{words.waived(formatYen(waivedYen))}</Text>}
      {pendingAdjustment && <Pending charge={charge} pending={pendingAdjustment} />}
      {keeps && !pendingAdjustment && (
        <Group>
          <Button variant="default" onClick={() => setAdjusting(true)}>
            {words.action}
          </Button>
        </Group>
      )}
      {adjusting && <AdjustDialog charge={charge} onClose={() => setAdjusting(false)} />}
    </Stack>
  );
}

const signed = (yen: number): string => `${yen > 0 ? '+' : ''}${formatYen(yen)}`;

function Pending(props: {
  readonly charge: Charge;
  readonly pending: NonNullable<Charge['pendingAdjustment']>;
}) {
  const { t, local } = useLanguage();
  const words = t.charges.adjust;
  const { charge, pending } = props;
  const who = useWho();
  const keeps = useKeepsBooks(charge.institutionId);
  const happened = useHappened();
  const proposer = usePeople([pending.proposedBy]).get(pending.proposedBy);
  const decide = useMutation({
    mutationFn: (approve: boolean) =>
      got(
        api.POST('/api/charges/{id}/adjustments/{adjustmentId}/decision', {
          ...withKey(newKey()),
          params: { path: { id: charge.id, adjustmentId: pending.adjustmentId } },
          body: { approve },
        }),
      ),
    onSettled: () => happened(chargeEvents),
  });
  const isOwn = pending.proposedBy === who?.personId;
  return (
    <Alert color="yellow" role="status">
      <Text size="sm">
        {words.pending(signed(pending.netYen), pending.reason, proposer ? local(proposer) : '—')}
      </Text>
      <ProblemAlert error={decide.error} />
      {keeps && (
        <Group mt="xs">
          {!isOwn && (
            <Button size="xs" loading={decide.isPending} onClick={() => decide.mutate(true)}>
              {words.approve}
            </Button>
          )}
          <Button size="xs" variant="default" onClick={() => decide.mutate(false)}>
            {isOwn ? words.takeBack : words.reject}
          </Button>
        </Group>
      )}
    </Alert>
  );
}

function AdjustDialog(props: { readonly charge: Charge; readonly onClose: () => void }) {
  const { t } = useLanguage();
  const words = t.charges.adjust;
  const { charge, onClose } = props;
  const happened = useHappened();
  const [key] = useState(newKey);
  const [netYen, setNetYen] = useState<number>();
  const [until, setUntil] = useState<'always' | 'correction'>('always');
  const send = useMutation({
    mutationFn: (reason: string) =>
      got(
        api.POST('/api/charges/{id}/adjustments', {
          ...withKey(key),
          params: { path: { id: charge.id } },
          body: { netYen: netYen ?? 0, reason, until },
        }),
      ),
    onSuccess: async () => {
      await happened(chargeEvents);
      onClose();
    },
  });
  return (
    <ReasonDialog
      title={words.action}
      label={t.charges.reason}
      action={words.send}
      required
      pending={send.isPending}
      error={send.error}
      onDone={(reason) => send.mutate(reason)}
      onClose={onClose}
    >
      <Text size="sm">{words.help}</Text>
      <YenField label={words.yen} onChange={setNetYen} />
      <Text size="sm" aria-live="polite">
        {words.comesTo(formatYen(charge.totals.net + (netYen ?? 0)))}
      </Text>
      <Select
        label={words.until}
        allowDeselect={false}
        value={until}
        data={[
          { value: 'always', label: words.stays },
          { value: 'correction', label: words.ends },
        ]}
        onChange={(next) => setUntil(next === 'correction' ? 'correction' : 'always')}
      />
    </ReasonDialog>
  );
}

/** Yen that are added, or with a minus taken off. */
export function YenField(props: {
  readonly label: string;
  readonly onChange: (yen: number | undefined) => void;
}) {
  return (
    <NumberInput
      label={props.label}
      allowDecimal={false}
      thousandSeparator=","
      hideControls
      onChange={(value) => props.onChange(typeof value === 'number' ? value : undefined)}
    />
  );
}

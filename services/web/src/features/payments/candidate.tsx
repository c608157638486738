import { Button, Group, List, Stack, Text } from '@mantine/core';
import { useLanguage } from '../../language/language.tsx';
import { formatDate, formatYen, listed } from '../../parts/format.ts';
import { useOrganisations } from '../people/queries.ts';
import type { MatchCandidate, Payment } from './queries.ts';

/** What a payment may be for, with all that speaks for it and against it, in words. */
export function Candidate(props: {
  readonly payment: Payment;
  readonly candidate: MatchCandidate;
  readonly nth: number;
  readonly isChosen: boolean;
  readonly busy: boolean;
  readonly onChoose: () => void;
  readonly onAccept: () => void;
  readonly onRefuse: () => void;
}) {
  const { t, local, language } = useLanguage();
  const { payment, candidate, nth, isChosen } = props;
  const { organisationId, allocations, reasons, togetherWith, confidence } = candidate;
  const organisation = useOrganisations([organisationId]).get(organisationId);
  const numbers = listed(
    allocations.map(({ number }) => number),
    language,
  );
  const sentenceOf = (reason: (typeof reasons)[number]): string => {
    // Some sentences name no invoice.
    const sentence: (numbers: string) => string = t.payments.reasons[reason];
    return sentence(numbers);
  };
  const given = allocations.reduce((sum, { yen }) => sum + yen, 0);
  return (
    <Stack
      gap={4}
      p="sm"
      className="candidate"
      data-chosen={isChosen || undefined}
      onClick={props.onChoose}
    >
      <Group justify="space-between" gap="xs">
        <Text fw={600}>
          <kbd>{nth}</kbd> {organisation ? local(organisation) : ''}
        </Text>
        <Text size="xs" c="dimmed">
          {t.payments.likelihood} {confidence}%
        </Text>
      </Group>
      {allocations.map((one) => (
        <Text key={one.invoiceId} size="sm">
          {one.number} {formatYen(one.yen)} ({t.payments.due(formatDate(one.dueOn, language))},{' '}
          {t.payments.left(formatYen(one.leftYen))}
          {one.feeYen > 0 && `, ${t.payments.fee(formatYen(one.feeYen))}`})
        </Text>
      ))}
      <List size="sm" spacing={0}>
        {reasons.map((reason) => (
          <List.Item key={reason}>{sentenceOf(reason)}</List.Item>
        ))}
        {togetherWith.length > 0 && (
          <List.Item>{t.payments.together(togetherWith.length)}</List.Item>
        )}
        {given < payment.restYen && (
          <List.Item>{t.payments.stays(formatYen(payment.restYen - given))}</List.Item>
        )}
      </List>
      <Group gap="xs">
        <Button size="xs" disabled={props.busy} onClick={props.onAccept}>
          {t.payments.accept}
        </Button>
        <Button size="xs" variant="default" disabled={props.busy} onClick={props.onRefuse}>
          {t.payments.refuse}
        </Button>
      </Group>
    </Stack>
  );
}

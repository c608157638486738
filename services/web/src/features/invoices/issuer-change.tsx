import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { api, got, type InvoiceIssuer } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';
import { formatYen } from '../../parts/format.ts';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { ReasonDialog } from '../../parts/reason-dialog.tsx';
import { Said } from '../../parts/said.tsx';
import { usePeople } from '../people/queries.ts';
import { useWho } from '../session/who.ts';
import { useFinanceCommand } from './command.ts';

type Change = NonNullable<InvoiceIssuer['change']>;

const accountsOf = ({ bankAccounts }: Pick<InvoiceIssuer, 'bankAccounts'>): string =>
  bankAccounts
    .map(({ bankName, branchName, number, holder }) =>
      [bankName, branchName, number, holder].join(' '),
    )
    .join(' / ') || '—';

/** What waits for a second person: each of what changes, as it is and as it is to be. */
export function IssuerChange(props: {
  readonly issuer: InvoiceIssuer;
  readonly change: Change;
  readonly mayEdit: boolean;
}) {
  const { t, local } = useLanguage();
  const words = t.issuers;
  const { issuer, change, mayEdit } = props;
  const who = useWho();
  const proposer = usePeople([change.proposedBy]).get(change.proposedBy);
  const [rejecting, setRejecting] = useState(false);
  const { institutionId } = issuer;
  const decide = useFinanceCommand(
    ['IssuerDescribed', 'IssuerChangeRejected'],
    (body: { readonly approve: boolean; readonly reason: string }, keyed) =>
      got(
        api.POST('/api/issuers/{id}/changes/{changeId}/decision', {
          ...keyed,
          params: { path: { id: institutionId, changeId: change.changeId } },
          body,
        }),
      ),
    () => setRejecting(false),
  );
  const limit = ({ fourEyesFromYen: yen }: Pick<InvoiceIssuer, 'fourEyesFromYen'>): string =>
    yen === null ? words.nobody : formatYen(yen);
  const number = (of: Pick<InvoiceIssuer, 'registrationNumber'>) => of.registrationNumber ?? '—';
  const named = ({ name, addressLines }: Pick<InvoiceIssuer, 'name' | 'addressLines'>) =>
    [local(name), ...addressLines].join(' ');
  const changes = [
    [words.fourEyes, limit(issuer), limit(change)],
    [words.bank, accountsOf(issuer), accountsOf(change)],
    [words.registrationNumber, number(issuer), number(change)],
    [t.invoices.issuer, named(issuer), named(change)],
    [words.rounding, words.roundings[issuer.taxRounding], words.roundings[change.taxRounding]],
    [words.basis, words.bases[issuer.basis], words.bases[change.basis]],
  ].filter(([, before, after]) => before !== after);
  const isOwn = change.proposedBy === who?.personId;
  const no = isOwn ? words.takeBack : words.reject;
  return (
    <Said tone="waiting" title={words.changeWaits}>
      {changes.map(([label, before, after]) => (
        <Text size="sm" key={label}>
          {label}: {before} → <b>{after}</b>
        </Text>
      ))}
      <Text size="sm">{words.proposedBy(proposer ? local(proposer) : '—')}</Text>
      {!rejecting && <ProblemAlert error={decide.error} />}
      {mayEdit && (
        <Group mt="xs">
          {!isOwn && (
            <Button
              size="xs"
              loading={decide.isPending}
              onClick={() => decide.mutate({ approve: true, reason: '' })}
            >
              {words.approve}
            </Button>
          )}
          <Button size="xs" variant="default" onClick={() => setRejecting(true)}>
            {no}
          </Button>
        </Group>
      )}
      {rejecting && (
        <ReasonDialog
          title={no}
          label={words.why}
          action={no}
          pending={decide.isPending}
          error={decide.error}
          onDone={(reason) => decide.mutate({ approve: false, reason })}
          onClose={() => setRejecting(false)}
        />
      )}
    </Said>
  );
}

import { Button, Select, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, got, type CustomerAccount } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';
import { DialogActions } from '../../parts/dialog-actions.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { networksQuery } from '../networks/queries.ts';
import { institutionsQuery } from '../people/queries.ts';
import { useFinanceCommand } from './command.ts';
import { linesOf } from './issuer-draft.ts';

/** Says anew what an organisation is to an institution as a customer. */
export function CustomerDialog(props: {
  readonly before: CustomerAccount;
  readonly onClose: () => void;
}) {
  const { t, local } = useLanguage();
  const { before, onClose } = props;
  const [draft, setDraft] = useState(() => ({
    addressee: before.addressee ?? '',
    address: before.addressLines.join('\n'),
    invoicePer: before.invoicePer,
    settledBy: before.settledBy,
    clearedWith: before.clearedWith,
    payerCode: before.payerCode ?? '',
    virtualAccount: before.virtualAccount ?? '',
    payerNames: before.payerNames.join('\n'),
    scheme: before.endpoint?.scheme ?? '0188',
    endpoint: before.endpoint?.id ?? '',
  }));
  const set = (name: keyof typeof draft) => (value: string | null) =>
    setDraft((was) => ({ ...was, [name]: value ?? '' }));
  const save = useFinanceCommand(
    ['AccountDescribed'],
    (_: void, keyed) => {
      const { institutionId, organisationId } = before;
      const { settledBy, clearedWith, scheme, endpoint } = draft;
      return got(
        api.POST('/api/customer-accounts', {
          ...keyed,
          body: {
            institutionId,
            organisationId,
            settledBy,
            clearedWith: settledBy === 'clearing' ? clearedWith : null,
            addressee: draft.addressee || null,
            addressLines: linesOf(draft.address),
            invoicePer: draft.invoicePer,
            payerCode: draft.payerCode || null,
            virtualAccount: draft.virtualAccount || null,
            payerNames: linesOf(draft.payerNames),
            endpoint: endpoint ? { scheme, id: endpoint } : null,
          },
        }),
      );
    },
    onClose,
  );
  const optionsOf = (words: Readonly<Record<string, string>>) =>
    Object.entries(words).map(([value, label]) => ({ value, label }));
  const written = (name: 'addressee' | 'payerCode' | 'virtualAccount' | 'scheme' | 'endpoint') => ({
    value: draft[name],
    maxLength: 80,
    onChange: ({ currentTarget }: { currentTarget: HTMLInputElement }) =>
      set(name)(currentTarget.value),
  });
  return (
    <Dialog title={t.issuers.editCustomer} about={local(before.organisationName)} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          save.mutate();
        }}
      >
        <Stack>
          <TextInput label={t.issuers.addressee} {...written('addressee')} />
          <Textarea
            label={t.issuers.address}
            autosize
            minRows={2}
            maxLength={600}
            value={draft.address}
            onChange={({ currentTarget }) => set('address')(currentTarget.value)}
          />
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <Select
              label={t.issuers.settledBy}
              data={optionsOf(t.issuers.settled)}
              value={draft.settledBy}
              allowDeselect={false}
              onChange={set('settledBy')}
            />
            {draft.settledBy === 'clearing' && (
              <PartnerChoice
                institutionId={before.institutionId}
                value={draft.clearedWith}
                onChoose={(clearedWith) => setDraft((was) => ({ ...was, clearedWith }))}
              />
            )}
            <Select
              label={t.issuers.invoicePer}
              data={optionsOf(t.issuers.per)}
              value={draft.invoicePer}
              allowDeselect={false}
              onChange={set('invoicePer')}
            />
            <TextInput
              label={t.issuers.payerCode}
              pattern="[0-9]{1,10}"
              {...written('payerCode')}
            />
            <TextInput
              label={t.issuers.virtualAccount}
              pattern="[0-9]{7}"
              {...written('virtualAccount')}
            />
            <TextInput label={t.issuers.scheme} pattern="[0-9]{4}" {...written('scheme')} />
            <TextInput label={t.issuers.endpoint} {...written('endpoint')} />
          </SimpleGrid>
          <Textarea
            label={t.issuers.payerNames}
            autosize
            maxLength={500}
            value={draft.payerNames}
            onChange={({ currentTarget }) => set('payerNames')(currentTarget.value)}
          />
          <ProblemAlert error={save.error} />
          <DialogActions onClose={onClose}>
            <Button type="submit" loading={save.isPending}>
              {t.issuers.save}
            </Button>
          </DialogActions>
        </Stack>
      </form>
    </Dialog>
  );
}

/** Only those that share a network with it set off what they owe each other. */
function PartnerChoice(props: {
  readonly institutionId: string;
  readonly value: string | null;
  readonly onChoose: (institutionId: string | null) => void;
}) {
  const { t, local } = useLanguage();
  const { institutionId, value, onChoose } = props;
  const institutions = useQuery(institutionsQuery).data?.items ?? [];
  const networks = useQuery(networksQuery).data?.items ?? [];
  const together = new Set(
    networks
      .filter(({ institutionIds }) => institutionIds.includes(institutionId))
      .flatMap(({ institutionIds }) => institutionIds),
  );
  return (
    <Select
      label={t.issuers.clearedWith}
      description={t.issuers.clearedWithHelp}
      required
      searchable
      data={institutions
        .filter(({ id }) => id !== institutionId && together.has(id))
        .map(({ id, name }) => ({ value: id, label: local(name) }))}
      value={value}
      onChange={onChoose}
    />
  );
}

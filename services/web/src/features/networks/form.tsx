import { Button, Group, MultiSelect, Stack, TextInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, got, type Network, newKey } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';
import { institutionsQuery } from '../people/queries.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { useHappened } from '../../live/stale.ts';

/** Makes a network, or changes who is in one. */
export function NetworkForm(props: {
  /** Null to make one. */
  readonly network: Network | null;
  readonly onClose: () => void;
}) {
  const { t, local } = useLanguage();
  const happened = useHappened();
  const { network, onClose } = props;
  const institutions = useQuery(institutionsQuery);
  const [ja, setJa] = useState('');
  const [en, setEn] = useState('');
  const [institutionIds, setInstitutionIds] = useState(network?.institutionIds ?? []);
  const save = useMutation({
    mutationFn: (key: string) => {
      const headers = { 'Idempotency-Key': key };
      if (!network) {
        const body = { name: { ja, en }, institutionIds };
        return got(api.POST('/api/networks', { headers, body }));
      }
      return got(
        api.POST('/api/networks/{id}/members', {
          headers: { ...headers, 'If-Match': `"${network.version}"` },
          params: { path: { id: network.id } },
          body: { institutionIds },
        }),
      );
    },
    onSuccess: onClose,
    onSettled: () => void happened(['NetworkRegistered', 'NetworkMembersSet']),
  });
  return (
    <Dialog title={network ? t.networks.edit : t.networks.create} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          save.mutate(newKey());
        }}
      >
        <Stack gap="sm">
          {!network && (
            <>
              <TextInput
                label={t.networks.nameJa}
                required
                maxLength={200}
                value={ja}
                onChange={(event) => setJa(event.currentTarget.value)}
              />
              <TextInput
                label={t.networks.nameEn}
                required
                maxLength={200}
                value={en}
                onChange={(event) => setEn(event.currentTarget.value)}
              />
            </>
          )}
          <MultiSelect
            label={t.networks.members1}
            placeholder={institutionIds.length === 0 ? t.networks.choose : ''}
            searchable
            value={institutionIds}
            onChange={setInstitutionIds}
            data={(institutions.data?.items ?? []).map(({ id, name }) => ({
              value: id,
              label: local(name),
            }))}
          />
          <ProblemAlert error={institutions.error ?? save.error} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t.cancel}
            </Button>
            <Button type="submit" loading={save.isPending} disabled={institutionIds.length === 0}>
              {network ? t.save : t.networks.create}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}

import { NumberInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, got, type Institution, newKey, withKey } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';
import { institutionsQuery } from '../queries.ts';
import { ProblemAlert } from '../../parts/problem-alert.tsx';

/** How many managers must approve before an instrument is shared. */
export function Committee({ institution }: { readonly institution: Institution }) {
  const { t } = useLanguage();
  const queries = useQueryClient();
  const set = useMutation({
    mutationFn: (approvalsNeeded: number) =>
      got(
        api.POST('/api/institutions/{id}/committee', {
          ...withKey(newKey()),
          params: { path: { id: institution.id } },
          body: { approvalsNeeded },
        }),
      ),
    onSettled: () => queries.invalidateQueries({ queryKey: institutionsQuery.queryKey }),
  });
  return (
    <div>
      <NumberInput
        w={260}
        label={t.managing.committee}
        description={t.managing.committeeHelp}
        descriptionProps={{ c: 'gray.7' }}
        min={1}
        max={5}
        clampBehavior="strict"
        allowDecimal={false}
        value={set.isPending ? set.variables : institution.approvalsNeeded}
        onChange={(value) => {
          if (typeof value === 'number' && value !== institution.approvalsNeeded) set.mutate(value);
        }}
      />
      <ProblemAlert error={set.error} />
    </div>
  );
}

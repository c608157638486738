import { useMutation } from '@tanstack/react-query';
import { api, got, type Institution, newKey, withKey } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { WholeNumberField } from '../../parts/whole-number-field.tsx';
import { useHappened } from '../../live/stale.ts';

/** How many managers must approve before an instrument is shared. */
export function Committee({ institution }: { readonly institution: Institution }) {
  const { t } = useLanguage();
  const happened = useHappened();
  const set = useMutation({
    mutationFn: (approvalsNeeded: number) =>
      got(
        api.POST('/api/institutions/{id}/committee', {
          ...withKey(newKey()),
          params: { path: { id: institution.id } },
          body: { approvalsNeeded },
        }),
      ),
    onSettled: () => happened(['CommitteeSet']),
  });
  return (
    <div>
      <WholeNumberField
        w={260}
        label={t.managing.committee}
        description={t.managing.committeeHelp}
        min={1}
        max={5}
        value={set.isPending ? set.variables : institution.approvalsNeeded}
        onValue={(approvalsNeeded) => set.mutate(approvalsNeeded)}
      />
      <ProblemAlert error={set.error} />
    </div>
  );
}

import { Checkbox, SimpleGrid } from '@mantine/core';
import { useLanguage } from '../../language/language.tsx';
import type { PolicyFormProps } from './form.ts';
import { MinutesField } from './minutes-field.tsx';

/** What becomes of who begins early, ends late, or forgets to end. */
export function Endings({ policy: { useTerms }, set, errorAt }: PolicyFormProps) {
  const { t } = useLanguage();
  const { graceMinutes, forgottenMinutes, earlyCharged } = useTerms;
  return (
    <SimpleGrid cols={{ base: 1, xs: 2, md: 4 }} mt="sm">
      <MinutesField
        label={t.policies.grace}
        minutes={graceMinutes}
        error={errorAt('useTerms.graceMinutes')}
        onChange={(minutes) => set({ useTerms: { ...useTerms, graceMinutes: minutes } })}
      />
      <MinutesField
        label={t.policies.forgotten}
        minutes={forgottenMinutes}
        error={errorAt('useTerms.forgottenMinutes')}
        onChange={(minutes) => set({ useTerms: { ...useTerms, forgottenMinutes: minutes } })}
      />
      <Checkbox
        mt="lg"
        label={t.policies.earlyCharged}
        checked={earlyCharged}
        onChange={({ currentTarget: { checked } }) =>
          set({ useTerms: { ...useTerms, earlyCharged: checked } })
        }
      />
    </SimpleGrid>
  );
}

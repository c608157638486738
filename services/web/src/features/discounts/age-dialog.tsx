import { lastDayUnder } from '@kyoyo/contracts';
import { japanDate, systemClock } from '@kyoyo/kernel';
import { Button, SimpleGrid, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api, type CertifiedAges, got, newKey, withKey } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';
import { DateField } from '../../parts/date-field.tsx';
import { DialogActions } from '../../parts/dialog-actions.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { formatDate } from '../../parts/format.ts';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { WholeNumberField } from '../../parts/whole-number-field.tsx';
import { useHappened } from '../../live/stale.ts';

/** Certifies that somebody is under an age; says before up to when that holds. */
export function AgeDialog(props: {
  readonly person: CertifiedAges;
  readonly onDone: () => void;
  readonly onClose: () => void;
}) {
  const { t, local, language } = useLanguage();
  const { person, onDone, onClose } = props;
  const words = t.discounts.ages;
  const happened = useHappened();
  const today = japanDate(systemClock());
  const [key] = useState(newKey);
  const [underYears, setUnderYears] = useState(39);
  const [bornOn, setBornOn] = useState('');
  const lastDay = bornOn && lastDayUnder(bornOn, underYears);
  const certify = useMutation({
    mutationFn: () =>
      got(
        api.POST('/api/people/{id}/age-certifications', {
          ...withKey(key),
          params: { path: { id: person.personId } },
          body: { bornOn, underYears },
        }),
      ),
    onSuccess: onDone,
    onSettled: () => happened(['AgeBandCertified']),
  });
  return (
    <Dialog title={words.dialog(local(person.displayName))} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          certify.mutate();
        }}
      >
        <Stack>
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <WholeNumberField
              label={words.years}
              required
              min={18}
              max={70}
              value={underYears}
              onValue={setUnderYears}
            />
            <DateField
              label={words.bornOn}
              required
              firstYear={1900}
              max={today}
              value={bornOn}
              onChange={setBornOn}
            />
          </SimpleGrid>
          <Text size="sm" c="dimmed">
            {words.bornHelp}
          </Text>
          {lastDay && (
            <Text role="status" fw={700}>
              {(lastDay < today ? words.passed : words.lastDay)(
                underYears,
                formatDate(lastDay, language),
              )}
            </Text>
          )}
          <ProblemAlert error={certify.error} />
          <DialogActions onClose={onClose}>
            <Button type="submit" loading={certify.isPending}>
              {words.certify}
            </Button>
          </DialogActions>
        </Stack>
      </form>
    </Dialog>
  );
}

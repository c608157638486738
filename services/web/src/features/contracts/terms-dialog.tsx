import { japanDate, japanInstant, systemClock } from '@kyoyo/kernel';
import { Alert, Button, SimpleGrid, Stack, Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api, got, newKey, withKey } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';
import { DateField } from '../../parts/date-field.tsx';
import { DialogActions } from '../../parts/dialog-actions.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { formatDate } from '../../parts/format.ts';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import type { Terms } from './queries.ts';

/** Writes a new version from the text of the newest, and says what its publication means. */
export function TermsDialog(props: {
  readonly institutionId: string;
  readonly newest: Terms | null;
  /** So many stand by an earlier version. */
  readonly organisations: number;
  readonly onClose: () => void;
}) {
  const { t, language } = useLanguage();
  const words = t.contracts.terms;
  const { institutionId, newest, organisations, onClose } = props;
  const first = firstDayAfter(newest);
  const [key] = useState(newKey);
  const [text, setText] = useState(newest?.text ?? { ja: '', en: '' });
  const [from, setFrom] = useState(first);
  const isSame = newest?.text.ja === text.ja.trim() && newest.text.en === text.en.trim();
  const publish = useMutation({
    mutationFn: () => {
      const body = { institutionId, text, effectiveFrom: japanInstant(from) };
      return got(api.POST('/api/terms', { ...withKey(key), body }));
    },
    onSuccess: onClose,
  });
  return (
    <Dialog title={words.write} size="xl" onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          publish.mutate();
        }}
      >
        <Stack>
          <SimpleGrid cols={{ base: 1, md: 2 }}>
            {(['ja', 'en'] as const).map((one) => (
              <Textarea
                key={one}
                label={words.text[one]}
                lang={one}
                required
                maxLength={20_000}
                autosize
                minRows={12}
                maxRows={20}
                value={text[one]}
                onChange={({ currentTarget: { value } }) => setText({ ...text, [one]: value })}
              />
            ))}
          </SimpleGrid>
          <DateField label={words.from} required min={first} value={from} onChange={setFrom} />
          <Alert role="status" title={words.meaning}>
            {words.means(formatDate(from, language), organisations)}
          </Alert>
          <ProblemAlert error={publish.error} />
          <DialogActions onClose={onClose}>
            <Button type="submit" disabled={isSame} loading={publish.isPending}>
              {t.contracts.save}
            </Button>
          </DialogActions>
        </Stack>
      </form>
    </Dialog>
  );
}

/** What others have accepted is replaced from a day to come; only first terms may begin today. */
function firstDayAfter(newest: Terms | null): string {
  const now = systemClock();
  if (newest === null) return japanDate(now);
  const latest = newest.effectiveFrom > now ? newest.effectiveFrom : now;
  return japanDate(japanInstant(japanDate(latest as typeof now), 24 * 60));
}

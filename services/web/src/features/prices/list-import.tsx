import { type Instant, japanDate, japanInstant, systemClock } from '@kyoyo/kernel';
import { Button, FileInput, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { api, got } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';
import { catalogueEvents } from '../../live/events.ts';
import { DateField } from '../../parts/date-field.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { Said } from '../../parts/said.tsx';
import { ExceptionFields, noException } from '../cost-sheet/exception.tsx';
import { useFileImport } from '../managing/file-import.ts';
import { Working } from '../managing/import-dialog.tsx';
import { ImportErrors } from '../managing/import-preview.tsx';
import { nextMidnight } from './draft.ts';
import { ListPreview } from './list-preview.tsx';
import type { ImportedPrices, PriceImportPreview } from './queries.ts';

/** The prices of a whole institution from a file, after a look at what it would do. */
export function PriceListImport(props: {
  readonly institutionId: string;
  readonly onClose: () => void;
}) {
  const { t, language } = useLanguage();
  const words = t.prices.lists;
  const { institutionId, onClose } = props;
  const [from, setFrom] = useState<Instant>(() => nextMidnight(systemClock()));
  const [exception, setException] = useState(noException);
  const more = { changedFrom: from, language };
  const { chosen, preview, apply, errors, choose } = useFileImport({
    institutionId,
    look: (file): Promise<PriceImportPreview> =>
      got(api.POST('/api/price-list-imports/preview', { body: { ...file, ...more } })),
    take: (file, headers): Promise<ImportedPrices> => {
      const signed = below > 0 ? exception : null;
      const body = { ...file, ...more, exception: signed };
      return got(api.POST('/api/price-list-imports', { headers, body }));
    },
    events: [...catalogueEvents, 'RateCardPublished', 'RateCardWithdrawn'],
  });
  const [file, setFile] = useState<File | null>(null);
  const below = preview.data?.rows.filter(({ shortfall }) => shortfall !== null).length ?? 0;
  const wanted = preview.data?.rows.filter(({ action }) => action !== 'keep').length ?? 0;
  return (
    <Dialog title={words.title} onClose={onClose} size="xl">
      <Stack
        gap="sm"
        component="form"
        onSubmit={(event) => {
          event.preventDefault();
          if (chosen) apply.mutate(chosen);
        }}
      >
        <Text size="sm">{words.help}</Text>
        <DateField
          label={words.changedFrom}
          required
          value={japanDate(from)}
          onChange={(day) => {
            setFrom(japanInstant(day));
            // What was looked at was to hold from another day.
            setFile(null);
            choose(null);
          }}
        />
        <FileInput
          label={t.importing.file}
          placeholder={t.importing.choose}
          accept=".csv,.json,text/csv,application/json"
          value={file}
          onChange={(next) => {
            setFile(next);
            choose(next);
          }}
        />
        {preview.isPending && <Working text={t.importing.checking} />}
        {apply.isPending && <Working text={words.working(wanted)} />}
        <ProblemAlert error={preview.error ?? apply.error} />
        {errors.length > 0 && <ImportErrors errors={errors} />}
        {preview.data && errors.length === 0 && <ListPreview preview={preview.data} />}
        {below > 0 && !apply.data && (
          <>
            <Text size="sm" fw={600} role="alert">
              {words.toSign(below)}
            </Text>
            <ExceptionFields
              value={exception}
              onChange={(next) => {
                setException(next);
                // What was refused was signed otherwise.
                if (apply.error) apply.reset();
              }}
            />
          </>
        )}
        {apply.data && <Said aloud>{words.done(apply.data.cardIds.length)}</Said>}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {apply.data ? t.close : t.cancel}
          </Button>
          {chosen && errors.length === 0 && !apply.data && wanted > 0 && (
            <Button type="submit" loading={apply.isPending}>
              {words.apply(wanted)}
            </Button>
          )}
        </Group>
      </Stack>
    </Dialog>
  );
}

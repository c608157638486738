import { Alert, Button, FileInput, Group, Loader, Stack, Text } from '@mantine/core';
import { api, got } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { useFileImport } from './file-import.ts';
import { ImportErrors, ImportRows } from './import-preview.tsx';
import { catalogueEvents } from '../../live/events.ts';

/** A file is looked at first: what each row would do, or what is wrong in which cell. */
export function ImportDialog(props: {
  readonly institutionId: string;
  readonly onClose: () => void;
}) {
  const { t } = useLanguage();
  const { institutionId, onClose } = props;
  const { chosen, preview, apply, errors, choose } = useFileImport({
    institutionId,
    look: (body) => got(api.POST('/api/instrument-imports/preview', { body })),
    take: (body, headers) => got(api.POST('/api/instrument-imports', { headers, body })),
    events: catalogueEvents,
  });
  const wanted = preview.data?.rows.filter(({ action }) => action !== 'keep').length ?? 0;
  return (
    <Dialog title={t.importing.title} onClose={onClose}>
      <Stack gap="sm">
        <Text size="sm">{t.importing.help}</Text>
        <FileInput
          label={t.importing.file}
          placeholder={t.importing.choose}
          accept=".csv,.json,text/csv,application/json"
          onChange={choose}
        />
        {preview.isPending && <Working text={t.importing.checking} />}
        {apply.isPending && <Working text={t.importing.working(wanted)} />}
        <ProblemAlert error={preview.error ?? apply.error} />
        {errors.length > 0 && <ImportErrors errors={errors} />}
        {preview.data && errors.length === 0 && <ImportRows preview={preview.data} />}
        {apply.data && (
          <Alert color="brand" variant="light" role="status">
            <Text>
              {t.importing.done(apply.data.proposedIds.length, apply.data.changedIds.length)}
            </Text>
          </Alert>
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {apply.data ? t.close : t.cancel}
          </Button>
          {chosen && errors.length === 0 && !apply.data && wanted > 0 && (
            <Button loading={apply.isPending} onClick={() => apply.mutate(chosen)}>
              {t.importing.apply(wanted)}
            </Button>
          )}
        </Group>
      </Stack>
    </Dialog>
  );
}

export const Working = ({ text }: { readonly text: string }) => (
  <Group gap="sm" role="status">
    <Loader size="sm" aria-hidden />
    <Text size="sm">{text}</Text>
  </Group>
);

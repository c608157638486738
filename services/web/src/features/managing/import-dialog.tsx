import { Alert, Button, FileInput, Group, Loader, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api, ApiProblem, got, type ImportError, newKey } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { aside } from '../../parts/typed.ts';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { ImportErrors, ImportRows } from './import-preview.tsx';
import { useHappened } from '../../live/stale.ts';
import { catalogueEvents } from '../../live/events.ts';

/** So large is the file of a thousand instruments that are described at length. */
const megabytesMax = 5;
const fileBytesMax = megabytesMax * 1024 * 1024;

interface ChosenFile {
  readonly institutionId: string;
  readonly format: 'csv' | 'json';
  readonly content: string;
  readonly encoding: 'base64';
}

/** The bytes as they are: which encoding they have is for the service to find out. */
export async function contentOf(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const chunk = 0x8000;
  const parts = Array.from({ length: Math.ceil(bytes.length / chunk) }, (_, index) =>
    String.fromCharCode(...bytes.subarray(index * chunk, (index + 1) * chunk)),
  );
  return btoa(parts.join(''));
}

/** A file is looked at first: what each row would do, or what is wrong in which cell. */
export function ImportDialog(props: {
  readonly institutionId: string;
  readonly onClose: () => void;
}) {
  const { t } = useLanguage();
  const happened = useHappened();
  const { institutionId, onClose } = props;
  const [chosen, setChosen] = useState<ChosenFile | null>(null);
  const [key, setKey] = useState(newKey);

  const preview = useMutation({
    mutationKey: aside,
    mutationFn: async (file: File) => {
      const format = file.name.toLowerCase().endsWith('.json') ? 'json' : 'csv';
      if (file.size > fileBytesMax) {
        throw new ApiProblem({ slug: 'file-too-large', members: { megabytesMax } }, 413);
      }
      const content = await contentOf(file);
      const asked = { institutionId, format, content, encoding: 'base64' } as const;
      const seen = await got(api.POST('/api/instrument-imports/preview', { body: asked }));
      setChosen(asked);
      return seen;
    },
  });
  const apply = useMutation({
    mutationFn: (body: ChosenFile) =>
      got(api.POST('/api/instrument-imports', { headers: { 'Idempotency-Key': key }, body })),
    onSettled: () => void happened(catalogueEvents),
  });
  const refusedErrors =
    apply.error instanceof ApiProblem
      ? (apply.error.problem.members?.['importErrors'] as ImportError[] | undefined)
      : undefined;
  const errors = refusedErrors ?? preview.data?.errors ?? [];
  const wanted = preview.data?.rows.filter(({ action }) => action !== 'keep').length ?? 0;
  return (
    <Dialog title={t.importing.title} onClose={onClose}>
      <Stack gap="sm">
        <Text size="sm">{t.importing.help}</Text>
        <FileInput
          label={t.importing.file}
          placeholder={t.importing.choose}
          accept=".csv,.json,text/csv,application/json"
          onChange={(file) => {
            setChosen(null);
            setKey(newKey());
            apply.reset();
            if (file) preview.mutate(file);
            else preview.reset();
          }}
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

const Working = ({ text }: { readonly text: string }) => (
  <Group gap="sm" role="status">
    <Loader size="sm" aria-hidden />
    <Text size="sm">{text}</Text>
  </Group>
);

import { Alert, Button, FileInput, Group, Stack, Table, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api, ApiProblem, got, type ImportError, newKey } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';
import { useHappened } from '../../live/stale.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { Tag } from '../../parts/tag.tsx';
import { aside } from '../../parts/typed.ts';
import { contentOf } from '../managing/file-import.ts';
import { ImportErrors } from '../managing/import-preview.tsx';
import type { PreviewRow } from './queries.ts';

const megabytesMax = 1;
const rowsShown = 200;
const tones = { add: 'good', change: 'waiting', keep: 'plain' } as const;

interface Chosen {
  readonly institutionId: string;
  readonly content: string;
  readonly encoding: 'base64';
}

/** A file is looked at first: what each row would do, or what is wrong in which cell. */
export function CostImportDialog(props: {
  readonly institutionId: string;
  readonly onClose: () => void;
}) {
  const { t } = useLanguage();
  const words = t.costs.importing;
  const happened = useHappened();
  const { institutionId, onClose } = props;
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [key, setKey] = useState(newKey);
  const preview = useMutation({
    mutationKey: aside,
    mutationFn: async (file: File) => {
      if (file.size > megabytesMax * 1024 * 1024) {
        throw new ApiProblem({ slug: 'file-too-large', members: { megabytesMax } }, 413);
      }
      const body = { institutionId, content: await contentOf(file), encoding: 'base64' } as const;
      const seen = await got(api.POST('/api/cost-sheet-imports/preview', { body }));
      setChosen(body);
      return seen;
    },
  });
  const apply = useMutation({
    mutationFn: (body: Chosen) =>
      got(api.POST('/api/cost-sheet-imports', { headers: { 'Idempotency-Key': key }, body })),
    onSettled: () => void happened(['CostSheetSet']),
  });
  const refused =
    apply.error instanceof ApiProblem
      ? (apply.error.problem.members?.['importErrors'] as ImportError[] | undefined)
      : undefined;
  const errors = refused ?? preview.data?.errors ?? [];
  const rows = preview.data?.rows ?? [];
  const wanted = rows.filter(({ action }) => action !== 'keep').length;
  return (
    <Dialog title={words.title} onClose={onClose}>
      <Stack gap="sm">
        <Text size="sm">{words.help}</Text>
        <FileInput
          label={t.importing.file}
          placeholder={t.importing.choose}
          accept=".csv,text/csv"
          onChange={(file) => {
            setChosen(null);
            setKey(newKey());
            apply.reset();
            if (file) preview.mutate(file);
            else preview.reset();
          }}
        />
        <ProblemAlert error={preview.error ?? apply.error} />
        {errors.length > 0 && <ImportErrors errors={errors} />}
        {preview.data && errors.length === 0 && <SheetRows rows={rows} />}
        {apply.data && (
          <Alert color="brand" variant="light" role="status">
            {words.done(apply.data.added + apply.data.changed)}
          </Alert>
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {apply.data ? t.close : t.cancel}
          </Button>
          {chosen && errors.length === 0 && !apply.data && wanted > 0 && (
            <Button loading={apply.isPending} onClick={() => apply.mutate(chosen)}>
              {words.apply(wanted)}
            </Button>
          )}
        </Group>
      </Stack>
    </Dialog>
  );
}

function SheetRows({ rows }: { readonly rows: readonly PreviewRow[] }) {
  const { t, local } = useLanguage();
  const words = t.costs.importing;
  const count = (action: PreviewRow['action']) =>
    rows.filter((row) => row.action === action).length;
  const summary = words.summary(count('add'), count('change'), count('keep'));
  return (
    <>
      <Text fw={600} role="status">
        {summary}
      </Text>
      <div
        className="table-scroll"
        style={{ maxHeight: 320, overflowY: 'auto' }}
        role="region"
        aria-label={summary}
        tabIndex={0}
      >
        <Table verticalSpacing={4}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t.importing.row}</Table.Th>
              <Table.Th>{t.costs.instrument}</Table.Th>
              <Table.Th>{t.costs.year}</Table.Th>
              <Table.Th>{t.importing.action}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.slice(0, rowsShown).map((one) => (
              <Table.Tr key={one.row}>
                <Table.Td className="amount">{one.row}</Table.Td>
                <Table.Td>
                  {local(one.name)}
                  {one.changes.map(({ column, before, after }) => (
                    <Text key={column} size="xs" className="cell-change">
                      {column}: <del>{before || t.importing.emptyCell}</del> →{' '}
                      <ins>{after || t.importing.emptyCell}</ins>
                    </Text>
                  ))}
                </Table.Td>
                <Table.Td>{one.fiscalYear}</Table.Td>
                <Table.Td>
                  <Tag tone={tones[one.action]}>{words.actions[one.action]}</Tag>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
    </>
  );
}

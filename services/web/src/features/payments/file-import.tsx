import { Button, FileButton, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type DragEvent, useState } from 'react';
import { useLanguage } from '../../language/language.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { CsvFile } from './csv-file.tsx';
import { LookedFile } from './looked-file.tsx';
import { sendBankFile } from './send-bank-file.ts';

/** A file is dropped, looked at, taken, and its payments are there. */
export function FileImport({ institutionId }: { readonly institutionId: string }) {
  const { t } = useLanguage();
  const [over, setOver] = useState(false);
  const look = useMutation({ mutationFn: (file: File) => sendBankFile(institutionId, file) });
  const [list, setList] = useState<File | null>(null);
  const choose = (file: File | null | undefined) => {
    if (!file) return;
    // A bank's own list does not say itself which column is what.
    if (/\.csv$/i.test(file.name)) setList(file);
    else look.mutate(file);
  };
  if (list) {
    return <CsvFile institutionId={institutionId} file={list} onOther={() => setList(null)} />;
  }
  if (look.data) return <LookedFile file={look.data} onOther={() => look.reset()} />;
  return (
    <Stack
      className="bank-file-drop"
      data-over={over || undefined}
      align="center"
      gap="xs"
      p="lg"
      mb="md"
      onDragOver={(event: DragEvent) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event: DragEvent) => {
        event.preventDefault();
        setOver(false);
        choose(event.dataTransfer.files[0]);
      }}
    >
      <Text>{t.payments.file.drop}</Text>
      <Text size="xs" c="dimmed">
        {t.payments.file.kinds}
      </Text>
      <FileButton onChange={choose}>
        {(button) => (
          <Button {...button} loading={look.isPending}>
            {t.payments.file.choose}
          </Button>
        )}
      </FileButton>
      {look.isPending && <Text role="status">{t.payments.file.reading}</Text>}
      <ProblemAlert error={look.error} />
    </Stack>
  );
}

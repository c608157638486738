import { type FileKind, fileAt } from '@kyoyo/contracts';
import { ActionIcon, Button, Fieldset, FileButton, Group, Progress, Text } from '@mantine/core';
import { type DragEvent, useState } from 'react';
import { ProblemAlert } from '../../../parts/problem-alert.tsx';
import { type DescriptionRow, newRow, RowField } from '../description-rows.tsx';
import { formatBytes } from '../../../parts/format.ts';
import { useLanguage } from '../../../language/language.tsx';
import { type Upload, useUploads } from './use-uploads.ts';

const accepted: Readonly<Record<FileKind, string>> = {
  photo: 'image/jpeg,image/png,image/webp',
  document: 'application/pdf',
};

interface RowsProps {
  readonly kind: FileKind;
  readonly title: string;
  readonly institutionId: string;
  readonly rows: readonly DescriptionRow[];
  /** Takes what changes the rows, because a file may arrive after others were changed. */
  readonly onChange: (change: (rows: readonly DescriptionRow[]) => DescriptionRow[]) => void;
  /** One more file is on its way, or one fewer. */
  readonly onBusy: (by: 1 | -1) => void;
}

/** Photos or documents of a description: chosen, dropped here, taken with a phone, or linked to. */
export function FileRows(props: RowsProps) {
  const { t } = useLanguage();
  const { kind, title, rows, onChange } = props;
  const [over, setOver] = useState(false);
  const { uploads, start, again, drop } = useUploads({
    ...props,
    onKept: (file, { url, bytes }) =>
      onChange((now) => [...now, { ...newRow(), ...nameFor(kind, file), last: url, bytes }]),
  });
  const dragging = {
    onDragOver: (event: DragEvent) => {
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      start([...event.dataTransfer.files]);
    },
  };
  const choosing = { accept: accepted[kind], multiple: true, onChange: start } as const;
  return (
    <Fieldset legend={title} className="file-drop" data-over={over || undefined} {...dragging}>
      {rows.map((row, index) => (
        <FileRow key={row.key} {...props} row={row} index={index} />
      ))}
      {uploads.map((upload) => (
        <OnItsWay
          key={upload.key}
          upload={upload}
          onAgain={() => again(upload)}
          onDrop={() => drop(upload.key)}
        />
      ))}
      <Text size="xs" c="dimmed" mb="xs">
        {t.files.help[kind]}
      </Text>
      <Group gap="xs">
        <FileButton {...choosing}>
          {(button) => (
            <Button size="xs" variant="light" {...button}>
              {t.files.choose[kind]}
            </Button>
          )}
        </FileButton>
        {kind === 'photo' && (
          <FileButton {...choosing} capture="environment">
            {(button) => (
              <Button size="xs" variant="light" className="only-touch" {...button}>
                {t.files.take}
              </Button>
            )}
          </FileButton>
        )}
        <Button size="xs" variant="default" onClick={() => onChange((now) => [...now, newRow()])}>
          {t.files.link}
        </Button>
      </Group>
    </Fieldset>
  );
}

/** A document is called as its file is, until somebody says better. */
function nameFor(kind: FileKind, file: File): Pick<DescriptionRow, 'ja' | 'en'> {
  if (kind === 'photo') return { ja: '', en: '' };
  const name = file.name
    .normalize('NFC')
    .replace(/\.pdf$/i, '')
    .slice(0, 200);
  return { ja: name, en: name };
}

function FileRow(props: RowsProps & { readonly row: DescriptionRow; readonly index: number }) {
  const { t } = useLanguage();
  const { kind, title, row, index, onChange } = props;
  const change = (part: Partial<DescriptionRow>) =>
    onChange((rows) => rows.map((one) => (one.key === row.key ? { ...one, ...part } : one)));
  const label = kind === 'photo' ? t.files.altText : t.files.documentTitle;
  const isHere = fileAt(row.last) !== undefined;
  return (
    <Group gap="xs" mb="sm" align="flex-end" className="file-row">
      {kind === 'photo' && row.last !== '' && (
        <img className="file-thumb" src={row.last} alt="" referrerPolicy="no-referrer" />
      )}
      <RowField
        label={`${label} ${t.instrumentForm.japanese}`}
        value={row.ja}
        onChange={(ja) => change({ ja })}
      />
      <RowField
        label={`${label} ${t.instrumentForm.english}`}
        value={row.en}
        onChange={(en) => change({ en })}
      />
      {!isHere && (
        <RowField
          label={t.instrumentForm.address}
          type="url"
          value={row.last}
          onChange={(last) => change({ last })}
        />
      )}
      {isHere && kind === 'document' && (
        <Text size="xs" c="dimmed">
          PDF{row.bytes ? `, ${formatBytes(row.bytes)}` : ''}
        </Text>
      )}
      {kind === 'photo' && index > 0 && (
        <Button
          size="compact-xs"
          variant="default"
          aria-label={t.files.firstOf(index + 1)}
          onClick={() => onChange((rows) => [row, ...rows.filter(({ key }) => key !== row.key)])}
        >
          {t.files.first}
        </Button>
      )}
      <ActionIcon
        variant="default"
        aria-label={t.instrumentForm.remove(title, index + 1)}
        onClick={() => onChange((rows) => rows.filter(({ key }) => key !== row.key))}
      >
        ✕
      </ActionIcon>
    </Group>
  );
}

function OnItsWay(props: {
  readonly upload: Upload;
  readonly onAgain: () => void;
  readonly onDrop: () => void;
}) {
  const { t } = useLanguage();
  const { upload, onAgain, onDrop } = props;
  const { file, share, error } = upload;
  if (error) {
    return (
      <div className="file-row">
        <Text size="sm" fw={600}>
          {file.name}
        </Text>
        <ProblemAlert error={error} />
        <Group gap="xs" mb="sm">
          <Button size="compact-sm" variant="default" onClick={onAgain}>
            {t.retry}
          </Button>
          <Button size="compact-sm" variant="default" onClick={onDrop}>
            {t.files.dismiss}
          </Button>
        </Group>
      </div>
    );
  }
  return (
    <div className="file-row">
      <Text size="sm" role="status">
        {t.files.sending(file.name)}
      </Text>
      <Progress
        className="after-a-second"
        value={share * 100}
        aria-label={t.files.sending(file.name)}
        mb="sm"
      />
    </div>
  );
}

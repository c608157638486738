import { Button, Group, Progress, Stack, Text } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useLanguage } from '../../language/language.tsx';
import { useHappened } from '../../live/stale.ts';
import { formatYen } from '../../parts/format.ts';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { Said } from '../../parts/said.tsx';
import { Inside } from './inside.tsx';
import { type BankFile, bankFileQuery, takeFile } from './queries.ts';

/** What is in a file, to be taken. */
export function LookedFile(props: { readonly file: BankFile; readonly onOther: () => void }) {
  const { t } = useLanguage();
  const happened = useHappened();
  const take = useMutation({ mutationFn: () => takeFile(props.file.id) });
  const begun = take.data !== undefined;
  const now = useQuery(bankFileQuery(begun ? props.file.id : ''));
  const file = (begun ? now.data : undefined) ?? take.data ?? props.file;
  const isOver = file.status === 'done' || (begun && file.status === 'failed');
  return (
    <Stack gap="sm" mb="md">
      <Text fw={600}>
        {t.payments.file.inside}: {file.name}
      </Text>
      <Inside file={file} />
      {file.status === 'running' && <HowFar file={file} />}
      {!begun && file.status === 'done' && <Said tone="waiting">{t.payments.file.already}</Said>}
      {isOver && <Result file={file} />}
      <ProblemAlert error={take.error ?? now.error} />
      <Group>
        {!begun && file.status !== 'done' && (
          <Button loading={take.isPending} onClick={() => take.mutate()}>
            {t.payments.file.take}
          </Button>
        )}
        <Button
          variant="default"
          onClick={() => {
            void happened(['BankStatementImported', 'PaymentReceived']);
            props.onOther();
          }}
        >
          {t.payments.file.other}
        </Button>
      </Group>
    </Stack>
  );
}

function HowFar({ file }: { readonly file: BankFile }) {
  const { t } = useLanguage();
  const [done, total] = [file.rowsDone, file.rowsTotal].map((count) => count.toLocaleString());
  const words = t.payments.file.progress(done ?? '', total ?? '');
  return (
    <div role="status">
      <Text size="sm">{words}</Text>
      <Progress
        value={file.rowsTotal === 0 ? 0 : (100 * file.rowsDone) / file.rowsTotal}
        animated
        aria-label={words}
      />
    </div>
  );
}

function Result({ file }: { readonly file: BankFile }) {
  const { t } = useLanguage();
  const words = t.payments.file;
  if (!file.payments) {
    return (
      <Said tone="waiting" aloud>
        {words.failed}
      </Said>
    );
  }
  const { added, addedYen, matched, known, reversed, unknownReversals } = file.payments;
  const count = (some: number): string => some.toLocaleString('en-US');
  const sentences = [
    words.done(count(added), formatYen(addedYen)),
    ...(matched > 0 ? [words.matched(count(matched))] : []),
    ...(known > 0 ? [words.known(count(known))] : []),
    ...(reversed > 0 ? [words.reversed(count(reversed))] : []),
    ...(unknownReversals > 0 ? [words.unknownReversals(count(unknownReversals))] : []),
  ];
  return <Said aloud>{sentences.join(' ')}</Said>;
}

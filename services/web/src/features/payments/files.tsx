import { Table } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useLanguage } from '../../language/language.tsx';
import { formatMinute, formatYen } from '../../parts/format.ts';
import { itemsOf } from '../../parts/list.ts';
import { More } from '../../parts/more.tsx';
import { Empty, Loading } from '../../parts/page.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { Tag } from '../../parts/tag.tsx';
import { StackingTable } from '../../parts/stacking-table.tsx';
import { FileImport } from './file-import.tsx';
import { type BankFile, bankFilesQuery } from './queries.ts';

/** Files that were sent, and a place to drop the next one. */
export function Files(props: { readonly institutionId: string; readonly mayTake: boolean }) {
  const { t } = useLanguage();
  const files = useInfiniteQuery(bankFilesQuery(props.institutionId));
  const items = itemsOf(files.data);
  return (
    <>
      {props.mayTake && <FileImport institutionId={props.institutionId} />}
      <ProblemAlert error={files.error} onRetry={() => void files.refetch()} />
      {files.isPending && <Loading />}
      {files.data && items.length === 0 && <Empty text={t.payments.file.empty} />}
      {items.length > 0 && <FileTable items={items} />}
      <More list={files} shown={items.length} />
    </>
  );
}

function FileTable({ items }: { readonly items: readonly BankFile[] }) {
  const { t, language } = useLanguage();
  const words = t.payments.file;
  return (
    <div className="table-scroll" role="region" aria-label={t.payments.tabs.files} tabIndex={0}>
      <StackingTable verticalSpacing="xs" striped stickyHeader>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{words.uploadedAt}</Table.Th>
            <Table.Th>{words.name}</Table.Th>
            <Table.Th>{words.state}</Table.Th>
            <Table.Th ta="right">{words.in}</Table.Th>
            <Table.Th>{words.download}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {items.map((file) => (
            <Table.Tr key={file.id}>
              <Table.Td className="amount">{formatMinute(file.uploadedAt, language)}</Table.Td>
              <Table.Td>{file.name}</Table.Td>
              <Table.Td>
                <Tag tone={file.status === 'done' ? 'good' : 'waiting'}>
                  {words.states[file.status]}
                </Tag>
              </Table.Td>
              <Table.Td ta="right" className="amount">
                {words.count(sum(file, 'inCount').toLocaleString('en-US'))}{' '}
                {formatYen(sum(file, 'inYen'))}
              </Table.Td>
              <Table.Td>
                <a className="plain-link" download href={`/api/bank-files/${file.id}/content`}>
                  {words.download}
                </a>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </StackingTable>
    </div>
  );
}

const sum = ({ accounts }: BankFile, of: 'inCount' | 'inYen'): number =>
  accounts.reduce((total, one) => total + one[of], 0);

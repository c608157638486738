import { Button, Group, Select, SimpleGrid, Stack, Table, Text } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useLanguage } from '../../language/language.tsx';
import { Loading } from '../../parts/page.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { issuerQuery } from '../invoices/queries.ts';
import { firstRows } from './csv-rows.ts';
import { LookedFile } from './looked-file.tsx';
import { sendBankFile } from './send-bank-file.ts';

const rowsShown = 6;
const names = ['postedOn', 'payerName', 'inYen', 'outYen', 'reference', 'balance'] as const;
const needed: readonly Name[] = ['postedOn', 'payerName', 'inYen'];
type Name = (typeof names)[number];

/** How banks head the column; the first that is there is offered. */
const usual: Readonly<Record<Name, RegExp>> = {
  postedOn: /日付|取引日|年月日|date/i,
  payerName: /摘要|振込人|依頼人|内容|取引先|name|description/i,
  inYen: /入金|預入|預り|受入|credit|deposit/i,
  outYen: /出金|引出|支払|払出|debit|withdraw/i,
  reference: /番号|照会|reference/i,
  balance: /残高|balance/i,
};

interface Of {
  readonly institutionId: string;
  readonly file: File;
  readonly onOther: () => void;
}

/** A bank's own list: its first rows, and which column is what. */
export function CsvFile(props: Of) {
  const { t } = useLanguage();
  const { institutionId, file, onOther } = props;
  const rows = useQuery({
    queryKey: ['csv-rows', file.name, file.size, file.lastModified],
    queryFn: () => firstRows(file, rowsShown),
  });
  const issuer = useQuery(issuerQuery(institutionId));
  if (!rows.data || issuer.isPending) return <Loading />;
  const accounts = (issuer.data?.bankAccounts ?? []).map((one) => ({
    value: `${one.bankCode}-${one.branchCode}-${one.number}`,
    label: [one.bankName, one.branchName, one.number].join(' '),
  }));
  if (accounts.length === 0) {
    return (
      <Stack mb="md">
        <Text>{t.payments.file.noAccount}</Text>
        <Group>
          <Button variant="default" onClick={onOther}>
            {t.payments.file.other}
          </Button>
        </Group>
      </Stack>
    );
  }
  return <Columns {...props} rows={rows.data} accounts={accounts} />;
}

function Columns(
  props: Of & {
    readonly rows: readonly string[][];
    readonly accounts: readonly { readonly value: string; readonly label: string }[];
  },
) {
  const { t } = useLanguage();
  const { institutionId, file, onOther, rows, accounts } = props;
  const words = t.payments.file;
  const heads = [...new Set((rows[0] ?? []).filter((head) => head !== ''))];
  const [account, setAccount] = useState(accounts[0]?.value ?? '');
  const [columns, setColumns] = useState<Readonly<Record<Name, string>>>(
    () =>
      Object.fromEntries(
        names.map((name) => [name, heads.find((head) => usual[name].test(head)) ?? '']),
      ) as Record<Name, string>,
  );
  const look = useMutation({
    mutationFn: () => sendBankFile(institutionId, file, { account, columns }),
  });
  if (look.data) return <LookedFile file={look.data} onOther={onOther} />;
  return (
    <Stack mb="md">
      <Text fw={600}>
        {words.columns}: {file.name}
      </Text>
      <SimpleGrid cols={{ base: 1, xs: 2, md: 4 }}>
        <Select
          label={words.account}
          data={accounts}
          value={account}
          allowDeselect={false}
          onChange={(next) => setAccount(next ?? account)}
        />
        {names.map((name) => (
          <Select
            key={name}
            label={words.columnOf[name]}
            required={needed.includes(name)}
            data={[{ value: '', label: words.noColumn }, ...heads]}
            value={columns[name]}
            allowDeselect={false}
            onChange={(next) => setColumns({ ...columns, [name]: next ?? '' })}
          />
        ))}
      </SimpleGrid>
      <div className="table-scroll" role="region" aria-label={words.first} tabIndex={0}>
        <Table verticalSpacing={4}>
          <Table.Thead>
            <Table.Tr>
              {heads.map((head) => (
                <Table.Th key={head}>{head}</Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.slice(1).map((row) => (
              <Table.Tr key={row.join()}>
                {heads.map((head) => (
                  <Table.Td key={head}>{row[rows[0]?.indexOf(head) ?? -1]}</Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
      <ProblemAlert error={look.error} />
      <Group>
        <Button
          loading={look.isPending}
          disabled={needed.some((name) => columns[name] === '')}
          onClick={() => look.mutate()}
        >
          {words.look}
        </Button>
        <Button variant="default" onClick={onOther}>
          {words.other}
        </Button>
      </Group>
    </Stack>
  );
}

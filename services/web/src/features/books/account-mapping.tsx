import { Button, Group, Select, Table, Text, TextInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, got, newKey, withKey } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';
import { booksEvents } from '../../live/events.ts';
import { useHappened } from '../../live/stale.ts';
import { usePageAddress } from '../../parts/address.ts';
import { formatMonth } from '../../parts/format.ts';
import { Loading } from '../../parts/page.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { Said } from '../../parts/said.tsx';
import { StackingTable } from '../../parts/stacking-table.tsx';
import { useWho } from '../session/who.ts';
import { type Books, booksQuery } from './queries.ts';

const programs = ['yayoi', 'money-forward', 'freee', 'generic'] as const;
type Program = (typeof programs)[number];
type Named = Books['mappings'][number]['accounts'][string];
const parts = ['account', 'sub', 'department', 'taxClass'] as const;
const lengths = { account: 60, sub: 60, department: 60, taxClass: 40 } as const;
const empty: Named = { account: '', sub: '', department: '', taxClass: '' };

/** What accounts are called in files for an accounting program. */
export function AccountMapping({ institutionId }: { readonly institutionId: string }) {
  const { t } = useLanguage();
  const [{ kind }, change] = usePageAddress();
  const program = programs.find((name) => name === kind) ?? 'yayoi';
  const books = useQuery(booksQuery(institutionId));
  if (books.isPending) return <Loading />;
  if (!books.data) {
    return <ProblemAlert error={books.error} onRetry={() => void books.refetch()} />;
  }
  return (
    <>
      <Text size="sm" mb="sm">
        {t.books.mapping.help}
      </Text>
      <Select
        w={220}
        mb="sm"
        label={t.books.mapping.program}
        allowDeselect={false}
        value={program}
        data={programs.map((value) => ({ value, label: t.books.programs[value] }))}
        onChange={(next) => change({ kind: next ?? undefined })}
      />
      <Form key={program} institutionId={institutionId} program={program} books={books.data} />
    </>
  );
}

function Form(props: {
  readonly institutionId: string;
  readonly program: Program;
  readonly books: Books;
}) {
  const { t, language } = useLanguage();
  const { institutionId, program, books } = props;
  const words = t.books.mapping;
  const who = useWho();
  const happened = useHappened();
  const before = books.mappings
    .filter((one) => one.program === program)
    .toSorted((one, other) => (one.fromMonth < other.fromMonth ? -1 : 1));
  const [named, setNamed] = useState<Readonly<Record<string, Named>>>(
    () => before.at(-1)?.accounts ?? {},
  );
  const fromMonth = books.next.month;
  const written = Object.entries(named).filter(([, one]) => one.account.trim() !== '');
  const lacksTax = written.some(([, one]) => one.taxClass.trim() === '');
  const save = useMutation({
    mutationFn: () =>
      got(
        api.POST('/api/books/account-mappings', {
          ...withKey(newKey()),
          body: { institutionId, program, fromMonth, accounts: Object.fromEntries(written) },
        }),
      ),
    onSettled: () => happened(booksEvents),
  });
  const mayWrite = who?.roles.some(
    (role) => role.name === 'finance' && role.institutionId === institutionId,
  );
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate();
      }}
    >
      <div className="table-scroll" role="region" aria-label={t.books.tabs.accounts} tabIndex={0}>
        <StackingTable verticalSpacing={4}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t.books.account}</Table.Th>
              {parts.map((part) => (
                <Table.Th key={part}>{words[part]}</Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {Object.entries(t.books.accounts).map(([code, name]) => (
              <Table.Tr key={code}>
                <Table.Td>{name}</Table.Td>
                {parts.map((part) => (
                  <Table.Td key={part}>
                    <TextInput
                      size="xs"
                      aria-label={words.of(name, words[part])}
                      placeholder={part === 'account' ? name : words[part]}
                      maxLength={lengths[part]}
                      readOnly={!mayWrite}
                      value={named[code]?.[part] ?? ''}
                      onChange={({ currentTarget: { value } }) =>
                        setNamed((was) => ({
                          ...was,
                          [code]: { ...(was[code] ?? empty), [part]: value },
                        }))
                      }
                    />
                  </Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </StackingTable>
      </div>
      <ProblemAlert error={save.error} />
      {save.isSuccess && <Said aloud>{words.saved}</Said>}
      {lacksTax && <Text size="sm">{words.taxNeeded}</Text>}
      {mayWrite && (
        <Group mt="sm">
          <Text size="sm">
            {words.fromMonth}: {formatMonth(fromMonth, language)}
          </Text>
          <Button type="submit" loading={save.isPending} disabled={lacksTax}>
            {words.save}
          </Button>
        </Group>
      )}
    </form>
  );
}

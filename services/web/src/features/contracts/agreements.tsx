import { Button, Table, Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useLanguage } from '../../language/language.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { formatDay } from '../../parts/format.ts';
import { itemsOf } from '../../parts/list.ts';
import { More } from '../../parts/more.tsx';
import { Empty, Loading } from '../../parts/page.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { Tag } from '../../parts/tag.tsx';
import { TermsToAccept } from '../booking/terms-to-accept.tsx';
import { usePeople } from '../people/queries.ts';
import { type Agreement, agreementsQuery } from './queries.ts';

/** Which usage terms one's organisation has accepted, and which institutions ask again. */
export function Agreements(props: { readonly nameOf: (institutionId: string) => string }) {
  const { t, local, language } = useLanguage();
  const words = t.contracts.terms;
  const { nameOf } = props;
  const [asked, setAsked] = useState<Agreement | null>(null);
  const list = useInfiniteQuery(agreementsQuery);
  const items = itemsOf(list.data);
  const people = usePeople(items.map(({ acceptedBy }) => acceptedBy));
  const nameOfPerson = (id: string): string => {
    const name = people.get(id);
    return name ? local(name) : '—';
  };
  return (
    <section aria-label={words.accepted}>
      <Title order={2} size="h3" my="md">
        {words.accepted}
      </Title>
      <ProblemAlert error={list.error} onRetry={() => void list.refetch()} />
      {list.isPending && <Loading />}
      {list.data && items.length === 0 && <Empty text={words.none} />}
      {items.length > 0 && (
        <div className="table-scroll" role="group" aria-label={words.accepted} tabIndex={0}>
          <Table verticalSpacing={4}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t.contracts.institution}</Table.Th>
                <Table.Th>{words.version}</Table.Th>
                <Table.Th>{words.acceptedOn}</Table.Th>
                <Table.Th>{words.acceptedBy}</Table.Th>
                <Table.Th>{words.now}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {items.map((one) => (
                <Table.Tr key={one.id}>
                  <Table.Th scope="row" fw="inherit" className="whole-words">
                    {nameOf(one.institutionId)}
                  </Table.Th>
                  <Table.Td>{t.contracts.version(one.termsVersion)}</Table.Td>
                  <Table.Td>{formatDay(one.acceptedAt, language)}</Table.Td>
                  <Table.Td>{nameOfPerson(one.acceptedBy)}</Table.Td>
                  <Table.Td>
                    {one.versionInForce > one.termsVersion ? (
                      <Button size="xs" variant="default" onClick={() => setAsked(one)}>
                        {words.asksAgain(one.versionInForce)}
                      </Button>
                    ) : (
                      <Tag tone="good">{words.inForce}</Tag>
                    )}
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </div>
      )}
      <More list={list} shown={items.length} />
      {asked && (
        <Dialog
          title={words.title}
          about={nameOf(asked.institutionId)}
          onClose={() => setAsked(null)}
        >
          <TermsToAccept institutionId={asked.institutionId} onAccepted={() => setAsked(null)} />
        </Dialog>
      )}
    </section>
  );
}

import { systemClock } from '@kyoyo/kernel';
import { Button, Group, Table, Title, VisuallyHidden } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useLanguage } from '../../language/language.tsx';
import { formatDay } from '../../parts/format.ts';
import { itemsOf } from '../../parts/list.ts';
import { More } from '../../parts/more.tsx';
import { Empty, Loading } from '../../parts/page.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { Tag } from '../../parts/tag.tsx';
import { type Terms, termsVersionsQuery } from './queries.ts';
import { ReadTermsDialog } from './read-terms-dialog.tsx';
import { TermsDialog } from './terms-dialog.tsx';

/** The versions of an institution's usage terms, and how many organisations stand by each. */
export function TermsVersions(props: {
  readonly institutionId: string;
  readonly manages: boolean;
}) {
  const { t } = useLanguage();
  const words = t.contracts.terms;
  const { institutionId, manages } = props;
  const [open, setOpen] = useState<Terms | 'new' | null>(null);
  const list = useInfiniteQuery(termsVersionsQuery(institutionId));
  const items = itemsOf(list.data);
  const now = systemClock();
  const inForce = items.find(({ effectiveFrom }) => effectiveFrom <= now)?.termsVersion ?? 0;
  return (
    <section aria-label={words.title}>
      <Group justify="space-between" my="md">
        <Title order={2} size="h3">
          {words.title}
        </Title>
        {manages && list.data && <Button onClick={() => setOpen('new')}>{words.write}</Button>}
      </Group>
      <ProblemAlert error={list.error} onRetry={() => void list.refetch()} />
      {list.isPending && <Loading />}
      {list.data && items.length === 0 && <Empty text={words.noneHere} />}
      {items.length > 0 && (
        <div className="table-scroll" role="group" aria-label={words.title} tabIndex={0}>
          <Table verticalSpacing={4}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{words.version}</Table.Th>
                <Table.Th>{words.from}</Table.Th>
                <Table.Th ta="right">{words.organisations}</Table.Th>
                <Table.Th>
                  <VisuallyHidden>{words.read}</VisuallyHidden>
                </Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {items.map((terms) => (
                <VersionRow
                  key={terms.id}
                  terms={terms}
                  inForce={inForce}
                  onRead={() => setOpen(terms)}
                />
              ))}
            </Table.Tbody>
          </Table>
        </div>
      )}
      <More list={list} shown={items.length} />
      {open === 'new' && (
        <TermsDialog
          institutionId={institutionId}
          newest={items[0] ?? null}
          organisations={list.data?.pages[0]?.organisations ?? 0}
          onClose={() => setOpen(null)}
        />
      )}
      {open !== null && open !== 'new' && (
        <ReadTermsDialog terms={open} onClose={() => setOpen(null)} />
      )}
    </section>
  );
}

function VersionRow(props: {
  readonly terms: Terms;
  /** 0 where none is yet. */
  readonly inForce: number;
  readonly onRead: () => void;
}) {
  const { t, language } = useLanguage();
  const words = t.contracts.terms;
  const { termsVersion, effectiveFrom, organisations } = props.terms;
  return (
    <Table.Tr>
      <Table.Td>
        {t.contracts.version(termsVersion)}{' '}
        {termsVersion === props.inForce && <Tag tone="good">{words.inForce}</Tag>}
        {termsVersion > props.inForce && <Tag tone="waiting">{words.coming}</Tag>}
      </Table.Td>
      <Table.Td>{formatDay(effectiveFrom, language)}</Table.Td>
      <Table.Td ta="right" className="amount">
        {organisations}
      </Table.Td>
      <Table.Td ta="right">
        <Button size="xs" variant="default" onClick={props.onRead}>
          {words.read}
        </Button>
      </Table.Td>
    </Table.Tr>
  );
}

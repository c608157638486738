import { Button, Card, Group, Table, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useLanguage } from '../../language/language.tsx';
import { Empty, Loading } from '../../parts/page.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { splitRulesQuery } from './queries.ts';
import { RuleDialog } from './rule-dialog.tsx';

/** By what income is divided, the newest first. */
export function SplitRules(props: { readonly institutionId: string; readonly maySet: boolean }) {
  const { t, local } = useLanguage();
  const { institutionId, maySet } = props;
  const words = t.sharing;
  const rules = useQuery(splitRulesQuery(institutionId));
  const [setting, setSetting] = useState(false);
  return (
    <>
      <Group justify="space-between" mb="sm" align="flex-start">
        <Text size="sm" maw={640}>
          {words.rulesHelp}
        </Text>
        {maySet && (
          <Button size="xs" onClick={() => setSetting(true)}>
            {words.setRule}
          </Button>
        )}
      </Group>
      <ProblemAlert error={rules.error} onRetry={() => void rules.refetch()} />
      {rules.isPending && <Loading />}
      {rules.data?.items.length === 0 && <Empty text={words.rulesEmpty} />}
      {rules.data?.items.map(({ instrumentId, instrumentName, effectiveFrom, shares }) => (
        <Card
          key={`${instrumentId} ${effectiveFrom}`}
          component="article"
          withBorder
          padding="md"
          mb="sm"
        >
          <Title order={2} size="h5">
            {instrumentName ? local(instrumentName) : words.allInstruments}
          </Title>
          <Text size="sm" c="dimmed" mb="xs">
            {words.since(effectiveFrom)}
          </Text>
          <Table verticalSpacing={4} maw={640}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{words.recipient}</Table.Th>
                <Table.Th>{words.name}</Table.Th>
                <Table.Th ta="right">{words.percent}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {shares.map(({ recipient, name, percent }) => (
                <Table.Tr key={`${recipient} ${name.ja}`}>
                  <Table.Td>{words.recipients[recipient]}</Table.Td>
                  <Table.Td>{local(name)}</Table.Td>
                  <Table.Td ta="right" className="amount">
                    {percent}
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Card>
      ))}
      {setting && <RuleDialog institutionId={institutionId} onClose={() => setSetting(false)} />}
    </>
  );
}

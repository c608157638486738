import { Button, Card, Group, Table, Text, Title } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { api, got, newKey, withKey } from '../../api.ts';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { formatMoment } from '../../parts/format.ts';
import { useLanguage } from '../../language/language.tsx';
import { Tag } from '../../parts/tag.tsx';
import { serviceName } from './service-name.ts';

/** Whether the logs are what was signed. */
export function Seals() {
  const { t, language } = useLanguage();
  const verify = useMutation({
    mutationFn: (whole: boolean) =>
      got(api.POST('/api/seal-verifications', { ...withKey(newKey()), body: { whole } })),
  });
  return (
    <Card withBorder>
      <Group justify="space-between">
        <div>
          <Title order={2} size="h4">
            {t.audit.seals}
          </Title>
          <Text size="sm" c="dimmed">
            {t.audit.sealsHelp}
          </Text>
        </div>
        <Group gap="xs">
          <Button variant="default" loading={verify.isPending} onClick={() => verify.mutate(false)}>
            {t.audit.verifyNew}
          </Button>
          <Button loading={verify.isPending} onClick={() => verify.mutate(true)}>
            {t.audit.verify}
          </Button>
        </Group>
      </Group>
      <ProblemAlert error={verify.error} />
      {verify.data && (
        <div className="table-scroll" role="region" aria-label={t.audit.seals} tabIndex={0}>
          <Table mt="sm">
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t.audit.source}</Table.Th>
                <Table.Th ta="right">{t.audit.size}</Table.Th>
                <Table.Th ta="right">{t.audit.verifiedNow}</Table.Th>
                <Table.Th>{t.audit.signedAt}</Table.Th>
                <Table.Th>{t.audit.signature}</Table.Th>
                <Table.Th>{t.audit.root}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {verify.data.items.map((seal) => (
                <Table.Tr key={seal.source}>
                  <Table.Td>{serviceName(t, seal.source)}</Table.Td>
                  <Table.Td ta="right">{seal.treeSize}</Table.Td>
                  <Table.Td ta="right">{seal.treeSize - seal.verifiedFrom}</Table.Td>
                  <Table.Td>{formatMoment(seal.signedAt, language)}</Table.Td>
                  <Table.Td>
                    <Verdict valid={seal.signatureValid} />
                  </Table.Td>
                  <Table.Td>
                    <Verdict valid={seal.rootMatches} />
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </div>
      )}
    </Card>
  );
}

function Verdict({ valid }: { readonly valid: boolean }) {
  const { t } = useLanguage();
  return <Tag tone={valid ? 'good' : 'bad'}>{valid ? t.audit.valid : t.audit.invalid}</Tag>;
}

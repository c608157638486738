import { Table, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { Webhook, WebhookDelivery } from '../../api.ts';
import { formatMoment } from '../../parts/format.ts';
import { useLanguage } from '../../language/language.tsx';
import { itemsOf } from '../../parts/list.ts';
import { More } from '../../parts/more.tsx';
import { Loading } from '../../parts/page.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { Tag, type Tone } from '../../parts/tag.tsx';
import { deliveriesQuery } from './queries.ts';

const toneOf: Record<WebhookDelivery['state'], Tone> = {
  waiting: 'waiting',
  delivered: 'good',
  'given-up': 'bad',
};

/** What was sent to a webhook, how it went, and when it is tried again. */
export function WebhookDeliveries({ webhook }: { readonly webhook: Webhook }) {
  const { t } = useLanguage();
  const deliveries = useInfiniteQuery(deliveriesQuery(webhook.id));
  const items = itemsOf(deliveries.data);
  return (
    <>
      <ProblemAlert error={deliveries.error} onRetry={() => void deliveries.refetch()} />
      {deliveries.isPending && <Loading />}
      {deliveries.data && items.length === 0 && (
        <Text size="sm" mt="sm">
          {t.webhooks.noDeliveries}
        </Text>
      )}
      {items.length > 0 && (
        <div
          className="table-scroll"
          role="region"
          aria-label={`${t.webhooks.deliveries}: ${webhook.url}`}
          tabIndex={0}
        >
          <Table mt="sm">
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t.webhooks.at}</Table.Th>
                <Table.Th>{t.webhooks.event}</Table.Th>
                <Table.Th>{t.webhooks.state}</Table.Th>
                <Table.Th ta="right">{t.webhooks.attempts}</Table.Th>
                <Table.Th>{t.webhooks.lastAnswer}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {items.map((delivery) => (
                <DeliveryRow key={delivery.id} delivery={delivery} />
              ))}
            </Table.Tbody>
          </Table>
        </div>
      )}
      <More list={deliveries} shown={items.length} />
    </>
  );
}

function DeliveryRow({ delivery }: { readonly delivery: WebhookDelivery }) {
  const { t, language } = useLanguage();
  const { type, state, attempts, lastStatus, lastError, nextTryAt, createdAt } = delivery;
  return (
    <Table.Tr>
      <Table.Td>{formatMoment(createdAt, language)}</Table.Td>
      <Table.Td>{t.events[type as keyof typeof t.events] ?? type}</Table.Td>
      <Table.Td>
        <Tag tone={toneOf[state]}>{t.webhooks.states[state]}</Tag>
      </Table.Td>
      <Table.Td ta="right">{attempts}</Table.Td>
      <Table.Td>
        {lastError && t.webhooks.errors[lastError]} {lastStatus}
        {attempts > 0 && nextTryAt && (
          <Text size="xs">{t.webhooks.nextTry(formatMoment(nextTryAt, language))}</Text>
        )}
      </Table.Td>
    </Table.Tr>
  );
}

import { Button, Card, Group, SimpleGrid, Text, Title } from '@mantine/core';
import { useInfiniteQuery, useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api, got, newKey, withKey } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';
import { itemsOf } from '../../parts/list.ts';
import { More } from '../../parts/more.tsx';
import { Empty, Loading } from '../../parts/page.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { Tag } from '../../parts/tag.tsx';
import { PlanDialog } from './plan-dialog.tsx';
import { PlanTerms, usePlanFee } from './plan-words.tsx';
import { type OfferedPlan, plansQuery } from './queries.ts';
import { SubscribeDialog } from './subscribe-dialog.tsx';

/** What an institution offers: to subscribe to, or for its manager to change. */
export function Plans(props: {
  readonly institutionId: string;
  readonly manages: boolean;
  readonly maySubscribe: boolean;
}) {
  const { t, local } = useLanguage();
  const feeOf = usePlanFee();
  const { institutionId, manages, maySubscribe } = props;
  const [editing, setEditing] = useState<OfferedPlan | 'new' | null>(null);
  const [chosen, setChosen] = useState<OfferedPlan | null>(null);
  const plans = useInfiniteQuery(plansQuery(institutionId));
  const withdraw = useMutation({
    mutationFn: (id: string) => {
      const params = { path: { id } };
      return got(
        api.POST('/api/plans/{id}/withdrawal', { ...withKey(newKey()), params, body: {} }),
      );
    },
  });
  const items = itemsOf(plans.data).filter(({ withdrawnAt }) => manages || withdrawnAt === null);
  return (
    <section aria-label={t.contracts.plans}>
      <Group justify="space-between" my="md">
        <Title order={2} size="h3">
          {t.contracts.plans}
        </Title>
        {manages && <Button onClick={() => setEditing('new')}>{t.contracts.publish}</Button>}
      </Group>
      <ProblemAlert error={plans.error ?? withdraw.error} onRetry={() => void plans.refetch()} />
      {plans.isPending && <Loading />}
      {plans.data && items.length === 0 && <Empty text={t.contracts.noPlans} />}
      <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }}>
        {items.map((offered) => (
          <Card withBorder key={offered.id}>
            <Title order={3} size="h4">
              {local(offered.plan.name)}
            </Title>
            <Text fw={600}>{feeOf(offered.plan)}</Text>
            <PlanTerms plan={offered.plan} />
            <Group gap="xs" mt="sm">
              {offered.withdrawnAt !== null && <Tag>{t.contracts.withdrawn}</Tag>}
              {manages && <Tag>{t.contracts.version(offered.planVersion)}</Tag>}
              {manages && offered.withdrawnAt === null && (
                <>
                  <Button size="xs" variant="default" onClick={() => setEditing(offered)}>
                    {t.contracts.edit}
                  </Button>
                  <Button
                    size="xs"
                    variant="default"
                    loading={withdraw.isPending}
                    onClick={() => withdraw.mutate(offered.id)}
                  >
                    {t.contracts.withdraw}
                  </Button>
                </>
              )}
              {maySubscribe && (
                <Button size="xs" onClick={() => setChosen(offered)}>
                  {t.contracts.subscribe}
                </Button>
              )}
            </Group>
          </Card>
        ))}
      </SimpleGrid>
      <More list={plans} shown={items.length} />
      {editing !== null && (
        <PlanDialog
          institutionId={institutionId}
          offered={editing === 'new' ? null : editing}
          onClose={() => setEditing(null)}
        />
      )}
      {chosen && <SubscribeDialog offered={chosen} onClose={() => setChosen(null)} />}
    </section>
  );
}

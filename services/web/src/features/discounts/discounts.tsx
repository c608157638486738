import { systemClock } from '@kyoyo/kernel';
import { Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { InstitutionDiscounts } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';
import { formatMinute } from '../../parts/format.ts';
import { itemsOf } from '../../parts/list.ts';
import { More } from '../../parts/more.tsx';
import { Empty, Loading } from '../../parts/page.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { Said } from '../../parts/said.tsx';
import { useManages } from '../facility/workplaces.ts';
import { DiscountsDialog } from './dialog.tsx';
import { discountsQuery } from './queries.ts';
import { useDiscountSentence } from './sentence.tsx';

/** What an institution takes off, for whom and from when: now, soon and before. */
export function Discounts({ institutionId }: { readonly institutionId: string }) {
  const { t, language } = useLanguage();
  const manages = useManages(institutionId);
  const list = useInfiniteQuery(discountsQuery(institutionId));
  const [editing, setEditing] = useState(false);
  const [said, setSaid] = useState('');
  const items = itemsOf(list.data);
  const now = systemClock();
  const begun = items.filter(({ effectiveFrom }) => effectiveFrom <= now);
  const coming = items.filter(({ effectiveFrom }) => effectiveFrom > now).toReversed();
  const [current, ...past] = begun;
  return (
    <Stack gap="sm">
      <Text size="sm">{t.discounts.help}</Text>
      {said && <Said aloud>{said}</Said>}
      <ProblemAlert error={list.error} onRetry={() => void list.refetch()} />
      {list.isPending && <Loading />}
      {list.data && (
        <>
          <Group justify="space-between">
            <Title order={2} size="h4">
              {t.discounts.current}
            </Title>
            {manages && <Button onClick={() => setEditing(true)}>{t.discounts.edit}</Button>}
          </Group>
          {current && current.rules.length > 0 ? (
            <OneSet one={current} />
          ) : (
            <Empty text={t.discounts.noneNow} />
          )}
          <Sets title={t.discounts.coming} sets={coming} />
          <Sets title={t.discounts.past} sets={past} />
        </>
      )}
      <More list={list} shown={items.length} />
      {editing && (
        <DiscountsDialog
          institutionId={institutionId}
          before={items[0]}
          onDone={(effectiveFrom) => {
            setEditing(false);
            setSaid(t.discounts.saved(formatMinute(effectiveFrom, language)));
          }}
          onClose={() => setEditing(false)}
        />
      )}
    </Stack>
  );
}

function Sets(props: { readonly title: string; readonly sets: readonly InstitutionDiscounts[] }) {
  if (props.sets.length === 0) return null;
  return (
    <>
      <Title order={2} size="h4" mt="md">
        {props.title}
      </Title>
      {props.sets.map((one) => (
        <OneSet key={one.effectiveFrom} one={one} />
      ))}
    </>
  );
}

function OneSet({ one }: { readonly one: InstitutionDiscounts }) {
  const { t, local, language } = useLanguage();
  const sentence = useDiscountSentence();
  return (
    <Card component="article" withBorder padding="md">
      <Text size="sm" c="dimmed">
        {t.discounts.from(formatMinute(one.effectiveFrom, language))}
      </Text>
      {one.rules.length === 0 && <Text>{t.discounts.none}</Text>}
      {one.rules.map((rule) => (
        <div key={rule.code}>
          <Text fw={700} mt="xs">
            {local(rule.label)}
          </Text>
          <Text>{sentence(rule)}</Text>
        </div>
      ))}
    </Card>
  );
}

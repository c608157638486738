import { japanDate, systemClock } from '@kyoyo/kernel';
import { Stack, Text, Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { CertifiedAges } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';
import { formatDate } from '../../parts/format.ts';
import { itemsOf } from '../../parts/list.ts';
import { More } from '../../parts/more.tsx';
import { Loading } from '../../parts/page.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { Row } from '../../parts/rows/row.tsx';
import { RowGroup } from '../../parts/rows/rows.tsx';
import { Said } from '../../parts/said.tsx';
import { AgeDialog } from './age-dialog.tsx';
import { agesQuery } from './queries.ts';

/** Who counts as under an age up to when: oneself, and all members for who certifies them. */
export function Ages({ certifiesAll }: { readonly certifiesAll: boolean }) {
  const { t, local } = useLanguage();
  const list = useInfiniteQuery(agesQuery);
  const [certifying, setCertifying] = useState<CertifiedAges | null>(null);
  const [said, setSaid] = useState('');
  const items = itemsOf(list.data);
  const words = t.discounts.ages;
  return (
    <section aria-label={words.title}>
      <Title order={2} size="h4" mt="md">
        {words.title}
      </Title>
      <Text size="sm" mb="xs">
        {words.help}
      </Text>
      <Stack>
        {said && <Said aloud>{said}</Said>}
        <ProblemAlert error={list.error} onRetry={() => void list.refetch()} />
        {list.isPending && <Loading />}
        {list.data && (
          <RowGroup title={certifiesAll ? words.members : words.own}>
            {items.map((one) => (
              <OneAge key={one.personId} one={one} onCertify={() => setCertifying(one)} />
            ))}
          </RowGroup>
        )}
        <More list={list} shown={items.length} />
      </Stack>
      {certifying && (
        <AgeDialog
          person={certifying}
          onDone={() => {
            setSaid(words.done(local(certifying.displayName)));
            setCertifying(null);
          }}
          onClose={() => setCertifying(null)}
        />
      )}
    </section>
  );
}

function OneAge(props: { readonly one: CertifiedAges; readonly onCertify: () => void }) {
  const { t, local, language } = useLanguage();
  const { bands, displayName } = props.one;
  const words = t.discounts.ages;
  const today = japanDate(systemClock());
  const said = bands.map(({ underYears, lastDay }) =>
    (lastDay < today ? words.over : words.until)(underYears, formatDate(lastDay, language)),
  );
  const name = local(displayName);
  return (
    <Row
      name={name}
      when={name}
      title={said.length > 0 ? said.join(' · ') : words.nobody}
      act={{ label: words.certify, quiet: true, run: props.onCertify }}
    />
  );
}

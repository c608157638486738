import type { WhatIfAsked, WhatIfResult } from '@kyoyo/contracts';
import { Button, Group, Progress, SegmentedControl, Stack, Text, Title } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useLanguage } from '../../language/language.tsx';
import { formatMonth } from '../../parts/format.ts';
import { Empty, Loading } from '../../parts/page.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { type WhatIfList, whatIfLists } from './address.ts';
import { Groups } from './groups.tsx';
import { MonthChart } from './month-chart.tsx';
import { askQuery, cancelWhatIf, whatIfQuery } from './queries.ts';
import { Runs } from './runs.tsx';
import { Sums } from './sums.tsx';
import { Summary } from './summary.tsx';

interface Listing {
  readonly list: WhatIfList;
  readonly onList: (list: WhatIfList) => void;
}

/** How far the question is, then what it comes to. */
export function Answer({ asked, ...listing }: Listing & { readonly asked: WhatIfAsked }) {
  const { t } = useLanguage();
  const question = useQuery(askQuery(asked));
  const id = question.data?.id ?? '';
  const answer = useQuery(whatIfQuery(id));
  const whatIf = answer.data ?? question.data;
  const again = () => void question.refetch();
  return (
    <section aria-label={t.whatIf.answer}>
      <ProblemAlert error={question.error ?? answer.error} onRetry={again} />
      {question.isPending && <Loading />}
      {whatIf?.status === 'running' && <Working {...whatIf} />}
      {whatIf?.status === 'cancelled' && <Text my="md">{t.whatIf.stopped}</Text>}
      {whatIf?.status === 'failed' && (
        <Text my="md" role="alert">
          {t.whatIf.failed}
        </Text>
      )}
      {whatIf?.result && (
        <Result id={whatIf.id} asked={asked} result={whatIf.result} {...listing} />
      )}
    </section>
  );
}

function Working(props: {
  readonly id: string;
  readonly runsDone: number;
  readonly runsTotal: number;
}) {
  const { t } = useLanguage();
  const queries = useQueryClient();
  const { id, runsDone, runsTotal } = props;
  const stop = useMutation({
    mutationFn: () => cancelWhatIf(id),
    onSuccess: (stopped) => queries.setQueryData(whatIfQuery(id).queryKey, stopped),
  });
  const [done, total] = [runsDone, runsTotal].map((count) => count.toLocaleString('en-US'));
  return (
    <Stack gap="xs" my="md" maw={560}>
      <Text size="sm" role="status">
        {t.whatIf.working} · {t.whatIf.progress(done ?? '', total ?? '')}
      </Text>
      <Progress.Root size="lg">
        <Progress.Section
          value={runsTotal === 0 ? 0 : (runsDone / runsTotal) * 100}
          aria-label={t.whatIf.working}
        />
      </Progress.Root>
      <Group>
        <Button size="xs" variant="default" loading={stop.isPending} onClick={() => stop.mutate()}>
          {t.whatIf.stop}
        </Button>
      </Group>
      <ProblemAlert error={stop.error} />
    </Stack>
  );
}

function Result(
  props: Listing & {
    readonly id: string;
    readonly asked: WhatIfAsked;
    readonly result: WhatIfResult;
  },
) {
  const { t, language } = useLanguage();
  const { id, asked, result, list, onList } = props;
  if (result.all.count === 0) return <Empty text={t.whatIf.noCharges} />;
  return (
    <Stack gap="lg" mt="md">
      <Summary result={result} isProof={asked.changes.length === 0} />
      <div className="what-if-pair">
        <section>
          <Title order={2} size="h4" mb="xs">
            {t.whatIf.byMonth}
          </Title>
          <MonthChart months={result.months} />
          <Sums
            label={t.whatIf.byMonth}
            head={t.whatIf.month}
            rows={result.months.map((sums) => ({
              key: sums.month,
              name: formatMonth(sums.month, language),
              sums,
            }))}
          />
        </section>
        <section>
          <Title order={2} size="h4" mb="xs">
            {t.whatIf.byClass}
          </Title>
          <Sums
            label={t.whatIf.byClass}
            head={t.whatIf.organisationClass}
            compared
            rows={result.classes.map((sums) => ({
              key: sums.organisationClass,
              name: t.classes[sums.organisationClass],
              sums,
            }))}
          />
        </section>
      </div>
      <section>
        <Group justify="space-between" mb="sm">
          <SegmentedControl
            value={list}
            onChange={(next) => onList(next)}
            data={whatIfLists.map((value) => ({ value, label: t.whatIf.groups[value] }))}
          />
          {(list !== 'run' || result.all.differing > 0) && (
            <a
              className="plain-link"
              href={
                list === 'run'
                  ? `/api/what-ifs/${id}/runs/export?language=${language}`
                  : `/api/what-ifs/${id}/groups/export?by=${list}&language=${language}`
              }
              download
            >
              {t.whatIf.csv[list]}
            </a>
          )}
        </Group>
        {list === 'run' ? (
          <Runs id={id} total={result.all.differing} />
        ) : (
          <Groups key={list} id={id} by={list} total={result[`${list}s`]} />
        )}
      </section>
    </Stack>
  );
}

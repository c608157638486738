import { problemText } from '@kyoyo/contracts';
import { systemClock } from '@kyoyo/kernel';
import { Radio, Table, Text, Title } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useLanguage } from '../../language/language.tsx';
import { formatYen } from '../../parts/format.ts';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { PriceLines } from '../charges/price-lines.tsx';
import { classes, type ExampleCase, trialOf, usualCase } from './example.ts';
import { ExampleFields } from './example-fields.tsx';
import { isPriced, type NewCard, priceTrialQuery, problemOf, type TrialItem } from './queries.ts';

/** One is still typing. */
const settledMs = 350;

/** What the prices would come to, computed by the platform as they are typed. */
export function ExampleBox(props: {
  readonly institutionId: string;
  readonly card: NewCard;
  /** Whether its numbers can be read. */
  readonly isComputable: boolean;
}) {
  const { t } = useLanguage();
  const words = t.prices.example;
  const { institutionId, card, isComputable } = props;
  const [asked, setAsked] = useState(() => usualCase(systemClock()));
  const wish = trialOf({ institutionId, card }, asked);
  const body = wish && isComputable ? JSON.stringify(wish) : '';
  const [settled] = useDebouncedValue(body, settledMs);
  const trial = useQuery({
    ...priceTrialQuery(settled),
    enabled: settled !== '',
    placeholderData: keepPreviousData,
  });
  const items = trial.data?.items;
  const isOld = body !== settled || trial.isPlaceholderData || body === '';
  const isComputing = body !== '' && (body !== settled || trial.isFetching);
  const state = !wish
    ? words.badCase
    : !isComputable
      ? items
        ? words.stale
        : words.waiting
      : isComputing
        ? words.computing
        : '';
  const box = useRef<HTMLElement>(null);
  return (
    <>
      <section className="price-example" aria-label={words.title} ref={box} tabIndex={-1}>
        <Title order={3} size="h5" mb="xs">
          {words.title}
        </Title>
        <ExampleFields card={card} asked={asked} set={(to) => setAsked({ ...asked, ...to })} />
        <Text size="sm" c="dimmed" className="price-example-state">
          {state}
        </Text>
        {body !== '' && <ProblemAlert error={trial.error} onRetry={() => void trial.refetch()} />}
        {items && (
          <div className="price-example-result" data-old={isOld} aria-busy={isComputing}>
            <Results
              items={items}
              asked={asked}
              isOld={isOld}
              onClass={(organisationClass) => setAsked({ ...asked, organisationClass })}
            />
          </div>
        )}
      </section>
      <ExampleBar
        items={items}
        asked={asked}
        isOld={isOld}
        onOpen={() => {
          box.current?.scrollIntoView({ block: 'start' });
          box.current?.focus({ preventScroll: true });
        }}
      />
    </>
  );
}

/** Where the form is above the example, what it comes to stays at the bottom of the screen. */
function ExampleBar(props: {
  readonly items: readonly TrialItem[] | undefined;
  readonly asked: ExampleCase;
  readonly isOld: boolean;
  readonly onOpen: () => void;
}) {
  const { t } = useLanguage();
  const words = t.prices.example;
  const { items, asked, isOld, onOpen } = props;
  const shown = items && shownOf(items, asked);
  return (
    <button type="button" className="price-bar" data-old={isOld} onClick={onOpen}>
      <span>
        {words.title}
        {shown && ` · ${t.classes[shown.of]}`}
      </span>
      <strong className="amount">
        {shown ? formatYen(shown.item.totals.total) : words.noPriceYet}
      </strong>
    </button>
  );
}

/** The class that is chosen, or the first that has a price. */
function shownOf(items: readonly TrialItem[], { organisationClass }: ExampleCase) {
  const priced = classes.flatMap((of, index) => {
    const item = items[index];
    return isPriced(item) ? [{ of, item }] : [];
  });
  return priced.find(({ of }) => of === organisationClass) ?? priced[0];
}

function Results(props: {
  readonly items: readonly TrialItem[];
  readonly asked: ExampleCase;
  readonly isOld: boolean;
  readonly onClass: (organisationClass: ExampleCase['organisationClass']) => void;
}) {
  const { t } = useLanguage();
  const words = t.prices.example;
  const { items, asked, onClass } = props;
  const found = shownOf(items, asked);
  const [chosen, shown] = [found?.of, found?.item];
  const name = chosen ? t.classes[chosen] : '';
  return (
    <>
      <Radio.Group
        aria-label={words.table}
        value={chosen ?? null}
        onChange={(value) => onClass(value)}
      >
        <Table withRowBorders verticalSpacing={4} mb="sm">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{words.class}</Table.Th>
              <Table.Th ta="right">{words.total}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {classes.map((one, index) => (
              <ClassRow key={one} name={t.classes[one]} value={one} item={items[index]} />
            ))}
          </Table.Tbody>
        </Table>
      </Radio.Group>
      {shown && (
        <>
          <Text fw={600} size="sm">
            {words.lines(name)}
          </Text>
          <PriceLines lines={shown.lines} totals={shown.totals} />
          <p className="unseen" role="status">
            {!props.isOld && words.said(name, formatYen(shown.totals.total))}
          </p>
        </>
      )}
    </>
  );
}

function ClassRow(props: {
  readonly name: string;
  readonly value: string;
  readonly item: TrialItem | undefined;
}) {
  const { name, value, item } = props;
  return (
    <Table.Tr>
      <Table.Td>
        <Radio size="xs" value={value} label={name} disabled={!isPriced(item)} />
      </Table.Td>
      <Table.Td ta="right" className="amount">
        {isPriced(item) ? formatYen(item.totals.total) : <NoPrice item={item} />}
      </Table.Td>
    </Table.Tr>
  );
}

/** A class that the prices leave out is no refusal to be read; everything else is. */
function NoPrice({ item }: { readonly item: TrialItem | undefined }) {
  const { t, language } = useLanguage();
  const problem = problemOf(item);
  if (!problem || problem.slug === 'no-price-for-class') return <>{t.prices.example.noPrice}</>;
  return <>{problemText(problem, language)}</>;
}

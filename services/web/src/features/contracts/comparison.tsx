import { Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useLanguage } from '../../language/language.tsx';
import { formatYen } from '../../parts/format.ts';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { type Comparison, comparisonQuery } from './queries.ts';

/** What a period cost under the contract, beside what the same uses would have cost without it. */
export function ContractComparison(props: { readonly contractId: string; readonly at: string }) {
  const { t } = useLanguage();
  const words = t.contracts.comparison;
  const compared = useQuery(comparisonQuery(props.contractId, props.at));
  const { data } = compared;
  const isEmpty = data === null || data?.uses === 0;
  return (
    <div className="contract-comparison" role="group" aria-label={words.title}>
      <Title order={4} size="h6">
        {words.title}
      </Title>
      <ProblemAlert error={compared.error} onRetry={() => void compared.refetch()} />
      {isEmpty && (
        <Text size="sm" c="dimmed">
          {words.nothing}
        </Text>
      )}
      {data && !isEmpty && <Compared comparison={data} />}
    </div>
  );
}

function Compared({ comparison }: { readonly comparison: Comparison }) {
  const { t } = useLanguage();
  const words = t.contracts.comparison;
  const { uses, uncompared, usesYen, feesYen, underYen, otherwiseYen, savedYen } = comparison;
  const most = Math.max(underYen, otherwiseYen, 1);
  const said =
    savedYen > 0
      ? words.saved(formatYen(savedYen))
      : savedYen < 0
        ? words.dearer(formatYen(-savedYen))
        : words.same;
  return (
    <>
      <Text>
        {words.sentence(uses, formatYen(underYen), formatYen(otherwiseYen))}
        <strong>{said}</strong>
      </Text>
      <dl className="contract-bars">
        <Bar
          label={words.under}
          about={words.parts(formatYen(feesYen), formatYen(usesYen))}
          yen={underYen}
          most={most}
        />
        <Bar label={words.otherwise} about={words.byList} yen={otherwiseYen} most={most} other />
      </dl>
      {uncompared > 0 && (
        <Text size="sm" c="dimmed">
          {words.uncompared(uncompared)}
        </Text>
      )}
    </>
  );
}

function Bar(props: {
  readonly label: string;
  readonly about: string;
  readonly yen: number;
  readonly most: number;
  readonly other?: boolean;
}) {
  const { label, about, yen, most, other = false } = props;
  return (
    <div>
      <dt>
        {label} <span className="contract-bar-about">{about}</span>
      </dt>
      <dd>
        <span
          className="contract-bar"
          data-other={other}
          aria-hidden
          style={{ inlineSize: `${(Math.max(0, yen) / most) * 100}%` }}
        />
        <span className="amount">{formatYen(yen)}</span>
      </dd>
    </div>
  );
}

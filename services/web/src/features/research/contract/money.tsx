import { Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ResearchContract } from '../../../api.ts';
import { useLanguage } from '../../../language/language.tsx';
import { formatDate, formatYen } from '../../../parts/format.ts';
import { Said } from '../../../parts/said.tsx';
import { useNamesOf } from '../form/names.ts';
import type { Side } from './side.ts';

/** What it comes to, line by line, who pays which part, and when. */
export function Money(props: { readonly research: ResearchContract; readonly side: Side }) {
  const { research, side } = props;
  const { t, language } = useLanguage();
  const { negotiated, agreed } = research;
  const nameOf = useNamesOf(research);
  const shown = negotiated ?? agreed;
  if (!shown) return null;
  const { content, amounts } = shown;
  const rowOf = ({ kind, label, yen }: (typeof content.lines)[number]): [string, number] => [
    `${t.research.fields.kinds[kind]}（${label}）`,
    yen,
  ];
  const successFees = content.lines.filter(({ kind }) => kind === 'success-fee');
  const rows: [string, number][] = [
    ...content.lines.filter(({ kind }) => kind !== 'success-fee').map(rowOf),
    [t.research.indirect(content.indirect.percent), amounts.indirectYen],
    [t.research.ipFund, amounts.ipFundYen],
  ];
  const unpaid = content.instalments.reduce((left, { yen }) => left - yen, amounts.totalYen);
  const isHere = side.partyId === research.institutionId;
  const usesOf = {
    contract: research.contractId,
    ...(isHere && { scope: research.institutionId }),
  };
  return (
    <Stack>
      <Title order={2} size="h4">
        {t.research.tabs.money}
      </Title>
      <Amounts name={t.research.tabs.money} rows={rows} total={amounts.totalYen} />
      {successFees.length > 0 && (
        <div>
          <Amounts name={t.research.successFee} rows={successFees.map(rowOf)} />
          <Text size="sm" c="dimmed">
            {t.research.successFeeApart}
          </Text>
        </div>
      )}
      <Link to="/charges" search={usesOf} className="plain-link">
        {t.research.uses}
      </Link>
      {content.useBudgetYen === null && <Text size="sm">{t.research.noBudget}</Text>}
      {content.costShares.length > 0 && (
        <Text size="sm">
          {t.research.shares}：
          {content.costShares
            .map(({ partyId, percent }) => `${nameOf(partyId)} ${percent}%`)
            .join(' / ')}
        </Text>
      )}
      {content.instalments.length > 0 && (
        <div>
          <Amounts
            name={t.research.instalments}
            rows={content.instalments.map(({ label, yen, dueOn }): [string, number] => [
              `${label}（${formatDate(dueOn, language)}）`,
              yen,
            ])}
          />
          {unpaid !== 0 && (
            <Said tone="waiting">
              {t.research.instalmentsDiffer(
                formatYen(amounts.totalYen - unpaid),
                formatYen(amounts.totalYen),
                formatYen(Math.abs(unpaid)),
                unpaid > 0,
              )}
            </Said>
          )}
        </div>
      )}
      {amounts.matching.length > 0 && <Matching years={amounts.matching} />}
    </Stack>
  );
}

function Amounts(props: {
  readonly name: string;
  readonly rows: readonly (readonly [string, number])[];
  readonly total?: number;
}) {
  const { t } = useLanguage();
  const { name, rows, total } = props;
  return (
    <table className="research-table" aria-label={name}>
      <tbody>
        {rows.map(([label, yen], nth) => (
          // oxlint-disable-next-line react/no-array-index-key -- Two lines may be called the same.
          <tr key={nth}>
            <th scope="row">{label}</th>
            <td data-number>{formatYen(yen)}</td>
          </tr>
        ))}
        {total !== undefined && (
          <tr>
            <th scope="row">{t.research.total}</th>
            <td data-number>
              <strong>{formatYen(total)}</strong>
            </td>
          </tr>
        )}
      </tbody>
    </table>
  );
}

function Matching({
  years,
}: {
  readonly years: NonNullable<ResearchContract['agreed']>['amounts']['matching'];
}) {
  const { t } = useLanguage();
  return (
    <div>
      <Title order={3} size="h5">
        {t.research.matching}
      </Title>
      <table className="research-table" aria-label={t.research.matching}>
        <thead>
          <tr>
            <th scope="col">{t.research.fields.year}</th>
            <th scope="col" data-number>
              {t.research.company}
            </th>
            <th scope="col" data-number>
              {t.research.public}
            </th>
          </tr>
        </thead>
        <tbody>
          {years.map(({ fiscalYear, companyYen, publicYen }) => (
            <tr key={fiscalYear}>
              <th scope="row">{t.research.fiscalYear(fiscalYear)}</th>
              <td data-number>{formatYen(companyYen)}</td>
              <td data-number>{formatYen(publicYen)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

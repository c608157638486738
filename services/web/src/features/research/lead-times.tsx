import { Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useLanguage } from '../../language/language.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { leadTimesQuery } from './queries.ts';

/** Half of the contracts were faster than these figures. */
export function LeadTimes({ institutionId }: { readonly institutionId: string }) {
  const { t } = useLanguage();
  const query = useQuery(leadTimesQuery(institutionId));
  const written = (days: number | null): string =>
    days === null ? t.research.unknown : days.toLocaleString('en-US', { minimumFractionDigits: 1 });
  return (
    <section aria-label={t.research.leadTimes}>
      <Title order={2} size="h4" mt="lg">
        {t.research.leadTimes}
      </Title>
      <Text size="sm" c="dimmed" mb="xs">
        {t.research.leadTimesHelp}
      </Text>
      <ProblemAlert error={query.error} onRetry={() => void query.refetch()} />
      {query.data && (
        <div className="table-scroll" tabIndex={0} role="group" aria-label={t.research.leadTimes}>
          <table className="research-table">
            <thead>
              <tr>
                <th scope="col">{t.research.lead.form}</th>
                <th scope="col" data-number>
                  {t.research.lead.contracts}
                </th>
                <th scope="col" data-number>
                  {t.research.lead.agreed}
                </th>
                <th scope="col" data-number>
                  {t.research.lead.run}
                </th>
                <th scope="col" data-number>
                  {t.research.lead.whole}
                </th>
              </tr>
            </thead>
            <tbody>
              {query.data.forms.map((one) => (
                <tr key={one.form}>
                  <th scope="row">{t.research.contractForms[one.form]}</th>
                  <td data-number>{one.contracts}</td>
                  <td data-number>{written(one.consultedToAgreed)}</td>
                  <td data-number>{written(one.agreedToFirstRun)}</td>
                  <td data-number>{written(one.consultedToFirstRun)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

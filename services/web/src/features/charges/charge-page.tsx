import { Card, SimpleGrid, Stack, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { Charge } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';
import { formatMonth, formatYen } from '../../parts/format.ts';
import { Loading, Page } from '../../parts/page.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { useInstrumentNames } from '../instrument/queries.ts';
import { useContractName } from '../booking/contract-choice.ts';
import { institutionsQuery, useOrganisations, usePeople } from '../people/queries.ts';
import { Calculation, Causes } from './details.tsx';
import { chargeQuery } from './queries.ts';
import { Disputes } from './dispute.tsx';
import { Adjustments } from './settling.tsx';
import { UnpublishedResults } from './unpublished.tsx';

const route = getRouteApi('/charges/$id');

/** Why a charge is what it is: the calculation, and the events that gave its facts. */
export function ChargePage() {
  const { id } = route.useParams();
  const { t } = useLanguage();
  const charge = useQuery(chargeQuery(id));
  if (charge.isPending) return <Loading />;
  if (!charge.data) {
    return <ProblemAlert error={charge.error} onRetry={() => void charge.refetch()} />;
  }
  return (
    <Page
      title={`${t.charges.why}: ${formatYen(charge.data.totals.total)}`}
      actions={
        <Link to="/charges" className="plain-link">
          {t.charges.toList}
        </Link>
      }
    >
      <SimpleGrid cols={{ base: 1, md: 2 }}>
        <Card withBorder>
          <Title order={2} size="h4">
            {t.charges.lines}
          </Title>
          <Calculation charge={charge.data} />
          <UnpublishedResults charge={charge.data} />
          <Adjustments charge={charge.data} />
        </Card>
        <Stack>
          <Card withBorder>
            <Title order={2} size="h4">
              {t.charges.whose}
            </Title>
            <Whose charge={charge.data} />
          </Card>
          <Card withBorder>
            <Title order={2} size="h4" mb="xs">
              {t.charges.causes}
            </Title>
            <Causes charge={charge.data} />
          </Card>
          <Card withBorder>
            <Disputes charge={charge.data} />
          </Card>
        </Stack>
      </SimpleGrid>
    </Page>
  );
}

/** Who used what, and between whom it is settled. */
function Whose({ charge }: { readonly charge: Charge }) {
  const { t, local, language } = useLanguage();
  const { instrumentId, personId, organisationId, institutionId, agreementId } = charge;
  const named = useContractName(agreementId);
  const contract = named ?? (charge.contract && local(charge.contract.title));
  const instrument = useInstrumentNames(known(instrumentId)).get(instrumentId ?? '');
  const person = usePeople(known(personId)).get(personId ?? '');
  const organisation = useOrganisations([organisationId]).get(organisationId);
  const institutions = useQuery(institutionsQuery).data?.items;
  const institution = institutions?.find(({ id }) => id === institutionId)?.name;
  return (
    <dl className="charge-times">
      {contract && (
        <>
          <dt>{t.charges.contract}</dt>
          <dd>{contract}</dd>
        </>
      )}
      {instrumentId && (
        <>
          <dt>{t.board.instrument}</dt>
          <dd>
            <Link to="/instruments/$id" params={{ id: instrumentId }} className="plain-link">
              {instrument ? local(instrument) : '…'}
            </Link>
          </dd>
          <dt>{t.board.person}</dt>
          <dd>{person ? local(person) : '—'}</dd>
        </>
      )}
      <dt>{t.charges.usingOrganisation}</dt>
      <dd>{organisation ? local(organisation) : '—'}</dd>
      <dt>{t.charges.institution}</dt>
      <dd>{institution ? local(institution) : '—'}</dd>
      <dt>{t.charges.month}</dt>
      <dd>{formatMonth(charge.month, language)}</dd>
    </dl>
  );
}

/** What a contract's own fee has none of. */
const known = (id: string | null): string[] => (id === null ? [] : [id]);

import { Group, Select, Stack, Title } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useLanguage } from '../../language/language.tsx';
import { useLive } from '../../live/live.ts';
import { usePageAddress } from '../../parts/address.ts';
import { itemsOf } from '../../parts/list.ts';
import { More } from '../../parts/more.tsx';
import { Empty, Loading, Page } from '../../parts/page.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { institutionsQuery } from '../people/queries.ts';
import { sessionQuery } from '../session/queries.ts';
import { Agreements } from './agreements.tsx';
import { Plans } from './plans.tsx';
import { planInstitutionsQuery, subscriptionsQuery } from './queries.ts';
import { SubscriptionCard } from './subscription-card.tsx';
import { TermsVersions } from './terms-versions.tsx';

/** The contracts of one's organisation, or of the institutions that one works for. */
export function ContractsPage() {
  const { t, local } = useLanguage();
  const session = useQuery(sessionQuery);
  const institutions = useQuery(institutionsQuery);
  const roles = session.data?.roles ?? [];
  // Whoever only signs for an institution is not shown who has subscribed there.
  const seeing = roles.filter(({ name }) => name !== 'representative');
  const places = [...new Set(seeing.flatMap(({ institutionId }) => institutionId ?? []))];
  const named = institutions.data?.items ?? [];
  const nameOf = (id: string) => {
    const found = named.find((one) => one.id === id);
    return found ? local(found.name) : id;
  };
  const [{ scope: chosen, institution }, change] = usePageAddress();
  const place =
    places.find((id) => id === chosen) ?? (chosen === 'own' ? null : (places[0] ?? null));
  const organisationId = session.data?.organisation.id ?? '';
  const live = useLive([place ? `institution:${place}` : `organisation:${organisationId}`]);
  const maySubscribe = roles.some(
    ({ name, institutionId }) =>
      !institutionId && (name === 'representative' || name === 'finance'),
  );
  const manages = roles.some(
    ({ name, institutionId }) => name === 'facility-manager' && institutionId === place,
  );
  const own = itemsOf(useInfiniteQuery(subscriptionsQuery(place)).data)[0]?.institutionId;
  const offering = useQuery(planInstitutionsQuery);
  const [withPlans, withoutPlans] = [true, false].map((offers) =>
    named.filter(({ id }) => (offering.data?.includes(id) ?? false) === offers),
  );
  const first = offering.isPending ? undefined : (withPlans?.[0] ?? named[0])?.id;
  const shown = place ?? named.find(({ id }) => id === institution)?.id ?? own ?? first;
  const groupOf = (group: string, some: typeof named = []) => ({
    group,
    items: some.map(({ id, name }) => ({ value: id, label: local(name) })),
  });
  return (
    <Page
      title={t.contracts.title}
      subtitle={t.contracts.subtitle}
      live={live}
      actions={
        <Link to="/research" className="plain-link">
          {t.contracts.toResearch}
        </Link>
      }
    >
      <Group align="flex-end">
        {places.length > 0 && (
          <Select
            miw={{ base: '100%', sm: 320 }}
            label={t.contracts.scope}
            allowDeselect={false}
            value={place ?? 'own'}
            data={[
              ...places.map((id) => ({ value: id, label: nameOf(id) })),
              { value: 'own', label: t.contracts.own },
            ]}
            onChange={(next) => change({ scope: next ?? undefined })}
          />
        )}
      </Group>
      <Subscriptions place={place} manages={manages} maySubscribe={maySubscribe} />
      {place === null && (
        <Select
          mt="xl"
          miw={{ base: '100%', sm: 320 }}
          maw={400}
          label={t.contracts.institution}
          allowDeselect={false}
          value={shown ?? null}
          data={[
            groupOf(t.contracts.withPlans, withPlans),
            groupOf(t.contracts.withoutPlans, withoutPlans),
          ].filter(({ items }) => items.length > 0)}
          onChange={(next) => change({ institution: next ?? undefined })}
        />
      )}
      {shown && (
        <Plans
          institutionId={shown}
          manages={place !== null && manages}
          maySubscribe={place === null && maySubscribe}
        />
      )}
      {place === null ? (
        <Agreements nameOf={nameOf} />
      ) : (
        <TermsVersions institutionId={place} manages={manages} />
      )}
    </Page>
  );
}

function Subscriptions(props: {
  readonly place: string | null;
  readonly manages: boolean;
  readonly maySubscribe: boolean;
}) {
  const { t } = useLanguage();
  const { place, manages, maySubscribe } = props;
  const list = useInfiniteQuery(subscriptionsQuery(place));
  const items = itemsOf(list.data);
  const ofInstitution = manages ? (['approve', 'decline', 'lift'] as const) : [];
  const ofOrganisation = maySubscribe ? (['pause', 'resume', 'cancel'] as const) : [];
  return (
    <section aria-label={t.contracts.subscriptions}>
      <Title order={2} size="h3" my="md">
        {t.contracts.subscriptions}
      </Title>
      <ProblemAlert error={list.error} onRetry={() => void list.refetch()} />
      {list.isPending && <Loading />}
      {list.data && items.length === 0 && (
        <Empty text={place ? t.contracts.noneHere : t.contracts.none} />
      )}
      <Stack>
        {items.map((subscription) => (
          <SubscriptionCard
            key={subscription.id}
            subscription={subscription}
            named={place !== null}
            steps={place ? ofInstitution : ofOrganisation}
            seesCost={place !== null || maySubscribe}
          />
        ))}
      </Stack>
      <More list={list} shown={items.length} />
    </section>
  );
}

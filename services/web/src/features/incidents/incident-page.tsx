import { hasRole, worksAt } from '@kyoyo/contracts';
import { Button, Card, Group, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Incident, IncidentThread } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';
import { useLive } from '../../live/live.ts';
import { formatDay, formatPoint, formatTime, formatYen } from '../../parts/format.ts';
import { Loading, Page } from '../../parts/page.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { instrumentQuery } from '../instrument/queries.ts';
import { useOrganisations, usePeople } from '../people/queries.ts';
import { useWho } from '../session/who.ts';
import { type Doing, doingsOf } from './doings.ts';
import { incidentQuery } from './queries.ts';
import { StepDialog } from './step-dialog.tsx';
import { IncidentTags } from './tags.tsx';

const route = getRouteApi('/incidents/$id');

/** One incident: what is known of it, what can be done, and what was done. */
export function IncidentPage() {
  const { id } = route.useParams();
  const { t } = useLanguage();
  const incident = useQuery(incidentQuery(id));
  if (incident.isError && !incident.data) {
    return (
      <Page title={t.incidents.title}>
        <ProblemAlert error={incident.error} onRetry={() => void incident.refetch()} />
      </Page>
    );
  }
  return incident.data ? <Shown incident={incident.data} /> : <Loading />;
}

function Shown({ incident }: { readonly incident: IncidentThread }) {
  const { t, local } = useLanguage();
  const words = t.incidents;
  const { institutionId, instrumentId } = incident;
  const who = useWho();
  const isStaff = who !== null && worksAt(who, institutionId);
  const live = useLive([isStaff ? `institution:${institutionId}` : `person:${who?.personId}`]);
  const instrument = useQuery(instrumentQuery(instrumentId));
  const asksForMoney =
    who !== null &&
    (hasRole(who, 'facility-manager', institutionId) ||
      who.roles.some((role) => role.name === 'finance' && role.institutionId === institutionId));
  const [doing, setDoing] = useState<Doing | null>(null);
  const name = instrument.data ? local(instrument.data.name) : '';
  return (
    <Page
      title={words.kinds[incident.kind]}
      subtitle={name}
      live={live}
      actions={
        <Group gap="md">
          <Link to="/instruments/$id" params={{ id: instrumentId }} className="plain-link">
            {words.instrument}
          </Link>
          <Link to="/incidents" className="plain-link">
            {words.back}
          </Link>
        </Group>
      }
    >
      <Stack maw={960}>
        <IncidentTags incident={incident} />
        <Group gap="xs">
          {doingsOf(incident, { isStaff, asksForMoney }).map((one, index) => (
            <Button
              key={one}
              size="xs"
              variant={index === 0 ? 'filled' : 'default'}
              onClick={() => setDoing(one)}
            >
              {words.doing[one]}
            </Button>
          ))}
        </Group>
        <Facts incident={incident} />
        <Timeline incident={incident} />
      </Stack>
      {doing && (
        <StepDialog
          incident={incident}
          doing={doing}
          units={instrument.data?.units ?? 1}
          onClose={() => setDoing(null)}
        />
      )}
    </Page>
  );
}

function Facts({ incident }: { readonly incident: Incident }) {
  const { t, local, language } = useLanguage();
  const words = t.incidents;
  const { use, reporterId, assessment, compensation, insurance, stoppedUntil } = incident;
  const people = usePeople([reporterId, use?.personId ?? null]);
  const organisations = useOrganisations(
    [use?.organisationId, compensation?.organisationId].flatMap((id) => id ?? []),
  );
  const nameOf = (id: string | undefined): string => {
    const name = people.get(id ?? '') ?? organisations.get(id ?? '');
    return name ? local(name) : '';
  };
  const yen = assessment?.estimateYen ?? null;
  const facts: [string, string][] = [
    [
      words.happenedAt,
      `${formatDay(incident.happenedAt, language)} ${formatTime(incident.happenedAt, language)}`,
    ],
    [words.reporter, nameOf(reporterId)],
    [words.user, use ? [nameOf(use.organisationId), nameOf(use.personId)].join(' ') : words.noUse],
    ...(stoppedUntil
      ? [[words.standsStill, words.stoppedUntil(formatPoint(stoppedUntil, language))] as const]
      : []
    ).map(([label, text]): [string, string] => [label, text]),
    [words.cause, assessment ? words.causes[assessment.cause] : words.undecided],
    [words.liability, assessment ? words.liabilities[assessment.liability] : words.undecided],
    ...(yen === null ? [] : [[words.estimated, formatYen(yen)] as [string, string]]),
    [words.compensation, compensationWords()],
    ...(insurance
      ? [
          [
            words.insurance,
            words.insured(
              formatYen(insurance.claimedYen),
              insurance.paidYen === null ? null : formatYen(insurance.paidYen),
            ),
          ] as [string, string],
        ]
      : []),
  ];
  function compensationWords(): string {
    if (compensation) {
      return `${formatYen(compensation.yen)} ${nameOf(compensation.organisationId)}`;
    }
    return incident.compensationWaived ? words.waived : words.undecided;
  }
  return (
    <Card withBorder padding="md">
      <Text mb="sm" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
        {incident.description}
      </Text>
      <SimpleGrid component="dl" cols={{ base: 1, sm: 2 }} spacing="xs" m={0}>
        {facts.map(([label, text]) => (
          <div key={label}>
            <Text component="dt" size="xs" c="dimmed">
              {label}
            </Text>
            <Text component="dd" m={0} size="sm">
              {text}
            </Text>
          </div>
        ))}
      </SimpleGrid>
      {compensation && (
        <Link to="/charges" className="plain-link">
          {words.toCharges}
        </Link>
      )}
    </Card>
  );
}

function Timeline({ incident }: { readonly incident: IncidentThread }) {
  const { t, local, language } = useLanguage();
  const words = t.incidents;
  const people = usePeople(incident.entries.map(({ personId }) => personId));
  return (
    <section aria-label={words.timeline}>
      <Title order={2} size="h5" mb="xs">
        {words.timeline}
      </Title>
      <Stack component="ol" gap="sm" m={0} p={0} style={{ listStyle: 'none' }}>
        {incident.entries.map(({ number, step, at, personId, note, yen }) => {
          const person = personId && people.get(personId);
          return (
            <li key={number}>
              <Group gap={8}>
                <Text size="sm" fw={600}>
                  {words.step[step]}
                  {yen !== null && ` ${formatYen(yen)}`}
                </Text>
                <Text size="xs" c="dimmed">
                  <time dateTime={at}>
                    {formatDay(at, language)} {formatTime(at, language)}
                  </time>{' '}
                  {person && local(person)}
                </Text>
              </Group>
              {note && (
                <Text size="sm" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
                  {note}
                </Text>
              )}
            </li>
          );
        })}
      </Stack>
    </section>
  );
}

import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import type { ResearchContract } from '../../../api.ts';
import { useLanguage } from '../../../language/language.tsx';
import { formatDate, formatDay, listed } from '../../../parts/format.ts';
import { usePeople } from '../../people/queries.ts';
import { useNamesOf } from '../form/names.ts';
import { NameResearchersDialog, NameReviewersDialog } from './naming.tsx';
import { PledgeDialog } from './pledge-dialog.tsx';
import { Review } from './review.tsx';
import type { Side } from './side.ts';

/** Who does the research, reviews and signs, and what reviewers have said. */
export function People(props: { readonly research: ResearchContract; readonly side: Side }) {
  const { t } = useLanguage();
  const { research, side } = props;
  const isOver = research.ended !== null || research.status === 'withdrawn';
  const [naming, setNaming] = useState<'researchers' | 'reviewers' | null>(null);
  const mayName = !isOver && (side.manages || side.represents);
  return (
    <Stack>
      <Researchers {...props} />
      {mayName && (
        <Group>
          <Button variant="default" size="xs" onClick={() => setNaming('researchers')}>
            {t.research.nameResearchers}
          </Button>
          {research.negotiated && (
            <Button variant="default" size="xs" onClick={() => setNaming('reviewers')}>
              {t.research.nameReviewers}
            </Button>
          )}
        </Group>
      )}
      <Signatures research={research} />
      <Review research={research} side={side} />
      {naming === 'researchers' && (
        <NameResearchersDialog {...props} onClose={() => setNaming(null)} />
      )}
      {naming === 'reviewers' && <NameReviewersDialog {...props} onClose={() => setNaming(null)} />}
    </Stack>
  );
}

type Researcher = ResearchContract['researchers'][number];

function Researchers(props: { readonly research: ResearchContract; readonly side: Side }) {
  const { t, local } = useLanguage();
  const { research, side } = props;
  const { researchers } = research;
  const people = usePeople(researchers.map(({ personId }) => personId));
  const nameOf = useNamesOf(research);
  const [pledging, setPledging] = useState<string | null>(null);
  return (
    <section aria-label={t.research.researchers}>
      <Title order={2} size="h4">
        {t.research.researchers}
      </Title>
      <Text size="sm" c="dimmed">
        {t.research.researchersHelp}
      </Text>
      {researchers.length === 0 && <Text my="sm">{t.research.noResearchers}</Text>}
      <ul className="plain-list">
        {researchers.map((one) => {
          const name = people.get(one.personId);
          return (
            <li key={`${one.partyId}/${one.personId}`} className="research-article">
              <Text size="sm">{t.research.roles[one.role]}</Text>
              <Group justify="space-between">
                <span>
                  {name ? local(name) : t.research.unknown}（{nameOf(one.partyId)}）
                </span>
                <Pledge
                  researcher={one}
                  onRecord={side.manages ? () => setPledging(one.personId) : undefined}
                />
              </Group>
            </li>
          );
        })}
      </ul>
      {pledging && (
        <PledgeDialog research={research} personId={pledging} onClose={() => setPledging(null)} />
      )}
    </section>
  );
}

/** A student without one is named, and cannot book. */
function Pledge(props: {
  readonly researcher: Researcher;
  readonly onRecord: (() => void) | undefined;
}) {
  const { t, language } = useLanguage();
  const { role, pledgedOn } = props.researcher;
  if (role !== 'student') return null;
  if (pledgedOn)
    return <Text size="sm">{t.research.pledged(formatDate(pledgedOn, language))}</Text>;
  return (
    <Group gap="xs">
      <Text size="sm" fw={600}>
        {t.research.noPledge}
      </Text>
      {props.onRecord && (
        <Button variant="default" size="xs" onClick={props.onRecord}>
          {t.research.recordPledge}
        </Button>
      )}
    </Group>
  );
}

function Signatures({ research }: { readonly research: ResearchContract }) {
  const { t, local, language } = useLanguage();
  const { institutionId, organisationIds, negotiated, agreed, reviewers } = research;
  const nameOf = useNamesOf(research);
  const people = usePeople(reviewers.map(({ personId }) => personId));
  const signatures = (negotiated ?? agreed)?.signatures ?? [];
  const reviewersOf = (partyId: string): string[] =>
    reviewers
      .filter((one) => one.partyId === partyId)
      .map(({ personId }) => {
        const name = people.get(personId);
        return name ? local(name) : t.research.unknown;
      });
  return (
    <section aria-label={t.research.signatures}>
      <Title order={2} size="h4">
        {t.research.signatures}
      </Title>
      <ul className="plain-list">
        {[institutionId, ...organisationIds].map((partyId) => {
          const signed = signatures.find((one) => one.partyId === partyId);
          const names = reviewersOf(partyId);
          return (
            <li key={partyId}>
              {nameOf(partyId)}：
              <strong>
                {signed
                  ? t.research.signedBy(formatDay(signed.at, language))
                  : t.research.notSigned}
              </strong>
              <Text component="span" size="sm" c="dimmed" ml="sm">
                {t.research.reviewers}：
                {names.length > 0 ? listed(names, language) : t.research.reviewersHelp}
              </Text>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

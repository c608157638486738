import { matchingRulesOn, problem, publicMatching, type ResearchEvent } from '@kyoyo/contracts';
import { accept, derivedId, refuse } from '@kyoyo/kernel';
import type { Claim } from '@kyoyo/event-store/declaring';
import { row, stream } from '../schema.ts';
import type { ResearchCommand, ResearchDecision } from './decisions/commands.ts';
import { negotiate } from './decisions/negotiating.ts';
import { run, wakesAt } from './decisions/running.ts';
import { evolve, type Research, researchersOf, reviewersOf, statusOf } from './state.ts';

/** What bookings name when they are made under it: the stream of its coverage has this id. */
export const contractIdOf = (researchId: string): string => derivedId('coverage', researchId);

/** Joint research, commissioned research and umbrellas: from the first draft to the end. */
export const researchStream = stream({
  name: 'research',
  form: 3,
  initial: null as Research | null,
  decide,
  evolve,
  tables: {
    research: ['research_id'],
    research_party: ['research_id', 'organisation_id'],
    research_person: ['research_id', 'person_id'],
    research_version: ['research_id', 'number'],
    research_remark: ['research_id', 'stream_version'],
  },
  rows(research, { id, version, openedAt, latestAt, latestEventId }) {
    if (!research) return [];
    const { firstAgreedAt, newest, shown } = research;
    const parties = shown.length > 0 ? newest.organisationIds : [];
    return [
      row('research', {
        research_id: id,
        contract_id: contractIdOf(id),
        institution_id: research.institutionId,
        form: research.form,
        status: statusOf(research),
        agreed_at: firstAgreedAt,
        state: JSON.stringify(research),
        opened_at: openedAt,
        latest_at: latestAt,
        latest_event_id: latestEventId,
        version,
      }),
      ...parties.map((one) => row('research_party', { research_id: id, organisation_id: one })),
      ...peopleOf(research).map((one) =>
        row('research_person', { research_id: id, person_id: one }),
      ),
    ];
  },
  entries: (event, { streamId, version, time, personId }) => [
    ...versionsIn(event).map(({ number, content }) =>
      row('research_version', {
        research_id: streamId,
        number,
        content: JSON.stringify(content),
        written_at: time,
        written_by: personId,
      }),
    ),
    ...(event.type === 'ResearchReviewed'
      ? [
          row('research_remark', {
            research_id: streamId,
            stream_version: version,
            number: event.data.number,
            party_id: event.data.partyId,
            person_id: event.data.personId,
            verdict: event.data.verdict,
            comment: event.data.comment,
            said_at: time,
          }),
        ]
      : []),
  ],
  claims: (research, { id }) => (research ? matchingClaims(research, id) : []),
  wakesAt: (research) => research && wakesAt(research),
});

const versionsIn = (event: ResearchEvent) =>
  event.type === 'ResearchDrafted' || event.type === 'ResearchRevised' ? [event.data] : [];

const peopleOf = (research: Research): string[] => {
  const named = [...researchersOf(research), ...reviewersOf(research)];
  return [...new Set(named.map(({ personId }) => personId))];
};

/** What the public side gives to one theme in one year, over all contracts of the institution on it. */
function matchingClaims({ institutionId, agreed }: Research, taker: string): Claim[] {
  const { matching, firstDay, theme } = agreed?.content ?? {};
  const rules = firstDay === undefined ? undefined : matchingRulesOn(firstDay);
  if (!matching || !rules || theme === undefined) return [];
  const sameTheme = theme.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ');
  return publicMatching(matching, rules).map(({ fiscalYear, publicYen }) => ({
    taker,
    resource: `matching/${institutionId}/${fiscalYear}/${sameTheme}`,
    period: 'always' as const,
    until: null,
    share: { amount: publicYen, of: rules.publicYenMax },
    otherwise: problem('matching-spent', { fiscalYear }),
  }));
}

function decide(research: Research | null, command: ResearchCommand): ResearchDecision {
  if (command.type === 'DraftResearch') {
    if (research) return refuse(problem('already-exists'));
    const { form, institutionId, content } = command;
    const data = { institutionId, organisationIds: [], personIds: [], number: 1, form, content };
    return accept({ type: 'ResearchDrafted', data });
  }
  if (!research) return refuse(problem('not-found'));
  const isOver = research.withdrawn || research.ended !== null;
  switch (command.type) {
    case 'CountBudget':
      return isOver ? accept() : run(research, command);
    case 'LetTimePass':
      return run(research, command);
    case 'NameResearchers':
    case 'RecordPledge':
    case 'AllowOverdraft':
    case 'EndResearch':
      return isOver ? refuse(problem('contract-over')) : run(research, command);
    case 'ReviseResearch':
    case 'RequestReview':
    case 'NameReviewers':
    case 'ReviewResearch':
    case 'SignResearch':
    case 'WithdrawProposal':
      return isOver ? refuse(problem('contract-over')) : negotiate(research, command);
  }
}

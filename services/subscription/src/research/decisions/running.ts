import {
  instalmentKey,
  instalmentShares,
  problem,
  type ResearchContent,
  type ResearchEvent,
  spendingOf,
} from '@kyoyo/contracts';
import { accept, type Instant, japanDay, refuse } from '@kyoyo/kernel';
import { betweenOf, type Research, researchersOf } from '../state.ts';
import type { ResearchDecision, RunningCommand } from './commands.ts';

type Of<Type extends RunningCommand['type']> = Extract<RunningCommand, { type: Type }>;

export function run(research: Research, command: RunningCommand): ResearchDecision {
  switch (command.type) {
    case 'NameResearchers':
      return nameResearchers(research, command);
    case 'RecordPledge':
      return recordPledge(research, command);
    case 'CountBudget':
      return countBudget(research, command);
    case 'AllowOverdraft': {
      const { personId, reason } = command;
      if (!research.agreed) return refuse(problem('contract-not-agreed'));
      if (research.overdraft) return accept();
      const data = { ...betweenOf(research), personId, reason };
      return accept({ type: 'ResearchOverdraftAllowed', data });
    }
    case 'EndResearch': {
      if (!research.agreed) return refuse(problem('contract-not-agreed'));
      const data = { ...betweenOf(research), endedAt: command.now, reason: command.reason };
      return accept({ type: 'ResearchEnded', data });
    }
    case 'LetTimePass': {
      const due = instalmentsLeft(research).filter((one) => dueAt(one) <= command.now);
      const endedAt = endOf(research);
      const isOver = endedAt !== null && endedAt <= command.now;
      const events: ResearchEvent[] = due.map((one) => instalmentDue(research, one));
      if (isOver) {
        const data = { ...betweenOf(research), endedAt, reason: null };
        events.push({ type: 'ResearchEnded', data });
      }
      return accept(...events);
    }
  }
}

/** At 24:00 in Japan of its last day; null while nothing is agreed, and when it is over. */
const endOf = ({ agreed, ended }: Research) =>
  agreed && !ended ? japanDay(agreed.content.lastDay).end : null;

type Instalment = ResearchContent['instalments'][number];

/** Those of an end as planned may come after it; nothing more is due where it was broken off. */
function instalmentsLeft({ agreed, ended, due }: Research): readonly Instalment[] {
  if (!agreed || (ended && ended.reason !== null)) return [];
  const known = new Set(due.map(instalmentKey));
  return agreed.content.instalments.filter((one) => !known.has(instalmentKey(one)));
}

const dueAt = ({ dueOn }: Pick<Instalment, 'dueOn'>): Instant => japanDay(dueOn).start;

function instalmentDue(research: Research, { label, dueOn, yen }: Instalment): ResearchEvent {
  const shares = instalmentShares(research.agreed?.content ?? research.newest, yen);
  return {
    type: 'ResearchInstalmentReached',
    data: { ...betweenOf(research), label, dueOn, shares },
  };
}

/** At its end, or before that when an instalment is due; at once for what was due when it was agreed. */
export function wakesAt(research: Research): Instant | null {
  const times = [endOf(research), ...instalmentsLeft(research).map(dueAt)];
  return times.filter((time) => time !== null).toSorted()[0] ?? null;
}

function nameResearchers(
  research: Research,
  { partyId, researchers }: Of<'NameResearchers'>,
): ResearchDecision {
  const before = research.researchers[partyId] ?? [];
  if (JSON.stringify(before) === JSON.stringify(researchers)) return accept();
  const named = { ...research.researchers, [partyId]: researchers };
  const data = { ...betweenOf({ ...research, researchers: named }), partyId, researchers };
  return accept({ type: 'ResearchersNamed', data });
}

function recordPledge(
  research: Research,
  { personId, signedOn, today }: Of<'RecordPledge'>,
): ResearchDecision {
  const isStudent = researchersOf(research).some(
    (one) => one.personId === personId && one.role === 'student',
  );
  if (!isStudent) return refuse(problem('pledge-not-needed'));
  if (research.pledges[personId] === signedOn) return accept();
  if (signedOn > today) return refuse(problem('pledge-in-future'));
  const data = { ...betweenOf(research), personId, signedOn };
  return accept({ type: 'ResearchPledgeSigned', data });
}

/** A correction may open it again; what was counted before it was agreed is counted then. */
function countBudget(research: Research, { spentYen }: Of<'CountBudget'>): ResearchDecision {
  if (!research.agreed) return accept();
  const { useBudgetYen: budgetYen } = research.agreed.content;
  const spending = spendingOf(spentYen, budgetYen);
  if (spending === research.spending) return accept();
  const data = { ...betweenOf(research), spending, spentYen, budgetYen };
  return accept({ type: 'ResearchBudgetReached', data });
}

import {
  type Bilingual,
  type Compensation,
  type IncidentEvent,
  type IncidentOf,
  type Problem,
  problem,
} from '@kyoyo/contracts';
import { accept, type Decision, type Instant, refuse } from '@kyoyo/kernel';
import type { Assessment, Incident, Reported } from './state.ts';

/** Units that stand still until then, by these outages. */
export interface Stop {
  readonly units: readonly number[];
  readonly until: Instant;
  readonly outageIds: readonly string[];
}

interface Said {
  readonly note: string;
}

export type IncidentCommand =
  | {
      readonly type: 'ReportIncident';
      readonly of: IncidentOf;
      readonly note: string;
      readonly happenedAt: Instant;
      readonly byStaff: boolean;
      readonly stop: Stop | null;
      readonly now: Instant;
    }
  | { readonly type: 'StopInstrument'; readonly stop: Stop }
  | ({ readonly type: 'MakeSafe' } & Said)
  | ({ readonly type: 'AssessIncident' } & Assessment)
  | ({ readonly type: 'RestoreInstrument' } & Said)
  | ({ readonly type: 'AssessCompensation' } & Compensation)
  | ({ readonly type: 'WaiveCompensation' } & Said)
  | ({ readonly type: 'ClaimInsurance'; readonly yen: number } & Said)
  | ({ readonly type: 'SettleInsurance'; readonly yen: number } & Said)
  | ({ readonly type: 'CloseIncident' } & Said)
  | ({ readonly type: 'ReopenIncident' } & Said);

type IncidentDecision = Decision<IncidentEvent, Problem>;
type CommandOf<Type extends IncidentCommand['type']> = Extract<IncidentCommand, { type: Type }>;

export function decide(state: Incident, command: IncidentCommand): IncidentDecision {
  if (command.type === 'ReportIncident') return report(state, command);
  if (!state) return refuse(problem('not-found'));
  const { of, closed } = state;
  if (command.type === 'ReopenIncident') {
    const data = { ...of, note: command.note };
    return closed ? accept({ type: 'IncidentReopened', data }) : accept();
  }
  if (command.type === 'CloseIncident') return close(state, command);
  if (closed) return refuse(problem('incident-closed'));
  switch (command.type) {
    case 'StopInstrument':
      return stopped(of, command.stop);
    case 'MakeSafe': {
      const data = { ...of, note: command.note };
      return state.safe ? accept() : accept({ type: 'IncidentSecured', data });
    }
    case 'AssessIncident':
      return assess(state, command);
    case 'RestoreInstrument': {
      if (!state.safe) return refuse(problem('incident-not-safe'));
      const data = { ...of, note: command.note };
      return state.restored === null ? accept({ type: 'IncidentRestored', data }) : accept();
    }
    case 'AssessCompensation':
      return compensate(state, command);
    case 'WaiveCompensation': {
      if (!state.assessment) return refuse(problem('incident-not-assessed'));
      if (state.compensation === 'waived') return accept();
      const organisationId = state.compensation?.organisationId ?? null;
      const data = { ...of, note: command.note, organisationId };
      return accept({ type: 'IncidentCompensationWaived', data });
    }
    case 'ClaimInsurance':
      return claim(state, command);
    case 'SettleInsurance':
      return settle(state, command);
  }
}

function report(
  state: Incident,
  { of, note, happenedAt, byStaff, stop, now }: CommandOf<'ReportIncident'>,
): IncidentDecision {
  if (state) return refuse(problem('already-exists'));
  if (happenedAt > now) return refuse(problem('incident-in-future'));
  const reported = {
    type: 'IncidentReported',
    data: { ...of, note, happenedAt, byStaff },
  } as const;
  return stop ? accept(reported, stoppedBy(of, stop)) : accept(reported);
}

/** Where nothing of it was free, it stands still already. */
const stopped = (of: IncidentOf, stop: Stop): IncidentDecision =>
  stop.outageIds.length === 0 ? accept() : accept(stoppedBy(of, stop));

const stoppedBy = (of: IncidentOf, { units, until, outageIds }: Stop): IncidentEvent => ({
  type: 'IncidentOutageBegan',
  data: { ...of, units: [...units], until, outageIds: [...outageIds] },
});

function assess(state: Reported, command: CommandOf<'AssessIncident'>): IncidentDecision {
  const { type: _, ...assessment } = command;
  if (!state.safe) return refuse(problem('incident-not-safe'));
  if (JSON.stringify(sorted(state.assessment)) === JSON.stringify(sorted(assessment))) {
    return accept();
  }
  const { compensation } = state;
  const isAsked = compensation !== null && compensation !== 'waived';
  if (isAsked && assessment.liability !== 'user') return refuse(problem('incident-compensated'));
  return accept({ type: 'IncidentAssessed', data: { ...state.of, ...assessment } });
}

const sorted = (assessment: Assessment | null) =>
  assessment && [assessment.cause, assessment.liability, assessment.estimateYen, assessment.note];

function compensate(state: Reported, command: CommandOf<'AssessCompensation'>): IncidentDecision {
  const { type: _, ...asked } = command;
  const { assessment, compensation: before } = state;
  if (!assessment) return refuse(problem('incident-not-assessed'));
  if (assessment.liability !== 'user') return refuse(problem('user-not-liable'));
  const isSame =
    before !== null &&
    before !== 'waived' &&
    before.organisationId === asked.organisationId &&
    before.yen === asked.yen &&
    before.note === asked.note &&
    before.tax.treatment === asked.tax.treatment &&
    before.tax.percent === asked.tax.percent;
  if (isSame) return accept();
  // Who was asked before would stay charged for it.
  const isOther =
    before !== null && before !== 'waived' && before.organisationId !== asked.organisationId;
  if (isOther) return refuse(problem('incident-compensated'));
  return accept({ type: 'IncidentCompensationAssessed', data: { ...state.of, ...asked } });
}

function claim(state: Reported, { yen, note }: CommandOf<'ClaimInsurance'>): IncidentDecision {
  const { assessment, insurance, of } = state;
  if (!assessment) return refuse(problem('incident-not-assessed'));
  if (insurance?.claimedYen === yen) return accept();
  if (insurance && insurance.paidYen !== null) return refuse(problem('insurance-settled'));
  return accept({ type: 'IncidentInsuranceClaimed', data: { ...of, note, yen } });
}

function settle(state: Reported, { yen, note }: CommandOf<'SettleInsurance'>): IncidentDecision {
  const { insurance, of } = state;
  if (!insurance) return refuse(problem('insurance-not-claimed'));
  const { claimedYen: claimed, paidYen } = insurance;
  if (paidYen !== null) return paidYen === yen ? accept() : refuse(problem('insurance-settled'));
  if (yen > claimed) return refuse(problem('insurance-above-claim', { claimed }));
  return accept({ type: 'IncidentInsuranceSettled', data: { ...of, note, yen } });
}

function close(state: Reported, { note }: CommandOf<'CloseIncident'>): IncidentDecision {
  if (state.closed) return accept();
  const left = stepsLeft(state);
  if (left.length > 0) {
    const missing = {
      ja: left.map(({ ja }) => ja).join('、'),
      en: left.map(({ en }) => en).join(', '),
    };
    return refuse(problem('incident-not-settled', { missing }));
  }
  return accept({ type: 'IncidentClosed', data: { ...state.of, note } });
}

/** What must be done before it is over. Nothing need be mended that never stood still. */
function stepsLeft(state: Reported): Bilingual[] {
  const { safe, assessment, outageIds, compensation, insurance } = state;
  return [
    { done: safe, words: { ja: '安全の確保', en: 'making it safe' } },
    { done: assessment !== null, words: { ja: '原因と責任の記録', en: 'the assessment' } },
    { done: outageIds.length === 0, words: { ja: '復旧', en: 'the restoration' } },
    {
      done: assessment?.liability !== 'user' || compensation !== null,
      words: { ja: '弁償の判断', en: 'the decision about compensation' },
    },
    {
      done: !insurance || insurance.paidYen !== null,
      words: { ja: '保険の支払い', en: 'what the insurance pays' },
    },
  ].flatMap(({ done, words }) => (done ? [] : [words]));
}

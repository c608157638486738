import type {
  Compensation,
  IncidentCause,
  IncidentEvent,
  IncidentLiability,
  IncidentOf,
  IncidentStage,
} from '@kyoyo/contracts';
import type { Instant } from '@kyoyo/kernel';

export interface Assessment {
  readonly cause: IncidentCause;
  readonly liability: IncidentLiability;
  readonly estimateYen: number | null;
  readonly note: string;
}

/** An incident as it stands. */
export interface Reported {
  readonly of: IncidentOf;
  readonly description: string;
  readonly happenedAt: Instant;
  readonly closed: boolean;
  readonly safe: boolean;
  /** Those that keep its units from use; they end with its restoration. */
  readonly outageIds: readonly string[];
  readonly stoppedUntil: Instant | null;
  readonly assessment: Assessment | null;
  readonly restored: string | null;
  readonly compensation: Compensation | 'waived' | null;
  readonly insurance: { readonly claimedYen: number; readonly paidYen: number | null } | null;
}

export type Incident = Reported | null;

export function stageOf({ closed, restored, assessment, safe }: Reported): IncidentStage {
  if (closed) return 'closed';
  if (restored !== null) return 'restored';
  if (assessment) return 'assessed';
  return safe ? 'safe' : 'reported';
}

export function evolve(state: Incident, event: IncidentEvent): Incident {
  if (event.type === 'IncidentReported') {
    const { note: description, happenedAt, byStaff: _, ...of } = event.data;
    return {
      of,
      description,
      happenedAt,
      closed: false,
      safe: false,
      outageIds: [],
      stoppedUntil: null,
      assessment: null,
      restored: null,
      compensation: null,
      insurance: null,
    };
  }
  return state && { ...state, ...changeOf(state, event) };
}

function changeOf(
  state: Reported,
  { type, data }: Exclude<IncidentEvent, { type: 'IncidentReported' }>,
): Partial<Reported> {
  switch (type) {
    case 'IncidentOutageBegan':
      return {
        outageIds: [...state.outageIds, ...data.outageIds],
        stoppedUntil: data.until,
        restored: null,
      };
    case 'IncidentSecured':
      return { safe: true };
    case 'IncidentAssessed': {
      const { cause, liability, estimateYen, note } = data;
      return { assessment: { cause, liability, estimateYen, note } };
    }
    case 'IncidentRestored':
      return { restored: data.note, outageIds: [], stoppedUntil: null };
    case 'IncidentCompensationAssessed': {
      const { organisationId, yen, tax, note } = data;
      return { compensation: { organisationId, yen, tax, note } };
    }
    case 'IncidentCompensationWaived':
      return { compensation: 'waived' };
    case 'IncidentInsuranceClaimed':
      return { insurance: { claimedYen: data.yen, paidYen: null } };
    case 'IncidentInsuranceSettled':
      return { insurance: state.insurance && { ...state.insurance, paidYen: data.yen } };
    case 'IncidentClosed':
      return { closed: true };
    // What is done from now on is said anew.
    case 'IncidentReopened':
      return { closed: false, restored: null };
  }
}

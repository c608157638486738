import type { IncidentEvent, IncidentStep, IncidentView } from '@kyoyo/contracts';
import { row, stream } from '../schema.ts';
import { decide } from './decisions.ts';
import { evolve, type Incident, type Reported, stageOf } from './state.ts';

/** From the report that something broke, or somebody was hurt, to the end of the matter. */
export const incidentStream = stream({
  name: 'incident',
  form: 1,
  initial: null as Incident,
  decide,
  evolve,
  tables: { incident: ['incident_id'], incident_entry: ['incident_id', 'number'] },
  rows(state, { id, version, openedAt, latestAt, latestEventId }) {
    if (!state) return [];
    const { of, closed, compensation } = state;
    const view: IncidentView = {
      ...of,
      ...viewOf(state),
      id,
      reportedAt: openedAt,
      latestAt,
      version,
    };
    return [
      row('incident', {
        incident_id: id,
        institution_id: of.institutionId,
        instrument_id: of.instrumentId,
        reporter_id: of.reporterId,
        user_id: of.use?.personId ?? null,
        liable_organisation_id:
          compensation === null || compensation === 'waived' ? null : compensation.organisationId,
        closed,
        latest_event_id: latestEventId,
        view: JSON.stringify(view),
      }),
    ];
  },
  entries(event: IncidentEvent, { streamId, version: number, personId, time }) {
    return [
      row('incident_entry', {
        incident_id: streamId,
        number,
        step: stepOf[event.type],
        person_id: personId,
        said_at: time,
        note: 'note' in event.data ? event.data.note : null,
        yen: yenOf(event),
      }),
    ];
  },
});

function viewOf(state: Reported) {
  const { description, happenedAt, stoppedUntil, assessment, restored, compensation } = state;
  const { insurance } = state;
  return {
    stage: stageOf(state),
    description,
    happenedAt,
    stoppedUntil,
    assessment: assessment && {
      cause: assessment.cause,
      liability: assessment.liability,
      estimateYen: assessment.estimateYen,
    },
    restored,
    compensation: compensation === 'waived' ? null : compensation,
    compensationWaived: compensation === 'waived',
    insurance,
  };
}

const stepOf: Record<IncidentEvent['type'], IncidentStep> = {
  IncidentReported: 'reported',
  IncidentOutageBegan: 'stopped',
  IncidentSecured: 'made-safe',
  IncidentAssessed: 'assessed',
  IncidentRestored: 'restored',
  IncidentCompensationAssessed: 'compensation-assessed',
  IncidentCompensationWaived: 'compensation-waived',
  IncidentInsuranceClaimed: 'insurance-claimed',
  IncidentInsuranceSettled: 'insurance-settled',
  IncidentClosed: 'closed',
  IncidentReopened: 'reopened',
};

function yenOf({ type, data }: IncidentEvent): number | null {
  if (type === 'IncidentAssessed') return data.estimateYen;
  return 'yen' in data ? data.yen : null;
}

import type { IncidentEvent } from '@kyoyo/contracts';
import { japanInstant, plusMinutes } from '@kyoyo/kernel';
import { specify } from '@kyoyo/testing';
import { describe, it } from 'vitest';
import type { IncidentCommand } from '../src/incident/decisions.ts';
import { incidentStream } from '../src/incident/stream.ts';

const { given } = specify(incidentStream);
const now = japanInstant('2026-11-20', 9 * 60);
const idOf = (nth: number) => `0193b1a0-0000-7000-8000-00000000000${nth}`;
const of = {
  institutionId: idOf(1),
  instrumentId: idOf(2),
  kind: 'damage' as const,
  reporterId: idOf(3),
  use: { reservationId: idOf(4), personId: idOf(3), organisationId: idOf(5) },
};
const note = 'the holder touched the lens';
const stop = { units: [1], until: plusMinutes(now, 600), outageIds: [idOf(6)] };
const report: IncidentCommand = {
  type: 'ReportIncident',
  of,
  note,
  happenedAt: now,
  byStaff: false,
  stop: null,
  now,
};
const say = <Type extends IncidentEvent['type']>(type: Type, data: object = {}) =>
  ({ type, data: { ...of, note, ...data } }) as IncidentEvent;
const { outageIds, ...stopped } = stop;
const began = { type: 'IncidentOutageBegan', data: { ...of, ...stopped, outageIds } } as const;
const reported = say('IncidentReported', { happenedAt: now, byStaff: false });
const safe = say('IncidentSecured');
const byUser = { cause: 'operation', liability: 'user', estimateYen: 480_000 } as const;
const assessed = say('IncidentAssessed', byUser);
const restored = say('IncidentRestored');
const tax = { treatment: 'out-of-scope', percent: '0' } as const;
const asked = { organisationId: idOf(5), yen: 300_000, tax };
const compensated = say('IncidentCompensationAssessed', asked);
const waived = say('IncidentCompensationWaived', { organisationId: null });
const claimed = say('IncidentInsuranceClaimed', { yen: 480_000 });
const settled = say('IncidentInsuranceSettled', { yen: 180_000 });
const closed = say('IncidentClosed');
const reopened = say('IncidentReopened');
const assess: IncidentCommand = { type: 'AssessIncident', note, ...byUser };
const compensate: IncidentCommand = { type: 'AssessCompensation', note, ...asked };
const simple = (
  type: 'MakeSafe' | 'RestoreInstrument' | 'WaiveCompensation' | 'CloseIncident' | 'ReopenIncident',
): IncidentCommand => ({ type, note });
const insure = (type: 'ClaimInsurance' | 'SettleInsurance', yen: number): IncidentCommand => ({
  type,
  yen,
  note,
});

describe('ReportIncident', () => {
  it('begins it', () => given().when(report).thenEmits(reported));
  it('stops units with it', () =>
    given()
      .when({ ...report, stop })
      .thenEmits(reported, began));
  it('is refused of what is to come, and twice', () => {
    given()
      .when({ ...report, happenedAt: plusMinutes(now, 1) })
      .thenRefuses('incident-in-future');
    given(reported).when(report).thenRefuses('already-exists');
  });
});

describe('StopInstrument', () => {
  it('says until when', () =>
    given(reported).when({ type: 'StopInstrument', stop }).thenEmits(began));
  it('says nothing where it stands still already', () =>
    given(reported, began)
      .when({ type: 'StopInstrument', stop: { ...stop, outageIds: [] } })
      .thenNothing());
  it('is refused once it is closed', () =>
    given(reported, closed).when({ type: 'StopInstrument', stop }).thenRefuses('incident-closed'));
});

describe('MakeSafe', () => {
  it('is said once', () => {
    given(reported).when(simple('MakeSafe')).thenEmits(safe);
    given(reported, safe).when(simple('MakeSafe')).thenNothing();
  });
  it('needs an incident that is open', () => {
    given().when(simple('MakeSafe')).thenRefuses('not-found');
    given(reported, closed).when(simple('MakeSafe')).thenRefuses('incident-closed');
  });
});

describe('AssessIncident', () => {
  it('says the cause and who is liable', () => {
    given(reported, safe).when(assess).thenEmits(assessed);
    given(reported, safe, assessed).when(assess).thenNothing();
    given(reported, safe, say('IncidentAssessed', { ...byUser, estimateYen: null }))
      .when(assess)
      .thenEmits(assessed);
  });
  it('waits until it is safe', () => given(reported).when(assess).thenRefuses('incident-not-safe'));
  it('does not free from compensation who was asked for it', () =>
    given(reported, safe, assessed, compensated)
      .when({ ...assess, liability: 'nobody' })
      .thenRefuses('incident-compensated'));
});

describe('RestoreInstrument', () => {
  it('may come before the assessment, and not before it is safe', () => {
    given(reported, began, safe).when(simple('RestoreInstrument')).thenEmits(restored);
    given(reported).when(simple('RestoreInstrument')).thenRefuses('incident-not-safe');
    given(reported, safe, restored).when(simple('RestoreInstrument')).thenNothing();
  });
  it('is said anew after it stopped again', () =>
    given(reported, safe, restored, began).when(simple('RestoreInstrument')).thenEmits(restored));
});

describe('compensation', () => {
  it('is asked of who is liable', () => {
    given(reported, safe, assessed).when(compensate).thenEmits(compensated);
    given(reported, safe, assessed, compensated).when(compensate).thenNothing();
    given(reported, safe).when(compensate).thenRefuses('incident-not-assessed');
    given(reported, safe, say('IncidentAssessed', { ...byUser, liability: 'nobody' }))
      .when(compensate)
      .thenRefuses('user-not-liable');
  });
  it('is waived, and names who was to pay', () => {
    given(reported, safe, assessed).when(simple('WaiveCompensation')).thenEmits(waived);
    given(reported, safe, assessed, compensated)
      .when(simple('WaiveCompensation'))
      .thenEmits(say('IncidentCompensationWaived', { organisationId: idOf(5) }));
    given(reported, safe, assessed, waived).when(simple('WaiveCompensation')).thenNothing();
    given(reported).when(simple('WaiveCompensation')).thenRefuses('incident-not-assessed');
  });
});

describe('insurance', () => {
  const open = [reported, safe, assessed] as const;
  it('is claimed, and pays at most that', () => {
    given(...open)
      .when(insure('ClaimInsurance', 480_000))
      .thenEmits(claimed);
    given(...open, claimed)
      .when(insure('ClaimInsurance', 480_000))
      .thenNothing();
    given(...open, claimed)
      .when(insure('SettleInsurance', 180_000))
      .thenEmits(settled);
    given(...open, claimed)
      .when(insure('SettleInsurance', 480_001))
      .thenRefuses('insurance-above-claim');
  });
  it('is settled once', () => {
    given(...open, claimed, settled)
      .when(insure('SettleInsurance', 180_000))
      .thenNothing();
    given(...open, claimed, settled)
      .when(insure('SettleInsurance', 1))
      .thenRefuses('insurance-settled');
    given(...open, claimed, settled)
      .when(insure('ClaimInsurance', 1))
      .thenRefuses('insurance-settled');
    given(...open)
      .when(insure('SettleInsurance', 1))
      .thenRefuses('insurance-not-claimed');
    given(reported, safe).when(insure('ClaimInsurance', 1)).thenRefuses('incident-not-assessed');
  });
});

describe('CloseIncident', () => {
  const close = simple('CloseIncident');
  it.each([
    ['safe', [reported]],
    ['assessed', [reported, safe]],
    ['restored', [reported, began, safe, assessed, waived]],
    ['compensated', [reported, safe, assessed]],
    ['insured', [reported, safe, assessed, waived, claimed]],
  ] as const)('waits until it is %s', (_, events) =>
    given(...events)
      .when(close)
      .thenRefuses('incident-not-settled'),
  );
  it('ends it once', () => {
    given(reported, began, safe, assessed, restored, compensated, claimed, settled)
      .when(close)
      .thenEmits(closed);
    given(reported, closed).when(close).thenNothing();
  });
  it('may be taken back', () => {
    given(reported, closed).when(simple('ReopenIncident')).thenEmits(reopened);
    given(reported).when(simple('ReopenIncident')).thenNothing();
    given(reported, safe, assessed, restored, closed, reopened)
      .when(simple('RestoreInstrument'))
      .thenEmits(restored);
  });
});

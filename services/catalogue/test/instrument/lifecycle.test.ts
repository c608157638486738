import type { InstrumentEvent } from '@kyoyo/contracts';
import { recordedAs, specify } from '@kyoyo/testing';
import { describe, expect, it } from 'vitest';
import { instrumentStream } from '../../src/instrument/stream.ts';
import { description, institutionId, toInstitutionId } from '../example-instruments.ts';

const { given } = specify(instrumentStream);
type EventOf<Type> = Extract<InstrumentEvent, { type: Type }>;

const reason = '故障';

const proposed = {
  type: 'InstrumentProposed',
  data: { ...description, institutionId },
} as const;
const endorsed = (endorsedBy: string): EventOf<'InstrumentEndorsed'> => ({
  type: 'InstrumentEndorsed',
  data: { institutionId, endorsedBy },
});
const approved = { type: 'InstrumentApproved', data: { institutionId } } as const;
const declined = { type: 'InstrumentDeclined', data: { institutionId, reason } } as const;
const reproposed = { type: 'InstrumentReproposed', data: { institutionId } } as const;
const suspended = { type: 'InstrumentSuspended', data: { institutionId, reason } } as const;
const resumed = { type: 'InstrumentResumed', data: { institutionId } } as const;
const retired = { type: 'InstrumentRetired', data: { institutionId, reason } } as const;
const transferred = {
  type: 'InstrumentTransferred',
  data: { institutionId, reason, toInstitutionId },
} as const;
const described = {
  type: 'InstrumentDescribed',
  data: { institutionId, description: { ...description, units: 2 } },
} as const;

const approve = (by: string, approvalsNeeded = 1) =>
  ({ type: 'ApproveInstrument', by, approvalsNeeded }) as const;
const decline = { type: 'DeclineInstrument', reason } as const;
const repropose = { type: 'ReproposeInstrument' } as const;
const suspend = { type: 'SuspendInstrument', reason } as const;
const resume = { type: 'ResumeInstrument' } as const;
const retire = { type: 'RetireInstrument', reason } as const;
const transfer = { type: 'TransferInstrument', toInstitutionId, reason } as const;

describe('ApproveInstrument', () => {
  it('by the only one needed, shares', () =>
    given(proposed).when(approve('a')).thenEmits(endorsed('a'), approved));
  it('by the first of two, does not share yet', () =>
    given(proposed).when(approve('a', 2)).thenEmits(endorsed('a')));
  it('by the last of two, shares', () =>
    given(proposed, endorsed('a')).when(approve('b', 2)).thenEmits(endorsed('b'), approved));
  it('twice by the same, counts once', () =>
    given(proposed, endorsed('a')).when(approve('a', 2)).thenNothing());
  it('again by the same, shares where fewer are needed by now', () =>
    given(proposed, endorsed('a')).when(approve('a', 1)).thenEmits(approved));
  it('of what is described anew, begins anew', () =>
    given(proposed, endorsed('a'), described).when(approve('b', 2)).thenEmits(endorsed('b')));
  it('repeated, changes nothing', () =>
    given(proposed, endorsed('a'), approved).when(approve('b')).thenNothing());
  it('is too late when it was declined', () =>
    given(proposed, declined).when(approve('a')).thenRefuses('instrument-wrong-status'));
  it('needs the instrument', () => given().when(approve('a')).thenRefuses('not-found'));
});

describe('DeclineInstrument', () => {
  it('declines', () => given(proposed).when(decline).thenEmits(declined));
  it('repeated, changes nothing', () => given(proposed, declined).when(decline).thenNothing());
  it('is too late when it is shared', () =>
    given(proposed, approved).when(decline).thenRefuses('instrument-wrong-status'));
});

describe('ReproposeInstrument', () => {
  it('proposes again', () => given(proposed, declined).when(repropose).thenEmits(reproposed));
  it('begins anew with approvals', () =>
    given(proposed, endorsed('a'), declined, reproposed)
      .when(approve('b', 2))
      .thenEmits(endorsed('b')));
  it('repeated, changes nothing', () =>
    given(proposed, declined, reproposed).when(repropose).thenNothing());
  it('is not for what is shared', () =>
    given(proposed, approved).when(repropose).thenRefuses('instrument-wrong-status'));
});

describe('SuspendInstrument and ResumeInstrument', () => {
  it('suspends', () => given(proposed, approved).when(suspend).thenEmits(suspended));
  it('repeated, changes nothing', () =>
    given(proposed, approved, suspended).when(suspend).thenNothing());
  it('is not for a proposal', () =>
    given(proposed).when(suspend).thenRefuses('instrument-wrong-status'));
  it('resumes', () => given(proposed, approved, suspended).when(resume).thenEmits(resumed));
  it('resumed again, changes nothing', () =>
    given(proposed, approved, suspended, resumed).when(resume).thenNothing());
  it('does not bring back what is retired', () =>
    given(proposed, approved, retired).when(resume).thenRefuses('instrument-wrong-status'));
});

describe('RetireInstrument', () => {
  it('retires', () => given(proposed, approved).when(retire).thenEmits(retired));
  it('retires what is suspended', () =>
    given(proposed, approved, suspended).when(retire).thenEmits(retired));
  it('repeated, changes nothing', () =>
    given(proposed, approved, retired).when(retire).thenNothing());
  it('is not for a proposal, which is declined', () =>
    given(proposed).when(retire).thenRefuses('instrument-wrong-status'));
  it('what is retired is described no more', () =>
    given(proposed, approved, retired)
      .when({ type: 'DescribeInstrument', description: described.data.description })
      .thenRefuses('instrument-wrong-status'));
});

describe('TransferInstrument', () => {
  it('gives it to another institution', () =>
    given(proposed, approved).when(transfer).thenEmits(transferred));
  it('cannot be given to whose it is', () =>
    given(proposed, approved)
      .when({ ...transfer, toInstitutionId: institutionId })
      .thenRefuses('transferred-to-itself'));
  it('is not for what has just come and is not approved', () =>
    given(proposed, approved, transferred).when(transfer).thenRefuses('instrument-wrong-status'));
  it('is approved by the institution it came to', () => {
    const theirs = { institutionId: toInstitutionId };
    given(proposed, endorsed('a'), approved, transferred)
      .when(approve('b'))
      .thenEmits(
        { type: 'InstrumentEndorsed', data: { ...theirs, endorsedBy: 'b' } },
        { type: 'InstrumentApproved', data: theirs },
      );
  });
  it('keeps its history: its description, policy and prices go with it', () => {
    const { evolve, initial } = instrumentStream;
    const state = [proposed, approved, transferred].reduce(
      (before, event, index) => evolve(before, event, recordedAs(index + 1)),
      initial,
    );
    expect(state).toMatchObject({
      status: 'transferred',
      institutionId: toInstitutionId,
      description,
    });
  });
});

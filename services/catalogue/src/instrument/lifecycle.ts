import {
  type InstrumentEvent,
  type InstrumentStatus,
  instrumentStatusNames,
  type Problem,
  problem,
} from '@kyoyo/contracts';
import { accept, type Decision, refuse } from '@kyoyo/kernel';
import type { KnownInstrument, LifecycleCommand } from './state.ts';

type Outcome = Decision<InstrumentEvent, Problem>;
type CommandOf<Type> = Extract<LifecycleCommand, { type: Type }>;

/** From which statuses a step is possible, and in which its end is reached already. */
const steps: Readonly<
  Record<
    LifecycleCommand['type'],
    { readonly from: readonly InstrumentStatus[]; readonly already: InstrumentStatus | null }
  >
> = {
  ApproveInstrument: { from: ['proposed', 'transferred'], already: 'approved' },
  DeclineInstrument: { from: ['proposed', 'transferred'], already: 'declined' },
  ReproposeInstrument: { from: ['declined'], already: 'proposed' },
  SuspendInstrument: { from: ['approved'], already: 'suspended' },
  ResumeInstrument: { from: ['suspended'], already: 'approved' },
  RetireInstrument: { from: ['approved', 'suspended', 'transferred'], already: 'retired' },
  TransferInstrument: { from: ['approved', 'suspended'], already: null },
};

export const isLifecycleCommand = <Command extends { readonly type: string }>(
  command: Command | LifecycleCommand,
): command is LifecycleCommand => Object.hasOwn(steps, command.type);

export const wrongStatus = ({ status }: KnownInstrument): Outcome =>
  refuse(problem('instrument-wrong-status', { now: instrumentStatusNames[status], status }));

export function decideLifecycle(state: KnownInstrument, command: LifecycleCommand): Outcome {
  const { from, already } = steps[command.type];
  if (state.status === already) return accept();
  if (!from.includes(state.status)) return wrongStatus(state);
  const { institutionId } = state;
  switch (command.type) {
    case 'ApproveInstrument':
      return approve(state, command);
    case 'DeclineInstrument':
      return accept({
        type: 'InstrumentDeclined',
        data: { institutionId, reason: command.reason },
      });
    case 'ReproposeInstrument':
      return accept({ type: 'InstrumentReproposed', data: { institutionId } });
    case 'SuspendInstrument': {
      const { reason } = command;
      return accept({ type: 'InstrumentSuspended', data: { institutionId, reason } });
    }
    case 'ResumeInstrument':
      return accept({ type: 'InstrumentResumed', data: { institutionId } });
    case 'RetireInstrument':
      return accept({ type: 'InstrumentRetired', data: { institutionId, reason: command.reason } });
    case 'TransferInstrument': {
      const { reason, toInstitutionId } = command;
      if (toInstitutionId === institutionId) return refuse(problem('transferred-to-itself'));
      const data = { institutionId, reason, toInstitutionId };
      return accept({ type: 'InstrumentTransferred', data });
    }
  }
}

/** Each manager counts once; the last one needed shares it. */
function approve(
  { institutionId, endorsedBy }: KnownInstrument,
  { by, approvalsNeeded }: CommandOf<'ApproveInstrument'>,
): Outcome {
  const approved: InstrumentEvent = { type: 'InstrumentApproved', data: { institutionId } };
  // The institution may since have come to need fewer.
  if (endorsedBy.includes(by)) {
    return endorsedBy.length >= approvalsNeeded ? accept(approved) : accept();
  }
  const endorsed: InstrumentEvent = {
    type: 'InstrumentEndorsed',
    data: { institutionId, endorsedBy: by },
  };
  return endorsedBy.length + 1 >= approvalsNeeded
    ? accept<InstrumentEvent>(endorsed, approved)
    : accept(endorsed);
}

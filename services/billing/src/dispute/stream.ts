import { type DisputeEvent, type DisputeParties, type Problem, problem } from '@kyoyo/contracts';
import { accept, type Decision, type Recorded, refuse } from '@kyoyo/kernel';
import { row, stream } from '../schema.ts';
import type { Dispute, DisputeOutcome, Side } from './state.ts';

export type DisputeCommand =
  | {
      readonly type: 'OpenDispute';
      readonly parties: DisputeParties;
      readonly line: number | null;
      /** How many the charge has. */
      readonly lines: number;
      readonly message: string;
      readonly by: string;
    }
  | {
      readonly type: 'PostDisputeMessage';
      readonly message: string;
      readonly side: Side;
      readonly by: string;
    }
  | {
      readonly type: 'SettleDispute';
      readonly outcome: DisputeOutcome;
      readonly message: string;
      readonly by: string;
      readonly adjustment: { readonly adjustmentId: string; readonly netYen: number } | null;
      /** Whether the adjustment waits for another person. */
      readonly waits: boolean;
    }
  | {
      readonly type: 'DecideAcceptance';
      readonly adjustmentId: string;
      readonly approve: boolean;
      readonly reason: string;
      readonly by: string;
    };

/** A thread is read and folded whole. */
const messagesMax = 200;

/** That who pays does not agree with a charge: while it is open, the charge is billed by no run. */
export const disputeStream = stream({
  name: 'dispute',
  form: 2,
  initial: null as Dispute | null,
  decide,
  evolve,
  tables: { dispute: ['dispute_id'], disputed_charge: ['charge_id'] },
  rows: (dispute, { id, version, openedAt, latestAt }) =>
    dispute
      ? [
          row('dispute', {
            dispute_id: id,
            charge_id: dispute.chargeId,
            institution_id: dispute.institutionId,
            organisation_id: dispute.organisationId,
            person_id: dispute.personId,
            status: dispute.settled?.outcome ?? 'open',
            opened_at: openedAt,
            latest_at: latestAt,
            data: JSON.stringify(dispute),
            version,
          }),
          ...(dispute.settled
            ? []
            : [
                row('disputed_charge', {
                  charge_id: dispute.chargeId,
                  dispute_id: id,
                  institution_id: dispute.institutionId,
                  organisation_id: dispute.organisationId,
                }),
              ]),
        ]
      : [],
  claims: (dispute, { id: taker }) =>
    dispute && !dispute.settled
      ? [
          {
            taker,
            resource: `dispute:${dispute.chargeId}`,
            period: 'always',
            until: null,
            share: null,
            otherwise: problem('already-disputed'),
          },
        ]
      : [],
});

function decide(dispute: Dispute | null, command: DisputeCommand): Decision<DisputeEvent, Problem> {
  if (command.type === 'OpenDispute') {
    if (dispute) return accept();
    const { parties, line, lines, message, by } = command;
    if (line !== null && line > lines) return refuse(problem('no-such-line'));
    return accept({ type: 'DisputeOpened', data: { ...parties, line, message, openedBy: by } });
  }
  if (!dispute) return refuse(problem('not-found'));
  const { chargeId, institutionId, organisationId, personId } = dispute;
  const parties = { chargeId, institutionId, organisationId, personId };
  if (command.type === 'SettleDispute') {
    const { outcome, message, by, adjustment, waits } = command;
    if (dispute.settled?.outcome === outcome) return accept();
    if (dispute.settled) return refuse(problem('dispute-settled'));
    if (dispute.waiting && outcome !== 'withdrawn') return refuse(problem('acceptance-waits'));
    if (adjustment && waits) {
      const data = { ...parties, message, by, adjustment };
      return accept({ type: 'DisputeAcceptanceProposed', data });
    }
    return accept({
      type: 'DisputeSettled',
      data: { ...parties, outcome, message, by, adjustment },
    });
  }
  if (command.type === 'DecideAcceptance') {
    const { waiting, settled } = dispute;
    const { by, approve, reason } = command;
    if (settled || waiting?.adjustment.adjustmentId !== command.adjustmentId) return accept();
    return approve
      ? accept({
          type: 'DisputeSettled',
          data: { ...parties, ...waiting, outcome: 'accepted', by },
        })
      : accept({ type: 'DisputeReopened', data: { ...parties, message: reason, by } });
  }
  if (dispute.settled) return refuse(problem('dispute-settled'));
  if (dispute.messages.length >= messagesMax) return refuse(problem('thread-full'));
  const { message, side, by } = command;
  return accept({ type: 'DisputeMessagePosted', data: { ...parties, message, side, by } });
}

function evolve(
  dispute: Dispute | null,
  event: DisputeEvent,
  { time: at }: Recorded,
): Dispute | null {
  if (event.type === 'DisputeOpened') {
    const { message: text, openedBy: by, ...opened } = event.data;
    return {
      ...opened,
      messages: [{ at, by, side: 'organisation', text }],
      waiting: null,
      settled: null,
    };
  }
  if (!dispute) return null;
  const { message: text, by } = event.data;
  if (event.type === 'DisputeMessagePosted') {
    const { side } = event.data;
    return { ...dispute, messages: [...dispute.messages, { at, by, side, text }] };
  }
  const said = (side: Side) => (text === '' ? [] : [{ at, by, side, text }]);
  if (event.type === 'DisputeAcceptanceProposed') {
    const { adjustment } = event.data;
    const messages = [...dispute.messages, ...said('institution')];
    return { ...dispute, messages, waiting: { message: text, adjustment } };
  }
  if (event.type === 'DisputeReopened') {
    return { ...dispute, messages: [...dispute.messages, ...said('institution')], waiting: null };
  }
  const { outcome, adjustment } = event.data;
  // Who accepted it has said so already.
  const isSaid = dispute.waiting !== null && outcome === 'accepted';
  const side = outcome === 'withdrawn' ? 'organisation' : 'institution';
  return {
    ...dispute,
    messages: isSaid ? dispute.messages : [...dispute.messages, { at, by, side, text }],
    waiting: null,
    settled: { outcome, adjustment },
  };
}

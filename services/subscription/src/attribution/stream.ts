import type { AttributionEvent, Problem } from '@kyoyo/contracts';
import { accept, type Decision, derivedId, type Instant } from '@kyoyo/kernel';
import { row, stream } from '../schema.ts';

type DataOf<Type extends AttributionEvent['type']> = Extract<
  AttributionEvent,
  { type: Type }
>['data'];

export type AttributionCommand =
  | { readonly type: 'AttributeUsage'; readonly usage: DataOf<'UsageAttributed'> }
  | { readonly type: 'AttributeFee'; readonly owed: DataOf<'FeeAttributed'> }
  | { readonly type: 'CorrectUsage'; readonly usage: DataOf<'UsageCorrected'> };

interface Attribution {
  readonly attributed: boolean;
  /** By the event of the newest correction that was heard of. */
  readonly correctedBy: string | null;
  /** The run, and under which contract; null for a fee. */
  readonly use: { readonly contractId: string; readonly startedAt: Instant } | null;
}

export const attributionStreamId = (reservationId: string): string =>
  derivedId('attribution', reservationId);

/**
 * Which contract a reservation belongs to whose end costs something: said once, whether it was used,
 * cancelled late or not used at all. A reservation ends once, so it is never both a run and a fee.
 */
export const attributionStream = stream({
  name: 'attribution',
  form: 2,
  initial: { attributed: false, correctedBy: null, use: null },
  decide,
  evolve: (_: Attribution, { type, data }: AttributionEvent): Attribution => ({
    attributed: true,
    correctedBy: type === 'UsageCorrected' ? data.runCorrectedEventId : null,
    use:
      type === 'FeeAttributed'
        ? null
        : { contractId: data.agreementId, startedAt: data.run.used.start },
  }),
  tables: { attributed: ['attribution_id'] },
  rows: ({ use }, { id }) =>
    use
      ? [
          row('attributed', {
            attribution_id: id,
            contract_id: use.contractId,
            started_at: use.startedAt,
          }),
        ]
      : [],
});

function decide(
  { attributed, correctedBy }: Attribution,
  command: AttributionCommand,
): Decision<AttributionEvent, Problem> {
  if (command.type === 'CorrectUsage') {
    const { usage } = command;
    const isKnown = correctedBy === usage.runCorrectedEventId;
    return isKnown ? accept() : accept({ type: 'UsageCorrected', data: usage });
  }
  if (attributed) return accept();
  switch (command.type) {
    case 'AttributeUsage':
      return accept({ type: 'UsageAttributed', data: command.usage });
    case 'AttributeFee':
      return command.owed.fee.feePercent === 0
        ? accept()
        : accept({ type: 'FeeAttributed', data: command.owed });
  }
}

import { type ContractFee, instalmentKey, type ResearchEvent } from '@kyoyo/contracts';
import { japanDay } from '@kyoyo/kernel';
import type { Research } from './state.ts';

interface Raised {
  /** What tells it from the other fees of its contract. */
  readonly of: string;
  readonly fee: ContractFee;
}

/** Prices of research are agreed without tax. */
const tax = { treatment: 'exclusive', percent: '10' } as const;

/** What an event of a contract makes due: of an instalment, the part of each organisation. Pure. */
export function feesOf(contractId: string, research: Research, event: ResearchEvent): Raised[] {
  const { form, institutionId, agreed } = research;
  if (event.type !== 'ResearchInstalmentReached' || !agreed || form === 'umbrella') return [];
  const { label, dueOn, shares } = event.data;
  const { title, firstDay, lastDay } = agreed.content;
  return shares
    .filter(({ yen }) => yen > 0)
    .map(({ organisationId, yen }) => ({
      of: `${instalmentKey(event.data)} ${organisationId}`,
      fee: {
        contractId,
        contractForm: form,
        title,
        institutionId,
        organisationId,
        kind: 'instalment',
        lines: [
          {
            label: { ja: label, en: label },
            quantity: null,
            unitLabel: null,
            unitYen: null,
            amount: `${yen}`,
          },
        ],
        tax,
        period: { start: japanDay(firstDay).start, end: japanDay(lastDay).end },
        dueAt: japanDay(dueOn).start,
      },
    }));
}

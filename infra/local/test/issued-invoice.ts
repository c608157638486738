import { exampleOf, type IssuedInvoice } from '@kyoyo/contracts';
import { newId } from '@kyoyo/kernel';
import { tellBilling } from './billing-store.ts';

type Said = Pick<
  IssuedInvoice,
  'institutionId' | 'organisationId' | 'sequence' | 'totalYen' | 'issuedOn'
>;

/** An invoice as a run would issue it, for tests of what comes after; its id. */
export async function issueInvoice(url: string, said: Said): Promise<string> {
  const example = exampleOf('billing', 'InvoiceIssued').data as IssuedInvoice;
  const invoice: IssuedInvoice = {
    ...example,
    ...said,
    dueOn: said.issuedOn,
    number: `請求-2026-${String(said.sequence).padStart(6, '0')}`,
    lines: example.lines.map((line) => ({ ...line, chargeId: newId() })),
  };
  const streamId = newId();
  const command = { type: 'IssueInvoice', invoice };
  await tellBilling(url, 'invoice', [{ streamId, command }]);
  return streamId;
}

import { mailOf, manager } from '../flagship/acts.ts';
import { flagshipFinance, flagshipStaff } from '../flagship/people.ts';
import type { SeedApi } from '../seed-api.ts';

interface Charged {
  readonly id: string;
  readonly instrumentId: string | null;
  readonly usedTo: string;
}

const payer = mailOf('goro.hachiya');
const staff = flagshipStaff[0]?.email ?? manager;

/** Something of an invoice that was just issued is given back. */
export async function creditOne(api: SeedApi, invoiceId: string): Promise<void> {
  await api.post(flagshipFinance.email, 'credit', `/api/invoices/${invoiceId}/credit-notes`, {
    wish: { kind: 'amount', totalYen: 22_000 },
    reason: '装置の不調により測定をやり直したため',
    afterwards: 'waive',
    withDocument: true,
  });
}

/** Who pays does not agree with a charge of the month that is left, and something was broken in it. */
export async function disputeAndIncident(
  api: SeedApi,
  institutionId: string,
  month: string,
): Promise<void> {
  const { organisation } = await api.get<{ organisation: { id: string } }>(payer, '/api/session');
  const organisationId = organisation.id;
  const { items } = await api.get<{ items: Charged[] }>(
    flagshipFinance.email,
    `/api/charges?institutionId=${institutionId}&counterpartyId=${organisationId}` +
      `&month=${month}&kind=run&limit=2`,
  );
  const [disputed, broken] = items;
  if (!disputed || !broken?.instrumentId) throw new Error('Nobody has charges to dispute');
  const message = '終了の10分前に装置が止まりました。確認をお願いします。';
  await api.post(payer, 'dispute', '/api/disputes', { chargeId: disputed.id, message });
  const incident = await api.post(staff, 'incident', '/api/incidents', {
    instrumentId: broken.instrumentId,
    kind: 'damage',
    happenedAt: broken.usedTo,
    note: '試料台の破損を確認しました。',
  });
  const path = `/api/incidents/${incident.id}`;
  const step = (email: string, name: string, body: object) =>
    api.post(email, `incident ${name}`, `${path}/${name}`, body);
  await step(staff, 'safety', { note: '装置を停止し、予備の試料台に替えました。' });
  await step(staff, 'assessment', {
    note: '試料の固定が不十分でした。試料台を交換します。',
    cause: 'operation',
    liability: 'user',
    estimateYen: 88_000,
  });
  await step(staff, 'restoration', { note: '試料台を交換し、動作を確認しました。' });
  await step(manager, 'compensation', {
    organisationId,
    yen: 88_000,
    note: '試料台の交換費用',
  });
}

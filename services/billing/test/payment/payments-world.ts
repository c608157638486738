import { createHash } from 'node:crypto';
import {
  type BankAccount,
  type CustomerAccount,
  type IssuedInvoice,
  type Issuer,
  invoiceEvents,
  issuerEvents,
} from '@kyoyo/contracts';
import { type Instant, newId } from '@kyoyo/kernel';
import { newStore } from '@kyoyo/testing';
import { accountIdOf, accountStream } from '../../src/account/stream.ts';
import { importStatement } from '../../src/bank-statement/importing.ts';
import { readBankFile } from '../../src/bank-statement/reading.ts';
import { statementIdOf } from '../../src/bank-statement/stream.ts';
import { usualSettings, type ZenginFile } from '../../src/bank-statement/zengin/file.ts';
import { writeZengin } from '../../src/bank-statement/zengin/write.ts';
import { booksIdOf, booksStream } from '../../src/closing/stream.ts';
import { invoiceStream } from '../../src/invoice/stream.ts';
import { issuerIdOf, issuerStream } from '../../src/issuer/stream.ts';
import { billingService } from '../../src/service.ts';
import { today } from '../bank-statement/zengin-files.ts';

export const context = { actor: 'system' as const, correlationId: newId() };

export const bankAccount: BankAccount = {
  bankCode: '0001',
  bankName: '架空銀行',
  branchCode: '123',
  branchName: 'つくば',
  kind: 'ordinary',
  number: '0012345',
  holder: 'ｶｸｳｹﾝｷﾕｳｼﾞﾖ',
  yearsAre: 'era',
  cancelledInTotals: false,
};

const example = invoiceEvents.InvoiceIssued.schema.parse(invoiceEvents.InvoiceIssued.example);

/** An institution with an account at a bank, customers and invoices, all of them said by the test. */
export async function openBooks(clock: () => Instant) {
  const { store, database } = await newStore(billingService, clock);
  const institutionId = newId();
  let counted = 0;

  const invoiceOf = (
    organisationId: string,
    totalYen: number,
    issuedOn = '2026-11-01',
  ): IssuedInvoice => {
    counted += 1;
    return {
      ...example,
      institutionId,
      organisationId,
      number: `請求-2026-${String(counted).padStart(6, '0')}`,
      sequence: counted,
      issuedOn,
      dueOn: '2026-11-30',
      lines: example.lines.map((line) => ({ ...line, chargeId: newId() })),
      totalYen,
    };
  };

  return {
    store,
    database,
    institutionId,
    [Symbol.asyncDispose]: () => database[Symbol.asyncDispose](),

    /** By two people, where it takes two. */
    async describesItself(
      changes: Partial<BankAccount> = {},
      said: Partial<Issuer & { effectiveFrom: string }> = {},
    ): Promise<void> {
      const { schema, example: issuer } = issuerEvents.IssuerDescribed;
      const described = {
        ...schema.parse(issuer),
        institutionId,
        bankAccounts: [{ ...bankAccount, ...changes }],
        ...said,
      };
      const streamId = issuerIdOf(institutionId);
      const changeId = newId();
      const describe = {
        type: 'DescribeIssuer',
        issuer: described,
        changeId,
        by: newId(),
      } as const;
      await store.execute(issuerStream, { streamId, command: describe, context });
      const approve = { changeId, approve: true, reason: '', by: newId() } as const;
      const command = { type: 'DecideIssuerChange', ...approve } as const;
      await store.execute(issuerStream, { streamId, command, context });
    },

    async hasCustomer(
      organisationId: string,
      known: Partial<Pick<CustomerAccount, 'payerCode' | 'payerNames'>>,
    ): Promise<void> {
      const account: CustomerAccount = {
        institutionId,
        organisationId,
        addressee: null,
        addressLines: [],
        invoicePer: 'organisation',
        settledBy: 'invoice',
        clearedWith: null,
        endpoint: null,
        payerCode: null,
        virtualAccount: null,
        payerNames: [],
        ...known,
      };
      await store.execute(accountStream, {
        streamId: accountIdOf(institutionId, organisationId),
        command: account,
        context,
      });
    },

    /** Many at once; their ids and numbers, in order. */
    async issues(
      wanted: readonly (readonly [organisationId: string, yen: number, issuedOn?: string])[],
    ) {
      const invoices = wanted.map((one) => ({ invoiceId: newId(), invoice: invoiceOf(...one) }));
      await store.together([], async (tx) => {
        const openings = invoices.map(({ invoiceId: streamId, invoice }) => ({
          streamId,
          commands: [{ type: 'IssueInvoice' as const, invoice }],
        }));
        return { keep: true, result: await tx.openMany(invoiceStream, openings, context) };
      });
      return invoices.map(({ invoiceId, invoice }) => ({ invoiceId, number: invoice.number }));
    },

    /** Without asking whether anything is left to do in it. */
    async closes(month: string): Promise<void> {
      const closing = { institutionId, month, warnings: [], totals: [], proposedBy: newId() };
      const asked = { closing, next: month, current: '2099-01', blocking: [], needsTwo: false };
      await store.execute(booksStream, {
        streamId: booksIdOf(institutionId),
        command: { type: 'ProposeClosing', ...asked },
        context,
      });
    },

    takes: (file: ZenginFile) => takeBytes(writeZengin(file, usualSettings)),
    takesBytes: (bytes: Buffer) => takeBytes(bytes),

    async all(sql: string, ...values: unknown[]) {
      const { rows } = await database.pool.query(sql, values);
      return rows;
    },

    /** What each account of the books comes to. */
    async balances(): Promise<Record<string, number>> {
      const { rows } = await database.pool.query(
        `SELECT account, sum(yen)::bigint AS yen FROM (
           SELECT debit AS account, yen FROM journal_entry
           UNION ALL SELECT credit, -yen FROM journal_entry) AS sides
         GROUP BY 1 HAVING sum(yen) <> 0 ORDER BY 1`,
      );
      return Object.fromEntries(rows.map(({ account, yen }) => [account, yen]));
    },
  };

  function takeBytes(bytes: Buffer) {
    const digest = createHash('sha256').update(bytes).digest('hex');
    const read = readBankFile(bytes, [bankAccount], { csv: null }, today);
    if ('refused' in read) throw new Error(JSON.stringify(read.refused));
    const statementId = statementIdOf(institutionId, digest);
    const taken = { institutionId, statementId, digest, file: read.file };
    return importStatement(store, taken, context);
  }
}
export type Books = Awaited<ReturnType<typeof openBooks>>;

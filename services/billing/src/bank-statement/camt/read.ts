import type { BankAccount } from '@kyoyo/contracts';
import { type BankFileFault, FileRefused, quoted, yenText } from '../fault.ts';
import { isDate } from '../days.ts';
import type { ReadBankFile, ReadStatement, StatementRow } from '../read-statement.ts';
import { lineOf } from '../text.ts';
import { all, first, type Node, parseXml, refuseNode, textAt } from './xml.ts';

/**
 * ISO 20022 statements (camt.053) and notifications (camt.054) in yen. Booked entries count; of an entry
 * of several transactions each is a row. Balances and sums must agree with the entries.
 */
export function readCamt(
  bytes: Buffer,
  accounts: readonly BankAccount[],
): { readonly file: ReadBankFile } | { readonly fault: BankFileFault } {
  try {
    const root = parseXml(bytes);
    const [message] = root.children;
    const isStatement = message?.name === 'BkToCstmrStmt';
    if (!message || (!isStatement && message.name !== 'BkToCstmrDbtCdtNtfctn')) {
      return refuseNode(root, {
        ja: 'BkToCstmrStmt か BkToCstmrDbtCdtNtfctn',
        en: 'BkToCstmrStmt or BkToCstmrDbtCdtNtfctn',
      });
    }
    const createdOn = dayAt(message, 'GrpHdr', 'CreDtTm');
    const parts = all(message, isStatement ? 'Stmt' : 'Ntfctn');
    if (parts.length === 0) refuseNode(message, { ja: '1つ以上の明細', en: 'a statement' });
    const statements = parts.map((part) => statementOf(part, createdOn, accounts));
    return { file: { kind: isStatement ? 'camt.053' : 'camt.054', statements } };
  } catch (error) {
    if (error instanceof FileRefused) return { fault: error.fault };
    throw error;
  }
}

function statementOf(
  part: Node,
  createdOn: string,
  accounts: readonly BankAccount[],
): ReadStatement {
  const entries = all(part, 'Ntry').filter((entry) => isBooked(entry));
  const rows = entries.flatMap((entry) => rowsOf(entry));
  const days = rows.map(({ postedOn }) => postedOn).toSorted();
  const openingYen = balanceOf(part, ['OPBD', 'PRCD']);
  const closingYen = balanceOf(part, ['CLBD']);
  // A reversal moved money as well: each entry counts on the side that it says.
  const moved = { in: [] as number[], out: [] as number[] };
  for (const entry of entries) moved[directionOf(entry)].push(yenAt(entry));
  if (openingYen !== null && closingYen !== null) {
    const expected = openingYen + sumOf(moved.in) - sumOf(moved.out);
    if (expected !== closingYen) refuseNode(part, yenText(expected), yenText(closingYen));
  }
  checkSum(part, 'TtlCdtNtries', moved.in);
  checkSum(part, 'TtlDbtNtries', moved.out);
  return {
    account: accountOf(part, accounts),
    createdOn,
    from: days[0] ?? createdOn,
    to: days.at(-1) ?? createdOn,
    openingYen,
    closingYen,
    rows,
  };
}

const isBooked = (entry: Node): boolean =>
  [textAt(entry, 'Sts', 'Cd'), textAt(entry, 'Sts')].includes('BOOK');

/** Of some number: the bank's own, or an IBAN that ends with it. */
function accountOf(part: Node, accounts: readonly BankAccount[]) {
  const told = textAt(part, 'Acct', 'Id', 'Othr', 'Id') || textAt(part, 'Acct', 'Id', 'IBAN');
  const digits = told.replace(/\D/g, '');
  const bank = textAt(part, 'Acct', 'Svcr', 'FinInstnId', 'ClrSysMmbId', 'MmbId');
  const known = accounts.find(
    ({ bankCode, branchCode, number }) =>
      digits === `${bankCode}${branchCode}${number}` ||
      digits === `${branchCode}${number}` ||
      (digits === number && (bank === '' || bank.startsWith(bankCode))),
  );
  if (!known) return { bankCode: bank, branchCode: '', kind: '', number: told.slice(0, 34) };
  const { bankCode, branchCode, number } = known;
  return { bankCode, branchCode, kind: '', number };
}

function balanceOf(part: Node, codes: readonly string[]): number | null {
  const found = all(part, 'Bal').find((balance) =>
    codes.includes(textAt(balance, 'Tp', 'CdOrPrtry', 'Cd')),
  );
  if (!found) return null;
  return directionOf(found) === 'in' ? yenAt(found) : 0 - yenAt(found);
}

const sumOf = (amounts: readonly number[]): number =>
  amounts.reduce((sum, amount) => sum + amount, 0);

function checkSum(part: Node, name: string, amounts: readonly number[]): void {
  const summary = first(first(part, 'TxsSummry'), name);
  if (!summary) return;
  const [sum, entries] = [textAt(summary, 'Sum'), textAt(summary, 'NbOfNtries')];
  if (sum !== '' && Number(sum) !== sumOf(amounts)) {
    refuseNode(summary, yenText(sumOf(amounts)), quoted(sum));
  }
  if (entries !== '' && Number(entries) !== amounts.length) {
    refuseNode(summary, { ja: `${amounts.length}件`, en: `${amounts.length}` }, quoted(entries));
  }
}

function directionOf(node: Node): 'in' | 'out' {
  const told = textAt(node, 'CdtDbtInd');
  if (told === 'CRDT') return 'in';
  if (told === 'DBIT') return 'out';
  return refuseNode(
    first(node, 'CdtDbtInd') ?? node,
    { ja: 'CRDT か DBIT', en: 'CRDT or DBIT' },
    quoted(told),
  );
}

function yenAt(node: Node): number {
  const amount = first(node, 'Amt') ?? first(node, 'AmtDtls', 'TxAmt', 'Amt');
  const text = amount?.text.trim() ?? '';
  const isYen = (amount?.currency ?? 'JPY') === 'JPY';
  if (amount && isYen && /^\d{1,13}(\.0+)?$/.test(text)) return Number(text);
  return refuseNode(
    amount ?? node,
    { ja: '円の整数の金額', en: 'an amount in whole yen' },
    quoted(text),
  );
}

function dayAt(node: Node, ...path: string[]): string {
  const text = textAt(node, ...path).slice(0, 10);
  if (isDate(text)) return text;
  return refuseNode(first(node, ...path) ?? node, { ja: '日付', en: 'a date' }, quoted(text));
}

/** One for each transaction that says its amount; else one for the entry. */
function rowsOf(entry: Node): StatementRow[] {
  const [yen, direction] = [yenAt(entry), directionOf(entry)];
  const postedOn = dayAt(entry, ...dayIn(entry, 'BookgDt'));
  const valueOn = first(entry, 'ValDt') ? dayAt(entry, ...dayIn(entry, 'ValDt')) : postedOn;
  const cancelled = ['true', '1'].includes(textAt(entry, 'RvslInd'));
  const transactions = all(entry, 'NtryDtls').flatMap((details) => all(details, 'TxDtls'));
  const whole = transactions.length < 2 ? [transactions[0] ?? entry] : transactions;
  for (const one of whole) {
    if (first(one, 'CdtDbtInd') && directionOf(one) !== direction) {
      refuseNode(one, quoted(textAt(entry, 'CdtDbtInd')), quoted(textAt(one, 'CdtDbtInd')));
    }
  }
  const rows = whole.map((one) => ({
    record: one.line,
    postedOn,
    valueOn,
    direction: cancelled ? reversed[direction] : direction,
    cancelled,
    yen: whole.length === 1 ? yen : yenAt(one),
    reference: textAt(one, 'Refs', 'AcctSvcrRef') || textAt(entry, 'AcctSvcrRef'),
    payerCode: '',
    payerName: lineOf(
      textAt(one, 'RltdPties', 'Dbtr', 'Nm') || textAt(one, 'RltdPties', 'Dbtr', 'Pty', 'Nm'),
      140,
    ),
    payerBank: lineOf(textAt(one, 'RltdAgts', 'DbtrAgt', 'FinInstnId', 'Nm'), 140),
    payerBranch: lineOf(textAt(one, 'RltdAgts', 'DbtrAgt', 'BrnchId', 'Nm'), 140),
    remark: lineOf(textAt(entry, 'AddtlNtryInf'), 140),
    edi: lineOf(textAt(one, 'RmtInf', 'Ustrd') || textAt(one, 'Refs', 'EndToEndId'), 140),
  }));
  const sum = sumOf(rows.map((row) => row.yen));
  if (sum !== yen) refuseNode(entry, yenText(yen), yenText(sum));
  return rows;
}

/** A reversal of what came in is told as money that goes out, and the other way. */
const reversed = { in: 'out', out: 'in' } as const;

const dayIn = (entry: Node, name: string): [string, string] => [
  name,
  first(entry, name, 'Dt') ? 'Dt' : 'DtTm',
];

import { type BankAccount, type Problem, problem } from '@kyoyo/contracts';
import { type BankFileFault, same } from './fault.ts';
import { readCamt } from './camt/read.ts';
import { readCsvStatement } from './csv/read.ts';
import { faultIn } from './checking.ts';
import type { FileOptions } from './options.ts';
import type { ReadBankFile } from './read-statement.ts';
import { looksOtherwise } from './zengin/dates.ts';
import { usualSettings, type ZenginSettings } from './zengin/file.ts';
import { readZengin } from './zengin/read.ts';
import { accountNumber, statementsOf } from './zengin/statements.ts';

type Outcome = { readonly file: ReadBankFile } | { readonly refused: Problem };

/** What is in the bytes of a file, of whatever format, where every account is one of the institution. */
export function readBankFile(
  bytes: Buffer,
  accounts: readonly BankAccount[],
  { csv }: FileOptions,
  today: string,
): Outcome {
  const outcome = readAny(bytes, accounts, csv, today);
  if ('refused' in outcome) return outcome;
  const fault = faultIn(outcome.file, today);
  if (fault) return settled({ fault });
  const own = new Set(accounts.map(keyOf));
  const stranger = outcome.file.statements.find(({ account }) => !own.has(keyOf(account)));
  if (!stranger) return outcome;
  const { bankCode, branchCode, number } = stranger.account;
  const account = [bankCode, branchCode, number].filter(Boolean).join('-');
  return { refused: problem('bank-account-unknown', { account }) };
}

export const keyOf = ({
  bankCode,
  branchCode,
  number,
}: Pick<BankAccount, 'bankCode' | 'branchCode' | 'number'>): string =>
  [bankCode, branchCode, number].join('-');

function readAny(
  bytes: Buffer,
  accounts: readonly BankAccount[],
  csv: FileOptions['csv'],
  today: string,
): Outcome {
  if (csv) return settled(readCsvStatement(bytes, csv));
  const beginning = bytes
    .toString('latin1', 0, 64)
    .replace(/^\xEF\xBB\xBF/, '')
    .trimStart();
  if (beginning.startsWith('<')) return settled(readCamt(bytes, accounts));
  if (!beginning.startsWith('1')) return { refused: problem('bank-file-unknown') };
  const settings = settingsOf(bytes, accounts);
  const created = bytes.toString('latin1', 4, 10);
  const { years } = settings;
  if (looksOtherwise(created, years, today)) {
    return { refused: problem('bank-years-look-otherwise', { as: yearsNames[years] }) };
  }
  const file = readZengin(bytes, settings, today);
  return settled('fault' in file ? file : { file: statementsOf(file) });
}

/** Those that it is not set to. */
const yearsNames = {
  era: { ja: '西暦', en: 'Western years' },
  western: { ja: '和暦', en: 'years of the era' },
};

const settled = (
  read: { readonly file: ReadBankFile } | { readonly fault: BankFileFault },
): Outcome =>
  'file' in read
    ? read
    : { refused: problem('bank-file-refused', { ...read.fault, record: same(read.fault.record) }) };

/** By the account in the first header: a file comes from one bank, which writes it in one way. */
function settingsOf(bytes: Buffer, accounts: readonly BankAccount[]): ZenginSettings {
  const header = bytes.toString('latin1', 0, 120);
  const digits = header.slice(1, 3) === '03' ? header.slice(63, 73) : header.slice(60, 67);
  const key = keyOf({
    bankCode: header.slice(22, 26),
    branchCode: header.slice(41, 44),
    number: accountNumber(digits),
  });
  const account = accounts.find((one) => keyOf(one) === key);
  if (!account) return usualSettings;
  return { years: account.yearsAre, cancelledInTotals: account.cancelledInTotals };
}

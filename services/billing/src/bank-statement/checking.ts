import {
  accountFlow,
  type Bilingual,
  paymentSource,
  positiveYen,
  uncontrolled,
} from '@kyoyo/contracts';
import { earliestCreation, isDate, isWithinYear, latestCreation } from './days.ts';
import { type BankFileFault, FileRefused, quoted, same, yenText } from './fault.ts';
import { previewOf } from './preview.ts';
import type { ReadBankFile, ReadStatement, StatementRow } from './read-statement.ts';

/**
 * What readers give back is taken only where all of it can be kept: whatever its format, a file with
 * anything that no payment can have is refused whole.
 */
export function faultIn(file: ReadBankFile, today: string): BankFileFault | null {
  try {
    const most = accountsMax;
    if (file.statements.length > most) {
      const expected = { ja: `${most}口座以下`, en: `at most ${most} accounts` };
      refuse(file, 1, fields.account, expected, same(file.statements.length));
    }
    for (const statement of file.statements) checkStatement(file, statement, today);
    return null;
  } catch (error) {
    if (error instanceof FileRefused) return error.fault;
    throw error;
  }
}

const accountsMax = 100;
const { reference: paymentReference } = paymentSource.options[0].shape;

const fields = {
  account: { ja: '口座', en: 'the account' },
  createdOn: { ja: '作成日', en: 'when it was made' },
  postedOn: { ja: '勘定日', en: 'the day of posting' },
  valueOn: { ja: '起算日', en: 'the value date' },
  yen: { ja: '金額', en: 'the amount' },
  totals: { ja: '残高・合計', en: 'the balances and sums' },
  reference: { ja: '照会番号', en: 'the reference' },
  payerCode: { ja: '振込依頼人コード', en: 'the code of the payer' },
  payerName: { ja: '振込依頼人名', en: 'the name of the payer' },
  payerBank: { ja: '仕向銀行', en: 'the bank of the payer' },
  payerBranch: { ja: '仕向店', en: 'the branch of the payer' },
  remark: { ja: '摘要', en: 'the remark' },
  edi: { ja: 'EDI情報', en: 'the EDI text' },
} satisfies Record<string, Bilingual>;

const texts = [
  'reference',
  'payerCode',
  'payerName',
  'payerBank',
  'payerBranch',
  'remark',
  'edi',
] as const;
const textMax = 140;

function checkStatement(file: ReadBankFile, statement: ReadStatement, today: string): void {
  const { createdOn, rows } = statement;
  const [earliest, latest] = [earliestCreation(today), latestCreation(today)];
  const record = rows[0]?.record ?? 1;
  if (file.kind !== 'csv' && (createdOn < earliest || createdOn > latest)) {
    const expected = {
      ja: `${earliest}から${latest}まで`,
      en: `a day from ${earliest} to ${latest}`,
    };
    refuse(file, record, fields.createdOn, expected, same(createdOn));
  }
  for (const row of rows) checkRow(file, row, file.kind === 'csv' ? today : createdOn);
  const [flow] = previewOf({ ...file, statements: [statement] }).accounts;
  if (accountFlow.safeParse(flow).success) return;
  const expected = { ja: '帳簿に書ける金額', en: 'sums that books can hold' };
  refuse(file, record, fields.totals, expected, { ja: 'それより大きい金額', en: 'more' });
}

function checkRow(file: ReadBankFile, row: StatementRow, madeOn: string): void {
  for (const name of ['postedOn', 'valueOn'] as const) {
    const day = row[name];
    if (isDate(day) && isWithinYear(day, madeOn)) continue;
    const expected = { ja: `${madeOn}から1年以内の日付`, en: `a date within a year of ${madeOn}` };
    refuse(file, row.record, fields[name], expected, quoted(day));
  }
  if (!positiveYen.safeParse(row.yen).success) {
    const most = yenText(positiveYen.maxValue ?? 0);
    const expected = { ja: `¥1から${most.ja}まで`, en: `¥1 to ${most.en}` };
    refuse(file, row.record, fields.yen, expected, yenText(row.yen));
  }
  for (const name of texts) {
    const text = row[name];
    const fits =
      name === 'reference' ? paymentReference.safeParse(text).success : text.length <= textMax;
    if (fits && text.isWellFormed() && uncontrolled.test(text)) continue;
    const expected = fits
      ? { ja: '制御文字のない文字', en: 'text without control characters' }
      : { ja: 'もっと短い文字', en: 'a shorter text' };
    const shown = Array.from(text, (one) =>
      uncontrolled.test(one) && one.isWellFormed() ? one : '\uFFFD',
    );
    refuse(file, row.record, fields[name], expected, quoted(shown.join('')));
  }
}

/** Records of Zengin files, rows of a list, lines of XML. */
function refuse(
  { kind }: ReadBankFile,
  record: number,
  field: Bilingual,
  expected: Bilingual,
  found: Bilingual,
): never {
  const [ja, en] = kind.startsWith('zengin')
    ? [`${record}件目のレコード`, `Record ${record}`]
    : [`${record}行目`, `${kind === 'csv' ? 'Row' : 'Line'} ${record}`];
  const place = { ja: `${ja}の${field.ja}`, en: `${en}, ${field.en}` };
  throw new FileRefused({ record, place, expected, found });
}

import { expect, it } from 'vitest';
import { readCamt } from '../../src/bank-statement/camt/read.ts';
import { bankAccount } from '../payment/payments-world.ts';
import { camtBalance, camtEntry, camtStatement } from './camt-files.ts';

const entry = (yen: string, more = '') => `
      <Ntry>
        <Amt Ccy="JPY">${yen}</Amt><CdtDbtInd>CRDT</CdtDbtInd>${more}
        <Sts><Cd>BOOK</Cd></Sts>
        <BookgDt><Dt>2026-11-19</Dt></BookgDt><ValDt><Dt>2026-11-20</Dt></ValDt>
        <AcctSvcrRef>R-1</AcctSvcrRef>
        <NtryDtls><TxDtls>
          <Refs><EndToEndId>NOTPROVIDED</EndToEndId></Refs>
          <RltdPties><Dbtr><Pty><Nm>ｶ)ｶｸｳﾏﾃﾘｱﾙ</Nm></Pty></Dbtr></RltdPties>
          <RmtInf><Ustrd>請求 2026-000012</Ustrd></RmtInf>
        </TxDtls></NtryDtls>
      </Ntry>`;
const balance = (code: string, yen: string) =>
  `<Bal><Tp><CdOrPrtry><Cd>${code}</Cd></CdOrPrtry></Tp><Amt Ccy="JPY">${yen}</Amt><CdtDbtInd>CRDT</CdtDbtInd></Bal>`;
const statement = (inside: string, head = '<?xml version="1.0" encoding="UTF-8"?>') => `${head}
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08">
  <BkToCstmrStmt>
    <GrpHdr><MsgId>1</MsgId><CreDtTm>2026-11-21T09:00:00+09:00</CreDtTm></GrpHdr>
    <Stmt><Acct><Id><Othr><Id>00011230012345</Id></Othr></Id></Acct>${inside}
    </Stmt>
  </BkToCstmrStmt>
</Document>`;

const read = (text: string) => readCamt(Buffer.from(text), [bankAccount]);
function rowsOf(answer: ReturnType<typeof read>) {
  if ('fault' in answer) throw new Error(JSON.stringify(answer.fault));
  return answer.file.statements.flatMap(({ rows }) => rows);
}

function faultOf(text: string) {
  const answer = read(text);
  if (!('fault' in answer)) throw new Error('It was read');
  const { place, expected, found } = answer.fault;
  return `${place.en}: ${expected.en}, not ${found.en}`;
}

it('reads the entries of a statement and knows the account', () => {
  const balances = balance('OPBD', '1000') + balance('CLBD', '111000');
  const answer = read(statement(balances + entry('110000')));
  if ('fault' in answer) throw new Error(JSON.stringify(answer.fault));
  expect(answer.file.kind).toBe('camt.053');
  expect(answer.file.statements).toMatchObject([
    {
      account: { bankCode: '0001', branchCode: '123', number: '0012345' },
      createdOn: '2026-11-21',
      openingYen: 1_000,
      closingYen: 111_000,
      rows: [
        {
          direction: 'in',
          yen: 110_000,
          postedOn: '2026-11-19',
          valueOn: '2026-11-20',
          reference: 'R-1',
          payerName: 'ｶ)ｶｸｳﾏﾃﾘｱﾙ',
          edi: '請求 2026-000012',
        },
      ],
    },
  ]);
});

it('reads a reversal as what the bank takes back', () => {
  const text = entry('500', '<RvslInd>true</RvslInd>').replace('CRDT', 'DBIT');
  const answer = read(statement(text));
  expect(answer).toMatchObject({
    file: { statements: [{ rows: [{ cancelled: true, direction: 'in', yen: 500 }] }] },
  });
});

it('counts a reversal where the money went, in balances and in sums', () => {
  const both = camtEntry() + camtEntry({ direction: 'DBIT', isReversal: true, reference: 'R-2' });
  const between = (closing: number) =>
    camtStatement(camtBalance('OPBD', 1_000) + camtBalance('CLBD', closing) + both);
  expect(rowsOf(read(between(1_000)))).toMatchObject([{ yen: 500 }, { cancelled: true }]);
  expect(faultOf(between(1_500))).toContain('¥1,000, not ¥1,500');
  const sums = (out: string, count: number) =>
    camtStatement(
      `<TxsSummry><TtlCdtNtries><NbOfNtries>${count}</NbOfNtries><Sum>500</Sum></TtlCdtNtries><TtlDbtNtries><Sum>${out}</Sum></TtlDbtNtries></TxsSummry>${both}`,
    );
  expect(rowsOf(read(sums('500', 1)))).toHaveLength(2);
  expect(faultOf(sums('0', 1))).toContain('TtlDbtNtries: ¥500, not “0”');
  expect(faultOf(sums('500', 2))).toContain('TtlCdtNtries: 1, not “2”');
});

it('takes what went out and came back for no payment of a customer', () => {
  const text = camtStatement(camtEntry({ direction: 'CRDT', isReversal: true }));
  expect(rowsOf(read(text))).toMatchObject([{ cancelled: true, direction: 'out' }]);
});

it('reads every transaction of an entry, in whatever part of it', () => {
  const details = (...amounts: number[]) =>
    amounts
      .map((yen) => `<NtryDtls><TxDtls><Amt Ccy="JPY">${yen}</Amt></TxDtls></NtryDtls>`)
      .join('');
  const entryOf = (...amounts: number[]) =>
    camtStatement(camtEntry({ yen: '500', details: details(...amounts) }));
  expect(rowsOf(read(entryOf(200, 300))).map(({ yen }) => yen)).toEqual([200, 300]);
  expect(faultOf(entryOf(200, 301))).toContain('¥500, not ¥501');
});

it('reads the encoding that is declared, and refuses bytes that are none of it', () => {
  const shiftJis = (name: Buffer, encoding = 'Shift_JIS') => {
    const [before = '', after = ''] = camtStatement(
      camtEntry({ name: '!' }),
      undefined,
      encoding,
    ).split('!');
    return Buffer.concat([Buffer.from(before), name, Buffer.from(after)]);
  };
  const answer = readCamt(shiftJis(Buffer.from([0xc3, 0xbd, 0xc4])), [bankAccount]);
  expect(rowsOf(answer)).toMatchObject([{ payerName: 'ﾃｽﾄ' }]);
  const broken = readCamt(shiftJis(Buffer.from([0xff, 0xfe]), 'UTF-8'), [bankAccount]);
  expect(broken).toMatchObject({ fault: { record: 7, expected: { en: 'characters of UTF-8' } } });
  expect(faultOf(camtStatement(camtEntry(), undefined, 'EBCDIC-JP'))).toContain(
    'UTF-8, Shift_JIS or EUC-JP, not EBCDIC-JP',
  );
});

it('refuses where sums and balances do not agree', () => {
  const balances = balance('OPBD', '1000') + balance('CLBD', '111001');
  expect(faultOf(statement(balances + entry('110000')))).toBe(
    'Line 5, Stmt: ¥111,000, not ¥111,001',
  );
  const sums = '<TxsSummry><TtlCdtNtries><Sum>7</Sum></TtlCdtNtries></TxsSummry>';
  expect(faultOf(statement(sums + entry('8')))).toBe('Line 5, TtlCdtNtries: ¥8, not “7”');
  expect(faultOf(statement(entry('1.5')))).toContain('an amount in whole yen, not “1.5”');
  expect(faultOf(statement(entry('5').replace('JPY', 'USD')))).toContain('in whole yen');
});

it('refuses what is cut, what declares entities, and what is deeper than any statement', () => {
  const whole = statement(entry('5'));
  expect(faultOf(whole.slice(0, 400))).toContain('well-formed XML');
  const dtd = '<!DOCTYPE a [<!ENTITY b "c">]>';
  expect(faultOf(statement(entry('5'), dtd))).toContain('XML without a DTD');
  expect(faultOf(statement('&b;'))).toContain('well-formed XML');
  expect(faultOf(statement('<a>'.repeat(60) + '</a>'.repeat(60)))).toContain('a smaller file');
  expect(faultOf('<other/>')).toContain('BkToCstmrStmt');
});

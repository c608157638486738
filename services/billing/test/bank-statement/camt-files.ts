/** Statements in XML as a bank makes them, for tests. */

interface Entry {
  readonly yen: string;
  readonly direction: 'CRDT' | 'DBIT';
  readonly isReversal: boolean;
  readonly reference: string;
  readonly day: string;
  readonly valueOn: string;
  readonly name: string;
  /** In place of one transaction. */
  readonly details: string;
}

export function camtEntry(changes: Partial<Entry> = {}): string {
  const { yen = '500', direction = 'CRDT', isReversal = false, reference = 'R-1' } = changes;
  const { day = '2026-11-19', valueOn = day, name = 'ｶ)ｶｸｳﾏﾃﾘｱﾙ' } = changes;
  const transaction = `<NtryDtls><TxDtls><RltdPties><Dbtr><Pty><Nm>${name}</Nm></Pty></Dbtr></RltdPties></TxDtls></NtryDtls>`;
  return `<Ntry><Amt Ccy="JPY">${yen}</Amt><CdtDbtInd>${direction}</CdtDbtInd>${isReversal ? '<RvslInd>true</RvslInd>' : ''}
    <Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>${day}</Dt></BookgDt><ValDt><Dt>${valueOn}</Dt></ValDt>
    <AcctSvcrRef>${reference}</AcctSvcrRef>${changes.details ?? transaction}</Ntry>`;
}

export const camtBalance = (code: string, yen: number): string =>
  `<Bal><Tp><CdOrPrtry><Cd>${code}</Cd></CdOrPrtry></Tp><Amt Ccy="JPY">${yen}</Amt><CdtDbtInd>CRDT</CdtDbtInd></Bal>`;

export const camtStatement = (inside: string, createdOn = '2026-11-21', encoding = 'UTF-8') =>
  `<?xml version="1.0" encoding="${encoding}"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08">
  <BkToCstmrStmt>
    <GrpHdr><MsgId>1</MsgId><CreDtTm>${createdOn}T09:00:00+09:00</CreDtTm></GrpHdr>
    <Stmt><Acct><Id><Othr><Id>00011230012345</Id></Othr></Id></Acct>${inside}
    </Stmt>
  </BkToCstmrStmt>
</Document>`;

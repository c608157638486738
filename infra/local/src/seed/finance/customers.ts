/** How the demo's organisations pay: by which names and codes banks know them. All are invented. */
export interface CustomerSeed {
  readonly organisationSeedId: string;
  /** As the bank writes it, with the mark of its legal form. */
  readonly kana: string;
  /** The same without it, as it is compared. */
  readonly name: string;
  readonly settledBy: 'invoice' | 'budget-transfer' | 'clearing';
  readonly invoicePer?: 'project';
}

const customer = (
  organisationSeedId: string,
  kana: string,
  name: string,
  settledBy: CustomerSeed['settledBy'] = 'invoice',
): CustomerSeed => ({ organisationSeedId, kana, name, settledBy });

export const customers: readonly CustomerSeed[] = [
  customer('mizutama-seiki', 'ﾐｽﾞﾀﾏｾｲｷ(ｶ', 'ﾐｽﾞﾀﾏｾｲｷ'),
  customer('sorairo-chemical', 'ｿﾗｲﾛｼﾞﾏｶｶﾞｸ(ｶ', 'ｿﾗｲﾛｼﾞﾏｶｶﾞｸ'),
  customer('hibarino-metal', 'ﾋﾊﾞﾘﾉﾊﾗｷﾝｿﾞｸ(ｶ', 'ﾋﾊﾞﾘﾉﾊﾗｷﾝｿﾞｸ'),
  customer('komorebi-instruments', 'ｺﾓﾚﾋﾞﾀﾞﾆｹｲｿｸ(ｶ', 'ｺﾓﾚﾋﾞﾀﾞﾆｹｲｿｸ'),
  customer('tsumugi-food', 'ﾂﾑｷﾞｲﾄｶﾞﾜｼﾖｸﾋﾝ(ｶ', 'ﾂﾑｷﾞｲﾄｶﾞﾜｼﾖｸﾋﾝ'),
  customer('hoshikuzu-battery', 'ﾎｼｸｽﾞﾊﾏﾃﾞﾝﾁ(ｶ', 'ﾎｼｸｽﾞﾊﾏﾃﾞﾝﾁ'),
  customer('shizuku-membrane', 'ｼｽﾞｸﾓﾘﾏｸｷﾞｼﾞﾕﾂ(ｶ', 'ｼｽﾞｸﾓﾘﾏｸｷﾞｼﾞﾕﾂ'),
  customer('kagero-quantum', 'ｶｹﾞﾛｳｻﾞｶﾘﾖｳｼ(ｶ', 'ｶｹﾞﾛｳｻﾞｶﾘﾖｳｼ'),
  customer('minamo-tech', 'ﾐﾅﾓﾀﾞｲｺｳｶﾀﾞｲｶﾞｸ', 'ﾐﾅﾓﾀﾞｲｺｳｶﾀﾞｲｶﾞｸ'),
  customer('tsukinowa-station', 'ﾂｷﾉﾜｹﾝｻﾝｷﾞﾖｳｼｹﾝｼﾞﾖｳ', 'ﾂｷﾉﾜｹﾝｻﾝｷﾞﾖｳｼｹﾝｼﾞﾖｳ'),
  customer('hoshigamine-university', 'ﾎｼｶﾞﾐﾈﾉﾀﾞｲｶﾞｸ', 'ﾎｼｶﾞﾐﾈﾉﾀﾞｲｶﾞｸ', 'clearing'),
  customer('in-house-research', '', '', 'budget-transfer'),
  customer('facility-office', '', '', 'budget-transfer'),
];

/** 振込依頼人コード: the same for every month, so that its payments name whose they are. */
export const payerCodeOf = (nth: number): string => String(4_701 + nth).padStart(10, '0');

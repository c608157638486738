import {
  type Bilingual,
  clausesOf,
  type Clauses,
  matchingRulesOn,
  publicMatching,
  researchAmounts,
  type ResearchContent,
  type ResearchForm,
} from '@kyoyo/contracts';
import { ownershipText } from './ownership.ts';

/** How those are called whom a content names by their ids. */
export type Names = ReadonlyMap<string, Bilingual>;

export interface Article {
  /** The same in every version, so that versions can be laid side by side. */
  readonly key: string;
  readonly heading: string;
  readonly text: string;
}

interface Written {
  readonly form: ResearchForm;
  readonly institutionId: string;
  readonly content: ResearchContent;
  readonly names: Names;
}

export const titleOf: Readonly<Record<ResearchForm, string>> = {
  umbrella: '包括協定書',
  'joint-research': '共同研究契約書',
  commissioned: '受託研究契約書',
};

/** A contract in Japanese, article by article; what does not apply is no article. */
export function articlesOf(written: Written): Article[] {
  const { form, content } = written;
  const all: (Article | null)[] = [
    purpose(written),
    article(
      'period',
      '期間',
      `${dayOf(content.firstDay)}から${dayOf(content.lastDay)}までとする。`,
    ),
    parties(written),
    ...(form === 'umbrella' ? [] : [instruments(written), ...money(written)]),
    content.deliverable &&
      article(
        'deliverable',
        '成果物',
        `${content.deliverable.what}を、${dayOf(content.deliverable.dueOn)}までに引き渡す。`,
      ),
    ...clauseArticles(written),
    article(
      'freedom',
      '研究の自由',
      '機関がその後に行う研究は、この契約によって妨げられない。知的財産を保有する者は、自ら実施するか、実施を許諾する。',
    ),
    content.specialTerms === '' ? null : article('special', '特約', content.specialTerms),
    article(
      'change',
      '変更と終了',
      'この契約は、すべての当事者が合意した新しい版によって変更する。それまでは、前の版が効力を持つ。期間の途中で終了するときは、理由を記録する。終了の時に行われている利用は、この契約のもとで終える。',
    ),
  ];
  return all.filter((one) => one !== null);
}

const article = (key: string, heading: string, text: string): Article => ({ key, heading, text });

const nameIn = (names: Names, id: string): string => names.get(id)?.ja ?? `登録番号${id}`;

/** 2027年1月1日, as contracts say days. */
export const dayOf = (day: string): string => {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
};

const yen = (amount: number): string => `${amount.toLocaleString('ja-JP')}円`;

const purpose = ({ content: { title, theme, purpose: what } }: Written): Article =>
  article(
    'purpose',
    '題目と目的',
    [`題目は「${title.ja}」、テーマは「${theme}」とする。`, what].filter(Boolean).join('\n'),
  );

const parties = ({ institutionId, content: { organisationIds }, names }: Written): Article =>
  article(
    'parties',
    '当事者と研究担当者',
    `当事者は、${[institutionId, ...organisationIds].map((one) => nameIn(names, one)).join('、')}とする。` +
      '研究担当者は、各当事者が届け出た者とし、学生は秘密保持の誓約書に署名した日から参加する。',
  );

function instruments({ content: { instrumentIds, useBudgetYen }, names }: Written): Article {
  const which =
    instrumentIds === null
      ? '機関が共用するすべての装置'
      : instrumentIds.map((one) => nameIn(names, one)).join('、') || '（未定）';
  const budget =
    useBudgetYen === null
      ? ''
      : `利用料の合計は、消費税を除き${yen(useBudgetYen)}までとし、これを使い切ったときは、機関が理由を記録して認めるまで新たに利用できない。`;
  return article('instruments', '装置の利用', `${which}を利用できる。${budget}`);
}

const lineNames = {
  direct: '直接経費',
  staff: '人件費',
  'researcher-value': '知の価値',
  strategic: '戦略的産学連携経費',
  results: '成果の対価',
  'success-fee': '成功報酬（成功したときに限る）',
} as const;

function money({ form, content, names }: Written): (Article | null)[] {
  const { lines, indirect, costShares, instalments, matching, firstDay, classFactor } = content;
  const { indirectYen, ipFundYen, totalYen } = researchAmounts(content);
  const budget = lines.map(
    ({ kind, label, yen: amount }) => `${lineNames[kind]}（${label}） ${yen(amount)}`,
  );
  const rules = matchingRulesOn(firstDay);
  const shares = costShares.map(({ partyId, percent }) => `${nameIn(names, partyId)} ${percent}%`);
  return [
    article(
      'budget',
      '費用',
      [
        ...budget,
        `間接経費（直接経費と人件費の${indirect.percent}%） ${yen(indirectYen)}。うち${indirect.ipFundPercent}%にあたる${yen(ipFundYen)}を知財基金に充てる。`,
        `総額 ${yen(totalYen)}（消費税を除く）。引き合わせの手数料（マッチングフィー）は定めない。`,
        `装置の利用料には、料金表の間接経費に代えて${indirect.percent}%を適用する。` +
          (classFactor === null ? '' : `区分の係数に代えて、基準額に${classFactor}を掛ける。`),
      ].join('\n'),
    ),
    form === 'joint-research'
      ? article('shares', '費用の分担', shares.join('、') || '（未定）')
      : null,
    instalments.length === 0
      ? null
      : article(
          'instalments',
          '支払い',
          instalments
            .map(({ label, yen: amount, dueOn }) => `${label} ${yen(amount)}（${dayOf(dueOn)}）`)
            .join('\n'),
        ),
    matching && rules
      ? article(
          'matching',
          'マッチングファンド',
          publicMatching(matching, rules)
            .map(
              ({ fiscalYear, companyYen, publicYen }) =>
                `${fiscalYear}年度 企業 ${yen(companyYen)}、国 ${yen(publicYen)}`,
            )
            .join('\n'),
        )
      : null,
  ];
}

/** A project says what it has of its own; the rest is in its umbrella. */
function clauseArticles({ institutionId, content, names }: Written): Article[] {
  const missing = content.umbrellaId === null ? '（未定）' : '包括協定の定めによる。';
  const clauses: Clauses = clausesOf(content, null);
  const { ip, firstOption, publication, secrecy } = clauses;
  const option =
    firstOption === null
      ? []
      : [
          article(
            'option',
            '優先交渉権',
            `${nameIn(names, firstOption.partyId)}は、成果の通知を受けた日から${firstOption.days}日以内に、他に先立って実施の許諾を求めることができる。`,
          ),
        ];
  return [
    article(
      'ip',
      '知的財産の帰属',
      ip ? ownershipText(ip, institutionId, (id) => nameIn(names, id)) : missing,
    ),
    ...option,
    article(
      'publication',
      '成果の公表',
      publication
        ? `成果は、得られた日から${publication.withinMonths}か月以内に公表する。公表の${publication.reviewDays}日前までに、相手方の確認を受ける。`
        : missing,
    ),
    article('secrecy', '秘密保持', secrecy ? secrecyText(secrecy) : missing),
  ];
}

const secrecyText = ({ confidential, years }: NonNullable<Clauses['secrecy']>): string =>
  `相手方から受けた秘密の情報は、終了後${years}年間、第三者に開示しない。` +
  (confidential
    ? 'この契約の存在と当事者も秘密とし、装置の利用実績には、当事者と目的を伏せて数える。'
    : 'この契約の存在は秘密としない。');

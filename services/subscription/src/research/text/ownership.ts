import type { IpClause } from '@kyoyo/contracts';

/** Whose the results are, in Japanese. */
export function ownershipText(
  { owner, model, shares, text }: IpClause,
  institutionId: string,
  nameOf: (id: string) => string,
): string {
  const held = shares.map(({ partyId, percent }) => `${nameOf(partyId)} ${percent}%`).join('、');
  const whose = {
    institution: `研究の成果として得られた知的財産は、${nameOf(institutionId)}が単独で保有する。`,
    organisation:
      '研究の成果として得られた知的財産は、相手方の組織が単独で保有し、機関は権利の確保に協力する。',
    joint: `研究の成果として得られた知的財産は、当事者が共有する。持分は、${held || '（未定）'}とする。`,
    'by-invention':
      '研究の成果として得られた知的財産の帰属は、発明ごとに、その貢献に応じて協議して定める。',
  }[owner];
  const type = model === null ? '' : `（モデル契約の類型${model}による。）`;
  return [`${whose}${type}`, text].filter(Boolean).join('\n');
}

/** What people write beside their bookings; they do so in one language. */
export const purposes = [
  '新しい試料の評価',
  '前回の測定の再現性の確認',
  '論文の図のためのデータ取得',
  '製品の不具合の原因調査',
  '試作ロット間の比較',
  '卒業研究',
  '共同研究の予備測定',
  '劣化試験後の試料の観察',
  '標準試料による校正',
  '顧客向け報告書の測定',
  'Comparing two synthesis routes',
  'First look at a new electrode material',
  'Failure analysis of a returned part',
  'Data for a grant report',
] as const;

export const cancelReasons = [
  '試料の準備が間に合わなかったため',
  '担当者の体調不良のため',
  '測定条件を見直すため',
  'The sample arrived broken',
] as const;

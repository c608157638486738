import type { Bilingual } from '@kyoyo/contracts';

/** What an account is in the balance of an institution, and on which side it grows. */
type AccountKind = 'asset' | 'liability' | 'revenue' | 'expense';

const account = (kind: AccountKind, ja: string, en: string) => ({ kind, name: { ja, en } });

/** The accounts of an institution's books (勘定科目). Exports give them the names of their program. */
export const accounts = {
  unbilled: account('asset', '未請求の利用料', 'Unbilled'),
  receivable: account('asset', '売掛金', 'Accounts receivable'),
  bank: account('asset', '普通預金', 'Bank'),
  'internal-transfer': account('asset', '予算振替', 'Budget transfers'),
  clearing: account('asset', '大学間相殺', 'Clearing between institutions'),
  suspense: account('liability', '仮受金', 'Payments not matched'),
  deposits: account('liability', '預り金', 'Deposits to be returned'),
  deferred: account('liability', '前受金', 'Deferred income'),
  tax: account('liability', '仮受消費税', 'Consumption tax collected'),
  'revenue-use': account('revenue', '機器利用料収入', 'Income from use'),
  'revenue-fee': account('revenue', 'キャンセル料収入', 'Income from cancellations'),
  'revenue-contract': account('revenue', '契約料収入', 'Income from contracts'),
  'revenue-compensation': account('revenue', '弁償金収入', 'Compensation'),
  'interest-income': account('revenue', '受取利息', 'Interest received'),
  'other-income': account('revenue', '雑収入', 'Other income'),
  'revenue-share': account('revenue', '他機関からの配分収入', 'Shares from partners'),
  rounding: account('revenue', '端数差額', 'Rounding'),
  'shares-owed': account('liability', '未払配分金', 'Shares owed'),
  'renewal-reserve': account('liability', '更新積立金', 'Renewal reserve'),
  rebates: account('expense', '維持管理費補填', 'Rebates to keepers'),
  'staff-rewards': account('expense', '職員報奨費', 'Rewards of staff'),
  'department-shares': account('expense', '部局配分', 'Shares of departments'),
  'renewal-transfers': account('expense', '更新積立金繰入', 'Transfers to the renewal reserve'),
  'partner-shares': account('expense', '他機関への配分', 'Shares of partners'),
  'use-elsewhere': account('expense', '他機関の機器利用料', 'Use at other institutions'),
  'bank-fees': account('expense', '支払手数料', 'Bank fees'),
} satisfies Record<string, { kind: AccountKind; name: Bilingual }>;

export type AccountCode = keyof typeof accounts;

import { japanDate, japanInstant } from '@kyoyo/kernel';
import { type Arranging, mailOf } from '../flagship/acts.ts';
import { contractDays } from '../flagship/contracts.ts';
import { exampleInstitution } from '../example-institute.ts';
import { flagship } from '../flagship/institute.ts';
import { flagshipFinance } from '../flagship/people.ts';
import { customers, payerCodeOf } from './customers.ts';

/** The account of the demo's institutions at a bank that does not exist. */
export const bankAccount = {
  bankCode: '9999',
  bankName: 'ｶｸｳ',
  branchCode: '001',
  branchName: 'ｱｶﾂｷ',
  kind: 'ordinary',
  number: '1234567',
  holder: 'ｱｶﾂｷｶﾞｵｶｾﾝﾀﾝｶｶﾞｸ',
  yearsAre: 'era',
  cancelledInTotals: false,
} as const;

const partnerAccount = {
  ...bankAccount,
  branchCode: '002',
  branchName: 'ｹｲｿｸ',
  number: '7654321',
  holder: 'ｺｸﾘﾂﾌﾞﾂｼﾂｹｲｿｸｹﾝｷﾕｳｼﾖ',
} as const;

/** What the institutions with finance people are as issuers, and who their customers are. */
export async function describeFinance({ api, idOf, clock, present }: Arranging): Promise<void> {
  const institutionId = idOf(flagship.seedId);
  const email = flagshipFinance.email;
  const { registeredOn } = contractDays(japanDate(present));
  const issuer = { ...issuerTerms, effectiveFrom: registeredOn };
  await api.post(email, 'issuer', '/api/issuers', {
    ...issuer,
    institutionId,
    name: flagship.name,
    addressLines: ['〒999-0001', '暁ヶ丘県暁ヶ丘市丘の上1-1(架空)'],
    bankAccounts: [bankAccount],
  });
  const partnerId = idOf('example-institute');
  await api.post(mailOf('kazu.soroban'), 'issuer of partner', '/api/issuers', {
    ...issuer,
    institutionId: partnerId,
    name: exampleInstitution.name,
    addressLines: ['〒999-0002', '茨城県架空市計測台2-2(架空)'],
    bankAccounts: [partnerAccount],
  });
  for (const [nth, { organisationSeedId, name, settledBy }] of customers.entries()) {
    await api.post(email, `customer ${organisationSeedId}`, '/api/customer-accounts', {
      institutionId,
      organisationId: idOf(organisationSeedId),
      addressee: settledBy === 'invoice' ? '経理部' : null,
      addressLines: [],
      invoicePer: 'organisation',
      settledBy,
      clearedWith: settledBy === 'clearing' ? partnerId : null,
      payerCode: settledBy === 'invoice' ? payerCodeOf(nth) : null,
      virtualAccount: null,
      payerNames: name === '' ? [] : [name],
    });
  }
  for (const { organisationSeedId, name, settledBy } of customers) {
    if (settledBy !== 'invoice') continue;
    const key = `customer ${organisationSeedId} of partner`;
    await api.post(mailOf('kazu.soroban'), key, '/api/customer-accounts', {
      institutionId: partnerId,
      organisationId: idOf(organisationSeedId),
      addressee: '経理部',
      addressLines: [],
      invoicePer: 'organisation',
      settledBy,
      clearedWith: null,
      payerCode: null,
      virtualAccount: null,
      payerNames: name === '' ? [] : [name],
    });
  }
  // A rule holds from a day that is still to come; that of the year is as old as its bookings.
  clock.set(japanInstant(registeredOn, 12 * 60));
  await api.post(email, 'split rule', '/api/split-rules', {
    institutionId,
    instrumentId: null,
    effectiveFrom: registeredOn,
    shares: [
      share('keeper-rebate', '30', '装置を維持するグループ', 'Groups that keep the instruments'),
      share('renewal-reserve', '20', '装置更新の積立', 'Reserve for renewal'),
      share('staff-reward', '5', '技術職員の報奨', 'Reward of technical staff'),
      share('institution', '45', '機関', 'Institution'),
    ],
  });
  clock.set('present');
}

const share = (recipient: string, percent: string, ja: string, en: string) => ({
  recipient,
  name: { ja, en },
  partnerId: null,
  percent,
});

/**
 * The number has no check digit that could be right, so it is nobody's: no corporate number begins with
 * a zero.
 */
const issuerTerms = {
  registrationNumber: 'T0123456789012',
  isCorporation: false,
  taxRounding: 'floor',
  basis: 'exclusive',
  due: { monthsAfter: 0, day: 31 },
  fourEyesFromYen: 100_000,
  reminders: [{ daysLate: 14, fromYen: 1_000 }],
  // What the demo's payers pay their banks for a transfer is one of these.
  withheldYen: [110, 145, 154, 220, 229, 330, 440, 484, 550, 605, 660, 770, 880],
  singleYear: false,
};

import type { MatchReason } from '@kyoyo/contracts';
import type { Yen } from '@kyoyo/kernel';
import type { KnownPayer, OpenInvoice, PaymentFacts } from './facts.ts';
import { nameKey as toNameKey, remembered } from './payer-name.ts';

/** Banks cut names at 48: what begins alike may be one name. Shorter than this, it says nothing. */
const beginningMin = 4;
/** Of so many organisations that owe the very amount, no more are looked at. */
const sameAmountMax = 20;

/** What a payment says of who paid and for what. */
export interface Signs {
  readonly name: string;
  readonly code: string;
  /** The open invoices that the text names, and whether it names others, too. */
  readonly named: ReadonlySet<string>;
  readonly namesOthers: boolean;
}

export interface PayerIndex {
  readonly signsOf: (payment: PaymentFacts) => Signs;
  /** Who may have paid it: those it points to, and those with an invoice of the very amount. */
  readonly organisationsOf: (payment: PaymentFacts, signs: Signs) => string[];
  readonly openOf: (organisationId: string) => readonly OpenInvoice[];
  /** Those of the very amount alone: the same, found at once. */
  readonly openOfAmount: (organisationId: string, yen: Yen) => readonly OpenInvoice[];
  readonly close: (invoiceId: string) => void;
  /** What of the signs agrees with an organisation, and what does not. */
  readonly payerReasons: (organisationId: string, signs: Signs) => MatchReason[];
}

export function indexed(
  invoices: readonly OpenInvoice[],
  payers: readonly KnownPayer[],
): PayerIndex {
  const open = Map.groupBy(invoices, ({ organisationId }) => organisationId);
  const nameKey = remembered(toNameKey);
  const closed = new Set<string>();
  const byBoth = Map.groupBy(invoices, amountOf);
  const byAmount = Map.groupBy(invoices, ({ leftYen }) => leftYen);
  const byNumber = new Map(invoices.map((invoice) => [digitsOf(invoice.number), invoice]));
  const byCode = grouped(payers, ({ codes }) => codes.map(codeKey));
  const byName = grouped(payers, ({ names }) => names);
  const byBeginning = grouped(payers, ({ names }) => names.flatMap(beginningsOf));
  const known = new Map(payers.map((payer) => [payer.organisationId, payer]));

  /** Those whose name goes on where this one ends, and those whose name this one goes on from. */
  const beginningAlike = remembered((name): ReadonlySet<KnownPayer> => {
    const longer = byBeginning.get(name) ?? [];
    const shorter = beginningsOf(name).flatMap((beginning) => byName.get(beginning) ?? []);
    return new Set([...longer, ...shorter]);
  });

  const isOpen = ({ invoiceId }: OpenInvoice): boolean => !closed.has(invoiceId);

  return {
    signsOf({ payerName, payerCode, edi, remark }) {
      const numbers = numbersIn(`${edi} ${remark}`);
      const found = numbers.flatMap((number) => byNumber.get(number)?.invoiceId ?? []);
      return {
        name: nameKey(payerName),
        code: codeKey(payerCode),
        named: new Set(found),
        namesOthers: found.length < numbers.length,
      };
    },

    organisationsOf: ({ restYen, edi, remark }, { name, code }) => [
      ...new Set(
        [
          ...numbersIn(`${edi} ${remark}`).flatMap((number) => byNumber.get(number) ?? []),
          ...(byCode.get(code) ?? []),
          ...(byName.get(name) ?? []),
          ...beginningAlike(name),
          ...(byAmount.get(restYen) ?? []).slice(0, sameAmountMax),
        ].map(({ organisationId }) => organisationId),
      ),
    ],

    openOf: (organisationId) => (open.get(organisationId) ?? []).filter(isOpen),
    openOfAmount: (organisationId, leftYen) =>
      (byBoth.get(amountOf({ organisationId, leftYen })) ?? []).filter(isOpen),
    close: (invoiceId) => void closed.add(invoiceId),

    payerReasons(organisationId, { name, code }) {
      const payer = known.get(organisationId);
      const reasons: MatchReason[] = [];
      const isOf = (payers: readonly KnownPayer[] = []) => payers.some((one) => one === payer);
      if (isOf(byCode.get(code))) reasons.push('payer-code');
      // What is known of this one, or is known to be of another, contradicts.
      else if (code !== '' && (payer?.codes.length || byCode.has(code)))
        reasons.push('code-differs');
      if (isOf(byName.get(name))) reasons.push('name-equal');
      else if (payer && beginningAlike(name).has(payer)) reasons.push('name-begins-so');
      else if (name !== '' && (payer?.names.length || byName.has(name))) {
        reasons.push('name-differs');
      }
      return reasons;
    },
  };
}

const amountOf = ({
  organisationId,
  leftYen,
}: Pick<OpenInvoice, 'organisationId' | 'leftYen'>): string => `${organisationId} ${leftYen}`;

/** Every shorter text that a name begins with, and that is long enough to say something. */
const beginningsOf = (name: string): string[] =>
  Array.from({ length: Math.max(0, name.length - beginningMin) }, (_, more) =>
    name.slice(0, beginningMin + more),
  );

/** Zeros in front fill a field up. */
const codeKey = (code: string): string => code.replace(/\D/g, '').replace(/^0+/, '');

/** Fiscal year and sequence of an invoice, as one number. */
const digitsOf = (number: string): string => number.replace(/\D/g, '');

/** Whatever reads like the number of an invoice: a year and six digits, however divided. */
const numbersIn = (text: string): string[] =>
  [...text.normalize('NFKC').matchAll(/(?<!\d)(20\d{2})[-/ ]?(\d{6})(?!\d)/g)].map(
    ([, year, sequence]) => `${year}${sequence}`,
  );

function grouped<Item>(items: readonly Item[], keysOf: (item: Item) => readonly string[]) {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}

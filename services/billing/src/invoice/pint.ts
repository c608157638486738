import type { BankAccount, IssuedInvoice, TaxTotal } from '@kyoyo/contracts';
import { rational } from '@kyoyo/kernel';
import { roundTogether } from './totals.ts';
import { group, text, ublInvoice, type Xml, yen } from './ubl.ts';

type Party = Pick<IssuedInvoice['recipient'], 'name' | 'addressee' | 'addressLines'>;

/** What an electronic invoice says, beside or against what was issued. */
export interface PintDocument {
  readonly number: string;
  readonly issuedOn: string;
  readonly dueOn: string | null;
  readonly note: string | null;
  readonly project: string | null;
  readonly purchaseOrder: string | null;
  readonly issuer: IssuedInvoice['issuer'] & { readonly registrationNumber: string };
  readonly recipient: Party;
  /** Where the recipient's access point finds it: an id of ISO 6523 and its scheme. */
  readonly endpoint: { readonly scheme: string; readonly id: string };
  readonly basis: IssuedInvoice['basis'];
  readonly lines: readonly PintLine[];
  readonly totals: readonly TaxTotal[];
  /** The one that this corrects; then all amounts are below zero. */
  readonly corrects: { readonly number: string; readonly issuedOn: string } | null;
}

type PintLine = Pick<
  IssuedInvoice['lines'][number],
  'label' | 'suppliedFrom' | 'suppliedTo' | 'amountYen' | 'taxPercent'
>;

/**
 * An invoice as JP PINT has it (Peppol, UBL 2.1). Returns are invoices below zero that name the one they
 * correct: JP PINT knows the type code 380 alone, and no credit note. Amounts are without tax there, so
 * those of an inclusive invoice are divided anew.
 */
export function pintInvoice(document: PintDocument): Xml {
  const { totals } = document;
  const sumOf = (part: 'net' | 'tax' | 'total') => totals.reduce((so, one) => so + one[part], 0);
  const nets = lineNets(document);
  return ublInvoice(
    ...headOf(document),
    group('AccountingSupplierParty', issuerOf(document)),
    group('AccountingCustomerParty', recipientOf(document)),
    ...document.issuer.bankAccounts.map((account) => paymentMeans(account, document.number)),
    group(
      'TaxTotal',
      yen('TaxAmount', sumOf('tax')),
      ...totals.map((total) =>
        group(
          'TaxSubtotal',
          yen('TaxableAmount', total.net),
          yen('TaxAmount', total.tax),
          taxCategory('TaxCategory', total.taxPercent),
        ),
      ),
    ),
    group(
      'LegalMonetaryTotal',
      yen('LineExtensionAmount', sumOf('net')),
      yen('TaxExclusiveAmount', sumOf('net')),
      yen('TaxInclusiveAmount', sumOf('total')),
      yen('PayableAmount', sumOf('total')),
    ),
    ...document.lines.map((line, index) => invoiceLine(line, index, nets[index] ?? 0)),
  );
}

function headOf(document: PintDocument): Xml[] {
  const { number, issuedOn, dueOn, note, lines, purchaseOrder, project, corrects } = document;
  const days = lines.flatMap(({ suppliedFrom, suppliedTo }) => [suppliedFrom, suppliedTo]);
  const period = periodOf(
    days.reduce((a, b) => (a < b ? a : b)),
    days.reduce((a, b) => (a > b ? a : b)),
  );
  return [
    text('CustomizationID', 'urn:peppol:pint:billing-1@jp-1'),
    text('ProfileID', 'urn:peppol:bis:billing'),
    text('ID', number),
    text('IssueDate', issuedOn),
    ...(dueOn ? [text('DueDate', dueOn)] : []),
    text('InvoiceTypeCode', '380'),
    ...(note ? [text('Note', note)] : []),
    text('DocumentCurrencyCode', 'JPY'),
    period,
    ...(purchaseOrder ? [group('OrderReference', text('ID', purchaseOrder))] : []),
    ...(corrects
      ? [
          group(
            'BillingReference',
            group(
              'InvoiceDocumentReference',
              text('ID', corrects.number),
              text('IssueDate', corrects.issuedOn),
            ),
          ),
        ]
      : []),
    ...(project ? [group('ProjectReference', text('ID', project))] : []),
  ];
}

const periodOf = (from: string, to: string): Xml =>
  group('InvoicePeriod', text('StartDate', from), text('EndDate', to));

/** 0221 is the register of issuers of qualified invoices. */
const issuerOf = ({ issuer }: PintDocument): Xml =>
  group(
    'Party',
    text('EndpointID', issuer.registrationNumber, { schemeID: '0221' }),
    addressOf(issuer),
    group(
      'PartyTaxScheme',
      text('CompanyID', issuer.registrationNumber),
      group('TaxScheme', text('ID', 'VAT')),
    ),
    group('PartyLegalEntity', text('RegistrationName', issuer.name.ja)),
  );

const recipientOf = ({ recipient, endpoint }: PintDocument): Xml =>
  group(
    'Party',
    text('EndpointID', endpoint.id, { schemeID: endpoint.scheme }),
    addressOf(recipient),
    group('PartyLegalEntity', text('RegistrationName', recipient.name.ja)),
    ...(recipient.addressee ? [group('Contact', text('Name', recipient.addressee))] : []),
  );

const postalCode = /^〒?(\d{3})-?(\d{4})$/;

function addressOf({ addressLines }: Party): Xml {
  const zone = addressLines.map((line) => postalCode.exec(line.trim())).find(Boolean);
  const [street, ...more] = addressLines.filter((line) => !postalCode.test(line.trim()));
  return group(
    'PostalAddress',
    ...(street ? [text('StreetName', street)] : []),
    ...(more.length > 0 ? [text('AdditionalStreetName', more.join(' '))] : []),
    ...(zone ? [text('PostalZone', `${zone[1]}${zone[2]}`)] : []),
    group('Country', text('IdentificationCode', 'JP')),
  );
}

const kindDigits = { ordinary: '1', current: '2', savings: '4' } as const;

/** 30 is a credit transfer; the number of the document comes back with the payment. */
const paymentMeans = (account: BankAccount, number: string): Xml =>
  group(
    'PaymentMeans',
    text('PaymentMeansCode', '30', { name: 'Credit transfer' }),
    text('PaymentID', number),
    group(
      'PayeeFinancialAccount',
      text(
        'ID',
        [account.bankCode, account.branchCode, kindDigits[account.kind], account.number].join(':'),
      ),
      text('Name', account.holder),
    ),
  );

/** S is the standard rate, AA the reduced one; O is outside of the tax, and says none. */
const taxCategory = (name: string, taxPercent: string): Xml =>
  group(
    name,
    text('ID', categoryOf(taxPercent)),
    ...(isOutside(taxPercent) ? [] : [text('Percent', taxPercent)]),
    group('TaxScheme', text('ID', 'VAT')),
  );

const categoryOf = (taxPercent: string): string => {
  if (isOutside(taxPercent)) return 'O';
  return Number(taxPercent) === reducedPercent ? 'AA' : 'S';
};
/** 軽減税率, since 2019-10-01. */
const reducedPercent = 8;

const isOutside = (taxPercent: string): boolean => Number(taxPercent) === 0;

/** A price is never below zero: what goes back is minus one of it. */
const invoiceLine = (line: PintLine, index: number, net: number): Xml =>
  group(
    'InvoiceLine',
    text('ID', index + 1),
    text('InvoicedQuantity', net < 0 ? -1 : 1, { unitCode: 'C62' }),
    yen('LineExtensionAmount', net),
    periodOf(line.suppliedFrom, line.suppliedTo),
    group(
      'Item',
      text('Name', line.label.ja),
      taxCategory('ClassifiedTaxCategory', line.taxPercent),
    ),
    group('Price', yen('PriceAmount', Math.abs(net))),
  );

/** What each line is without tax, so that those of a rate sum to what it comes to. */
function lineNets({ lines, totals, basis }: PintDocument): number[] {
  if (basis === 'exclusive') return lines.map(({ amountYen }) => amountYen);
  const nets = lines.map(() => 0);
  for (const { taxPercent, net, total } of totals) {
    const indexes = lines.flatMap((line, index) => (line.taxPercent === taxPercent ? [index] : []));
    const exact = indexes.map((index) =>
      total === 0
        ? rational.zero
        : rational.rational(BigInt(lines[index]?.amountYen ?? 0) * BigInt(net), total),
    );
    roundTogether(net, exact).forEach((yenOfLine, nth) => {
      const index = indexes[nth];
      if (index !== undefined) nets[index] = yenOfLine;
    });
  }
  return nets;
}

/**
 * Whether the tax of each rate is where JP PINT looks for it (aligned-ibrp-051-jp): between what the net
 * makes of it, rounded down, and rounded up. Of amounts with their tax inside, rounded down or up, one
 * in eleven is not, and has no electronic form.
 */
export const isTaxInRange = (totals: readonly TaxTotal[]): boolean =>
  totals.every(({ taxPercent, net, tax }) => {
    const exact = rational.multiply(
      rational.rational(net),
      rational.divide(rational.parseRational(taxPercent), rational.rational(100)),
    );
    return (
      rational.round(exact, 'floor') <= BigInt(tax) &&
      BigInt(tax) <= rational.round(exact, 'ceiling')
    );
  });

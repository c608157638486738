/** An element of XML as it was read: no prefixes, no comments, no mixed content. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

/** Reads what `pintInvoice` writes; throws where it is not well-formed. */
export function readXml(xml: string): Element {
  const open: {
    name: string;
    attributes: Record<string, string>;
    children: Element[];
    text: string;
  }[] = [{ name: '', attributes: {}, children: [], text: '' }];
  for (const [, closing, name = '', said = '', text] of xml.matchAll(
    /<(\/?)(?:\w+:)?(\w+)((?:\s[\w:]+="[^"<]*")*)>|([^<]+)/g,
  )) {
    const top = open.at(-1);
    if (!top) throw new Error('Closed too often');
    if (text !== undefined) top.text += unescaped(text);
    else if (closing) {
      if (top.name !== name) throw new Error(`</${name}> closes <${top.name}>`);
      open.pop();
      open.at(-1)?.children.push(top);
    } else {
      const pairs = [...said.matchAll(/([\w:]+)="([^"]*)"/g)];
      const attributes = Object.fromEntries(pairs.map(([, key = '', value = '']) => [key, value]));
      open.push({ name, attributes, children: [], text: '' });
    }
  }
  const [root] = open[0]?.children ?? [];
  if (open.length !== 1 || !root) throw new Error('Not closed');
  return root;
}

const unescaped = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

/** All elements at a path of names. */
export const all = (from: Element, ...path: string[]): readonly Element[] =>
  path.reduce<readonly Element[]>(
    (found, name) => found.flatMap(({ children }) => children.filter((one) => one.name === name)),
    [from],
  );
const textAt = (from: Element, ...path: string[]): string =>
  all(from, ...path)[0]?.text.trim() ?? '';
const amountAt = (from: Element, ...path: string[]): number => Number(textAt(from, ...path));
const everywhere = (from: Element): readonly Element[] => [
  from,
  ...from.children.flatMap(everywhere),
];

const party = (side: string) => [`Accounting${side}Party`, 'Party'];
const sum = (amounts: readonly number[]): number => amounts.reduce((so, one) => so + one, 0);
const lines = (root: Element) => all(root, 'InvoiceLine');
const subtotals = (root: Element) => all(root, 'TaxTotal', 'TaxSubtotal');
const category = (of: Element, name: string) =>
  `${textAt(of, name, 'ID')} ${textAt(of, name, 'Percent')}`.trim();

/**
 * The rules of PINT and of its Japanese alignment that a document of ours can break, by their ids in
 * the published schematron (PINT billing 1, jp-1, version 1.1).
 */
export const pintRules: Readonly<Record<string, (root: Element) => boolean>> = {
  'aligned-ibrp-001-jp': (root) =>
    textAt(root, 'CustomizationID') === 'urn:peppol:pint:billing-1@jp-1',
  'aligned-ibrp-002-jp': (root) => textAt(root, 'ProfileID') === 'urn:peppol:bis:billing',
  'ibr-002': (root) => textAt(root, 'ID') !== '',
  'ibr-003': (root) => /^\d{4}-\d\d-\d\d$/.test(textAt(root, 'IssueDate')),
  'aligned-ibrp-cl-02-jp': (root) => textAt(root, 'InvoiceTypeCode') === '380',
  'ibr-005': (root) => textAt(root, 'DocumentCurrencyCode') === 'JPY',
  'ibr-006': (root) =>
    textAt(root, ...party('Supplier'), 'PartyLegalEntity', 'RegistrationName') !== '',
  'ibr-007': (root) =>
    textAt(root, ...party('Customer'), 'PartyLegalEntity', 'RegistrationName') !== '',
  'ibr-008': (root) => all(root, ...party('Supplier'), 'PostalAddress').length === 1,
  'ibr-010': (root) => all(root, ...party('Customer'), 'PostalAddress').length === 1,
  'ibr-011': (root) =>
    textAt(root, ...party('Customer'), 'PostalAddress', 'Country', 'IdentificationCode') === 'JP',
  'ibr-016': (root) => lines(root).length > 0,
  'ibr-021…026': (root) =>
    lines(root).every(
      (line) =>
        textAt(line, 'ID') !== '' &&
        all(line, 'InvoicedQuantity')[0]?.attributes['unitCode'] === 'C62' &&
        textAt(line, 'Item', 'Name') !== '' &&
        all(line, 'Price', 'PriceAmount').length === 1,
    ),
  'ibr-027': (root) => lines(root).every((line) => amountAt(line, 'Price', 'PriceAmount') >= 0),
  'ibr-055': (root) =>
    all(root, 'BillingReference').every(
      (one) => textAt(one, 'InvoiceDocumentReference', 'ID') !== '',
    ),
  'ibr-080, ibr-063': (root) =>
    /^\d{4}$/.test(all(root, ...party('Customer'), 'EndpointID')[0]?.attributes['schemeID'] ?? ''),
  'ibr-co-10': (root) =>
    amountAt(root, 'LegalMonetaryTotal', 'LineExtensionAmount') ===
    sum(lines(root).map((line) => amountAt(line, 'LineExtensionAmount'))),
  'ibr-co-15': (root) =>
    amountAt(root, 'LegalMonetaryTotal', 'TaxInclusiveAmount') ===
    amountAt(root, 'LegalMonetaryTotal', 'TaxExclusiveAmount') +
      amountAt(root, 'TaxTotal', 'TaxAmount'),
  'ibr-co-16': (root) =>
    amountAt(root, 'LegalMonetaryTotal', 'PayableAmount') ===
    amountAt(root, 'LegalMonetaryTotal', 'TaxInclusiveAmount'),
  'ibr-co-14': (root) =>
    amountAt(root, 'TaxTotal', 'TaxAmount') ===
    sum(subtotals(root).map((one) => amountAt(one, 'TaxAmount'))),
  'ibr-126': (root) =>
    everywhere(root)
      .filter(({ name }) => name.endsWith('Amount'))
      .every(({ attributes, text }) => attributes['currencyID'] === 'JPY' && !text.includes('.')),
  'aligned-ibr-jp-01': (root) =>
    /^T\d{13}$/.test(textAt(root, ...party('Supplier'), 'PartyTaxScheme', 'CompanyID')),
  'aligned-ibrp-052': (root) => all(root, 'InvoicePeriod').length === 1,
  'ibr-029, ibr-030': (root) =>
    everywhere(root)
      .filter(({ name }) => name === 'InvoicePeriod')
      .every((one) => textAt(one, 'StartDate') <= textAt(one, 'EndDate')),
  'aligned-ibrp-cl-01-jp': (root) =>
    subtotals(root).every((one) =>
      'AA E S G O'.split(' ').includes(textAt(one, 'TaxCategory', 'ID')),
    ),
  // The code list of categories: AA is the reduced rate of 8%, S the standard one.
  'aligned-ibrp-cl-01-jp, rates': (root) =>
    subtotals(root).every(
      (one) =>
        (textAt(one, 'TaxCategory', 'Percent') === '8') ===
        (textAt(one, 'TaxCategory', 'ID') === 'AA'),
    ),
  'aligned-ibrp-048, o-05': (root) =>
    subtotals(root).every(
      (one) =>
        (textAt(one, 'TaxCategory', 'Percent') === '') ===
        (textAt(one, 'TaxCategory', 'ID') === 'O'),
    ),
  'aligned-ibrp-051-jp': (root) =>
    subtotals(root).every((one) => {
      const exact =
        (amountAt(one, 'TaxableAmount') * amountAt(one, 'TaxCategory', 'Percent')) / 100;
      const tax = amountAt(one, 'TaxAmount');
      return Math.floor(exact) <= tax && tax <= Math.ceil(exact);
    }),
  'ibr-s-08': (root) =>
    subtotals(root).every(
      (one) =>
        amountAt(one, 'TaxableAmount') ===
        sum(
          lines(root)
            .filter(
              (line) =>
                category(all(line, 'Item')[0] ?? line, 'ClassifiedTaxCategory') ===
                category(one, 'TaxCategory'),
            )
            .map((line) => amountAt(line, 'LineExtensionAmount')),
        ),
    ),
};

export const brokenRules = (root: Element): string[] =>
  Object.entries(pintRules).flatMap(([rule, holds]) => (holds(root) ? [] : [rule]));

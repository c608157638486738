/** As much of XML as a document of UBL needs: elements, text and attributes, each escaped. */
export type Xml = string;

/** What XML 1.0 cannot hold at all is left out: a form feed in a name stops no document. */
// oxlint-disable-next-line no-control-regex -- These are the controls that it means.
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

const escaped = (text: string): string =>
  text
    .replace(unwritable, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

const tag = (name: string, attributes: Readonly<Record<string, string>>, inside: Xml): Xml => {
  const said = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  return `<${name}${said.join('')}>${inside}</${name}>`;
};

/** A component that is a text (`cbc`). */
export const text = (
  name: string,
  value: string | number,
  attributes: Readonly<Record<string, string>> = {},
): Xml => tag(`cbc:${name}`, attributes, escaped(String(value)));

/** Yen without decimals. */
export const yen = (name: string, amount: number): Xml => text(name, amount, { currencyID: 'JPY' });

/** A component that holds others (`cac`). */
export const group = (name: string, ...inside: readonly Xml[]): Xml =>
  tag(`cac:${name}`, {}, inside.join(''));

const names = {
  xmlns: 'urn:oasis:names:specification:ubl:schema:xsd:Invoice-2',
  'xmlns:cac': 'urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2',
  'xmlns:cbc': 'urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2',
};

export const ublInvoice = (...inside: readonly Xml[]): Xml =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${tag('Invoice', names, inside.join(''))}\n`;

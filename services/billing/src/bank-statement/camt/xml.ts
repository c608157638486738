import type { Bilingual } from '@kyoyo/contracts';
import { SaxesParser } from 'saxes';
import { FileRefused, quoted } from '../fault.ts';
import { bankFileLimits } from '../read-statement.ts';
import { decodedText } from '../text.ts';

/** An element without its namespace. */
export interface Node {
  readonly name: string;
  readonly line: number;
  readonly currency: string | undefined;
  readonly children: Node[];
  text: string;
}

const depthMax = 40;
const elementsMax = 60 * bankFileLimits.recordsMax;

/** The tree of a file; what would make it say more than it holds, such as a DTD, is refused. */
export function parseXml(bytes: Buffer): Node {
  const parser = new SaxesParser();
  const open: Node[] = [];
  let root: Node | undefined;
  let elements = 0;
  parser.on('error', (error) => {
    throw refused(parser.line, wellFormed, quoted(error.message.replace(/^\d+:\d+: /, '')));
  });
  parser.on('doctype', () => {
    throw refused(parser.line, { ja: 'DTDのないXML', en: 'XML without a DTD' }, quoted('DOCTYPE'));
  });
  parser.on('opentag', ({ name, attributes }) => {
    elements += 1;
    if (open.length >= depthMax || elements > elementsMax) {
      throw refused(parser.line, { ja: '小さなXML', en: 'a smaller file' }, quoted(name));
    }
    const node = {
      name: name.replace(/^.*:/, ''),
      line: parser.line,
      currency: attributes.Ccy,
      children: [],
      text: '',
    };
    open.at(-1)?.children.push(node);
    root ??= node;
    open.push(node);
  });
  parser.on('closetag', () => void open.pop());
  const said = (text: string) => {
    const node = open.at(-1);
    if (node && node.text.length < 1_000) node.text += text;
  };
  parser.on('text', said);
  parser.on('cdata', said);
  parser.write(decodedText(bytes, [declaredEncoding(bytes)])).close();
  return root ?? refuseNode({ line: 1, name: '' }, wellFormed);
}

const declaredEncoding = (bytes: Buffer): string =>
  /^\s*<\?xml\b[^>]*?\bencoding\s*=\s*["']([\w.:-]+)["']/.exec(
    bytes.toString('latin1', 0, 300).replace(/^\xEF\xBB\xBF/, ''),
  )?.[1] ?? 'UTF-8';

const wellFormed: Bilingual = { ja: '整形式のXML', en: 'well-formed XML' };

function refused(line: number, expected: Bilingual, found: Bilingual): FileRefused {
  const place = { ja: `${line}行目`, en: `Line ${line}` };
  return new FileRefused({ record: line, place, expected, found });
}

export function refuseNode(
  { line, name }: Pick<Node, 'line' | 'name'>,
  expected: Bilingual,
  found: Bilingual = quoted(name),
): never {
  const place = { ja: `${line}行目の ${name}`, en: `Line ${line}, ${name}` };
  throw new FileRefused({ record: line, place, expected, found });
}

export const all = (node: Node | undefined, name: string): Node[] =>
  node?.children.filter((child) => child.name === name) ?? [];

export const first = (node: Node | undefined, ...path: string[]): Node | undefined =>
  path.reduce<Node | undefined>(
    (at, name) => at?.children.find((child) => child.name === name),
    node,
  );

export const textAt = (node: Node | undefined, ...path: string[]): string =>
  first(node, ...path)?.text.trim() ?? '';

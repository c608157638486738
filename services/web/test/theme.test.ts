import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Colours, colours } from '../src/theme/theme.ts';

const root = new URL('../src/', import.meta.url).pathname;
const sources = globSync('**/*.{css,ts,tsx}', { cwd: root })
  .filter((file) => file !== 'theme/theme.ts')
  .map((file) => [file, readFileSync(`${root}${file}`, 'utf8')] as const);

/** Written out, mixed, or by a name that is the same whatever the scheme. */
const literal =
  /#[0-9a-f]{3,8}\b|\b(rgb|rgba|hsl|hsla|oklch|lab)\(|: (white|black|gr[ae]y|red|green|blue)\b/gi;
const literalProp =
  /\b(c|bg|color|fill|stroke)="(?!var\(|dimmed|none|currentColor|brand"|red"|yellow")/g;

/** A colour by its number is one in scripts too; `#1` there counts units. */
const literalNumber = /['"`]#[0-9a-f]{3,8}\b/gi;

it('colours are written in the theme alone', () => {
  expect(sources.length).toBeGreaterThan(200);
  const found = sources.flatMap(([file, source]) => {
    const text = source.replaceAll(/\/\*.*?\*\//gs, '');
    const patterns = file.endsWith('.css') ? [literal] : [literalProp, literalNumber];
    return patterns.flatMap((pattern) => text.match(pattern) ?? []).map((one) => `${file}: ${one}`);
  });
  expect(found).toEqual([]);
});

/** What is written, and on what, where a reader must be able to read it. */
const pairs: readonly (readonly [ink: keyof Colours, ground: keyof Colours])[] = [
  ...(['text', 'muted', 'accent', 'bad-edge', 'good-edge', 'saturday', 'sunday'] as const).flatMap(
    (ink) => (['surface', 'raised'] as const).map((ground) => [ink, ground] as const),
  ),
  ['text', 'faint'],
  ['text', 'soft'],
  ['text', 'chosen'],
  ['on-fill', 'fill'],
  ['raised', 'running-edge'],
  ['good-edge', 'soft'],
  ['bad-text', 'raised'],
  ...(['mine', 'taken', 'held', 'running', 'outage', 'good', 'warn', 'bad'] as const).map(
    (state) => [`${state}-text`, state] as const,
  ),
];

describe.each(Object.entries(colours))('the %s scheme', (_, scheme) => {
  it.each(pairs)('%s on %s can be read', (ink, ground) => {
    expect(contrast(scheme[ink], scheme[ground])).toBeGreaterThanOrEqual(4.5);
  });
});

/** As WCAG 2 has it: 4.5 is AA. */
function contrast(a: string, b: string): number {
  const [dark, bright] = [luminance(a), luminance(b)].toSorted((x, y) => x - y) as [number, number];
  return (bright + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

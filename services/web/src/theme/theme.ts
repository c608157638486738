import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';

/** The only place where colours are written: everything else says what a colour is for. */

/** Of a time, a booking or a state: the ground, what is written on it, and its edge. */
const state = <Name extends string>(name: Name, ground: string, text: string, edge: string) =>
  ({ [name]: ground, [`${name}-text`]: text, [`${name}-edge`]: edge }) as Record<
    Name | `${Name}-text` | `${Name}-edge`,
    string
  >;

const light = {
  text: '#1d3436',
  muted: '#43595b',
  line: '#d0dadb',
  /** Lines and grounds that order without being looked at. */
  faint: '#e6eded',
  surface: '#f5f8f8',
  raised: '#ffffff',
  accent: '#0b5d64',
  /** The ground of what is to be pressed or is chosen, and what is written on it. */
  fill: '#0b5d64',
  'on-fill': '#ffffff',
  /** Under the pointer, or one's own. */
  soft: '#e3f0f0',
  chosen: '#b9e3e0',
  ...state('mine', '#cfeae8', '#073b3f', '#0b5d64'),
  ...state('taken', '#dfe4e5', '#26383a', '#74868a'),
  ...state('held', '#fdf1d3', '#4d3a05', '#b98900'),
  ...state('running', '#d9ecd6', '#14380f', '#2e7d22'),
  ...state('outage', '#f0dfdd', '#5f1a14', '#b3261e'),
  ...state('good', '#d3ecea', '#073b3f', '#1f6b43'),
  ...state('warn', '#fdf1d3', '#4d3a05', '#b98900'),
  ...state('bad', '#fbe6e6', '#7a0f0f', '#b3261e'),
  closed: 'rgb(70 90 92 / 13%)',
  past: 'rgb(70 90 92 / 7%)',
  now: '#c2255c',
  saturday: '#1a4f9c',
  sunday: '#a61e2b',
  shadow: 'rgb(6 47 51 / 35%)',
};

export type Colours = typeof light;

const dark: Colours = {
  text: '#e4ecec',
  muted: '#a8b9ba',
  line: '#3a4c4f',
  faint: '#26363a',
  surface: '#0f1819',
  raised: '#172325',
  accent: '#76c9c6',
  fill: '#116c71',
  'on-fill': '#ffffff',
  soft: '#1d3538',
  chosen: '#1f5458',
  ...state('mine', '#164b4e', '#d5f3f1', '#4ea9a8'),
  ...state('taken', '#2f3d40', '#d6dfe0', '#84979b'),
  ...state('held', '#4a3b0d', '#fbe7b0', '#d9a520'),
  ...state('running', '#204a1b', '#d5f0cf', '#7cc971'),
  ...state('outage', '#4a2322', '#fbdcda', '#ef6b62'),
  ...state('good', '#164b4e', '#d5f3f1', '#6fc798'),
  ...state('warn', '#4a3b0d', '#fbe7b0', '#d9a520'),
  ...state('bad', '#4f1f1f', '#ffdad7', '#ff8f86'),
  closed: 'rgb(190 215 217 / 12%)',
  past: 'rgb(0 0 0 / 25%)',
  now: '#ff6b9d',
  saturday: '#8ab8ff',
  sunday: '#ff9b9b',
  shadow: 'rgb(0 0 0 / 60%)',
};

export const colours = { light, dark };

/** A QR code is read by machines: dark on light whatever the page looks like. */
export const qrColours = { ground: '#ffffff', modules: '#000000' };

const variablesOf = (scheme: Colours): Record<string, string> => ({
  ...Object.fromEntries(Object.entries(scheme).map(([name, colour]) => [`--${name}`, colour])),
  '--mantine-color-body': scheme.raised,
  '--mantine-color-text': scheme.text,
  '--mantine-color-dimmed': scheme.muted,
  '--mantine-color-placeholder': scheme.muted,
  '--mantine-color-anchor': scheme.accent,
  // What is wrong is to be read as well as what is right.
  '--mantine-color-error': scheme['bad-edge'],
  '--mantine-color-red-filled': light['bad-edge'],
  '--mantine-color-red-filled-hover': light['bad-text'],
});

export const variables: CSSVariablesResolver = () => ({
  variables: {},
  light: variablesOf(light),
  dark: variablesOf(dark),
});

/** A teal of which the dark shades can be read on light grounds and the light ones on dark. */
const brand: MantineColorsTuple = [
  '#e8f4f4',
  '#d3ecea',
  '#a6d6d4',
  '#76c9c6',
  '#4ea9a8',
  '#2f9394',
  '#1b7c80',
  '#116c71',
  '#0b5d64',
  '#084a50',
];

/** From letters to grounds, as the library uses them where it is dark. */
const darks: MantineColorsTuple = [
  dark.text,
  dark.text,
  dark.muted,
  '#6d8083',
  dark.line,
  '#223235',
  '#1b292b',
  dark.raised,
  dark.surface,
  '#0a1112',
];

export const theme = createTheme({
  colors: { brand, dark: darks },
  primaryColor: 'brand',
  primaryShade: { light: 8, dark: 7 },
  defaultRadius: 'md',
  respectReducedMotion: true,
  fontFamily:
    "'Hiragino Sans', 'Noto Sans JP', 'Noto Sans CJK JP', 'Yu Gothic UI', Meiryo, system-ui, sans-serif",
});

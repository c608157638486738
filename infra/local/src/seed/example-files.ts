import type { Bilingual } from '@kyoyo/contracts';
import { type Colour, Drawing } from './drawing.ts';
import { simplePdf } from './simple-pdf.ts';

interface ExampleFiles {
  readonly photos: readonly { readonly alt: Bilingual; readonly png: () => Buffer }[];
  readonly documents: readonly { readonly title: Bilingual; readonly pdf: () => Buffer }[];
}

const [steel, white, dark, teal, brass]: readonly Colour[] = [
  [120, 132, 140],
  [225, 231, 233],
  [38, 48, 54],
  [11, 93, 100],
  [176, 141, 66],
] as const;
const wall: Colour = [236, 242, 243];
const floor: Colour = [176, 190, 194];

const room = (): Drawing =>
  new Drawing(960, 720, wall, [214, 224, 226]).rectangle(0, 590, 960, 130, floor);

/** A tall column on a desk, with two screens beside it. */
const stem = (): Buffer =>
  room()
    .column(250, 470, 460, 150, white)
    .column(430, 30, 100, 90, steel)
    .column(400, 120, 160, 110, white)
    .column(420, 230, 120, 60, brass)
    .column(400, 290, 160, 120, white)
    .column(440, 410, 80, 60, steel)
    .rectangle(400, 330, 160, 18, teal)
    .column(560, 250, 90, 26, steel)
    .rectangle(90, 420, 200, 140, dark)
    .lattice(100, 430, 180, 120, 18)
    .rectangle(690, 420, 200, 140, dark)
    .rectangle(700, 430, 180, 120, [24, 60, 66])
    .rectangle(180, 560, 20, 40, dark)
    .rectangle(780, 560, 20, 40, dark)
    .png();

/** What its screen shows. */
const atoms = (): Buffer =>
  new Drawing(960, 720, [8, 20, 28], [8, 20, 28])
    .lattice(0, 0, 960, 660, 40)
    .rectangle(0, 660, 960, 60, dark)
    .rectangle(40, 686, 160, 8, white)
    .png();

/** A chamber with its sources and pumps around. */
const xps = (): Buffer =>
  room()
    .column(220, 500, 520, 120, white)
    .column(450, 90, 60, 160, steel)
    .column(180, 350, 220, 50, steel)
    .column(560, 350, 240, 50, steel)
    .column(440, 430, 90, 90, steel)
    .ball(480, 340, 130, [150, 162, 170])
    .ball(480, 340, 46, dark)
    .ball(480, 340, 34, [60, 90, 100])
    .ball(800, 375, 58, brass)
    .column(150, 330, 40, 90, teal)
    .png();

/** Drawn, as the institute that has the instruments is invented. */
export const exampleFiles: Readonly<Record<string, ExampleFiles>> = {
  'example-stem': {
    photos: [
      {
        alt: {
          ja: '装置の外観（絵）。中央に鏡筒、左右に操作用の画面',
          en: 'The instrument, drawn: its column between two screens',
        },
        png: stem,
      },
      {
        alt: {
          ja: '原子の並びの観察例（絵）',
          en: 'Rows of atoms as they are seen, drawn',
        },
        png: atoms,
      },
    ],
    documents: [
      {
        title: { ja: '利用の手引き（例）', en: 'User guide (example)' },
        pdf: () =>
          simplePdf([
            'Aberration-corrected STEM: user guide (example)',
            '1. Prepare samples of 3 mm, thinner than 100 nm.',
            '2. Tell the staff the material and any hazard beforehand.',
            '3. Check in at the instrument; staff load the sample holder.',
            '4. Take your data with you; it is kept for 30 days.',
          ]),
      },
    ],
  },
  'example-xps': {
    photos: [
      {
        alt: {
          ja: '装置の外観（絵）。球形の測定室と、左右の導入部',
          en: 'The instrument, drawn: its round chamber and the locks beside it',
        },
        png: xps,
      },
    ],
    documents: [],
  },
};

import './instrument.css';
import { useState } from 'react';
import type { Instrument } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';

/** Drawings for the kinds of instruments; each fills a square of 48 by 48. */
const drawings = {
  microscope: 'M20 6h8v6h3v16h-14v-16h3zM14 34h20M10 42h28M24 28v6',
  rings:
    'M24 24m-4 0a4 4 0 1 0 8 0a4 4 0 1 0 -8 0M24 24m-11 0a11 11 0 1 0 22 0a11 11 0 1 0 -22 0M24 24m-18 0a18 18 0 1 0 36 0a18 18 0 1 0 -36 0',
  peaks: 'M4 42h40M6 40l6-2 3-22 4 22 5-1 3-31 4 31 5-1 2-12 3 14h3',
  beam: 'M4 24h14M30 10l-12 14 12 14M30 10h14M30 38h14M18 24h26',
  wafer:
    'M24 24m-19 0a19 19 0 1 0 38 0a19 19 0 1 0 -38 0M13 16h22M10 24h28M13 32h22M17 10v28M24 7v34M31 10v28',
  gauge: 'M8 36a17 17 0 1 1 32 0M24 32l9-12M20 36h8',
} as const;

const drawingOf: Readonly<Record<string, keyof typeof drawings>> = {
  'electron microscopy': 'microscope',
  imaging: 'microscope',
  'x-ray': 'rings',
  'surface analysis': 'peaks',
  'mass spectrometry': 'peaks',
  'chemical analysis': 'peaks',
  synchrotron: 'beam',
  'accelerator light source': 'beam',
  irradiation: 'beam',
  nanofabrication: 'wafer',
};

/** The first photo, or a drawing of the kind of instrument where there is none. */
export function InstrumentPicture({
  instrument,
}: {
  readonly instrument: Pick<Instrument, 'photos' | 'category'>;
}) {
  const { local } = useLanguage();
  const [photo] = instrument.photos;
  // What lies elsewhere may be gone; the drawing says more than a broken picture.
  const [lost, setLost] = useState<string>();
  if (photo && photo.url !== lost) {
    return (
      <img
        className="instrument-picture"
        src={photo.url}
        alt={local(photo.alt)}
        loading="lazy"
        onError={() => setLost(photo.url)}
        referrerPolicy="no-referrer"
      />
    );
  }
  return (
    <svg className="instrument-picture" viewBox="-24 -12 96 72" aria-hidden="true">
      <path d={drawings[drawingOf[instrument.category] ?? 'gauge']} />
    </svg>
  );
}

import type { InstrumentDescription } from '@kyoyo/contracts';
import type { Instrument } from '../../api.ts';
import type { DescriptionRow } from './description-rows.tsx';

/** A description while it is being typed. */
export interface DescriptionDraft {
  readonly nameJa: string;
  readonly nameEn: string;
  readonly category: string;
  readonly locationJa: string;
  readonly locationEn: string;
  readonly units: number;
  readonly aliases: string[];
  readonly techniques: string[];
  readonly sampleKinds: string[];
  readonly specs: readonly DescriptionRow[];
  readonly photos: readonly DescriptionRow[];
  readonly documents: readonly DescriptionRow[];
  readonly funded: boolean;
  readonly subsidyJa: string;
  readonly subsidyEn: string;
  readonly acquiredOn: string;
  readonly costOnlyUntil: string;
  readonly signedOffBy: string;
}

const rowOf = (text: { ja: string; en: string }, last: string): DescriptionRow => ({
  key: crypto.randomUUID(),
  ...text,
  last,
});

/** What there is, to be changed; without an instrument an empty one. */
export function draftOf(instrument: Instrument | null): DescriptionDraft {
  const funding = instrument?.funding ?? null;
  return {
    nameJa: instrument?.name.ja ?? '',
    nameEn: instrument?.name.en ?? '',
    category: instrument?.category ?? '',
    locationJa: instrument?.location.ja ?? '',
    locationEn: instrument?.location.en ?? '',
    units: instrument?.units ?? 1,
    aliases: instrument?.aliases ?? [],
    techniques: instrument?.techniques ?? [],
    sampleKinds: instrument?.sampleKinds ?? [],
    specs: (instrument?.specs ?? []).map(({ name, value }) => rowOf(name, value)),
    photos: (instrument?.photos ?? []).map(({ alt, url }) => rowOf(alt, url)),
    documents: (instrument?.documents ?? []).map(({ title, url, bytes }) => ({
      ...rowOf(title, url),
      bytes,
    })),
    funded: funding !== null,
    subsidyJa: funding?.subsidy?.ja ?? '',
    subsidyEn: funding?.subsidy?.en ?? '',
    acquiredOn: funding?.acquiredOn ?? '',
    costOnlyUntil: funding?.costOnlyUntil ?? '',
    signedOffBy: funding?.signedOffBy ?? '',
  };
}

export function descriptionOf(draft: DescriptionDraft): InstrumentDescription {
  const { specs, photos, documents, subsidyJa, subsidyEn } = draft;
  const textOf = ({ ja, en }: DescriptionRow) => ({ ja, en });
  return {
    name: { ja: draft.nameJa, en: draft.nameEn },
    category: draft.category.trim(),
    location: { ja: draft.locationJa, en: draft.locationEn },
    units: draft.units,
    aliases: draft.aliases,
    techniques: draft.techniques,
    specs: specs.map((row) => ({ name: textOf(row), value: row.last })),
    sampleKinds: draft.sampleKinds,
    photos: photos.map((row) => ({ url: row.last, alt: textOf(row) })),
    documents: documents.map((row) => ({ url: row.last, title: textOf(row) })),
    funding: draft.funded
      ? {
          subsidy: subsidyJa || subsidyEn ? { ja: subsidyJa, en: subsidyEn } : null,
          acquiredOn: draft.acquiredOn,
          costOnlyUntil: draft.costOnlyUntil || null,
          signedOffBy: draft.signedOffBy || null,
        }
      : null,
  };
}

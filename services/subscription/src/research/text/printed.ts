import type { ResearchContent } from '@kyoyo/contracts';
import type { PrintedDocument } from '@kyoyo/documents';
import { japanDate } from '@kyoyo/kernel';
import type { Agreed } from '../state.ts';
import { type Article, dayOf, type Names } from './articles.ts';
import { numberOf } from './redline.ts';

interface Written {
  readonly of: number;
  readonly content: ResearchContent;
  readonly articles: readonly Article[];
  readonly names: Names;
  readonly institutionId: string;
  readonly writtenAt: Date;
  /** Null for a version that is not, or no longer, what was agreed. */
  readonly signed: Agreed | null;
}

/** A contract on paper: its articles, and who has agreed to it and when. */
export function printedContract(
  title: string,
  { of, content, articles, names, institutionId, writtenAt, signed }: Written,
): PrintedDocument {
  const nameOf = (id: string): string => names.get(id)?.ja ?? id;
  const parties = [institutionId, ...content.organisationIds];
  const signedOn = (partyId: string): string => {
    const signature = signed?.signatures.find((one) => one.partyId === partyId);
    return signature ? `${dayOf(japanDate(signature.at))}に本システムで同意` : '未同意';
  };
  return {
    language: 'ja',
    title,
    createdAt: writtenAt.toISOString(),
    recipient: null,
    issuer: null,
    particulars: [
      { label: '版', value: `第${of}版` },
      { label: '状態', value: signed ? '合意済み' : '案' },
    ],
    opening: `${parties.map(nameOf).join('と')}は、次のとおり契約する。`,
    headline: null,
    blocks: [
      {
        kind: 'clauses',
        clauses: articles.map(({ heading, text }, nth) => ({
          number: numberOf(nth),
          heading,
          text,
        })),
      },
      { kind: 'heading', text: '同意' },
      {
        kind: 'fields',
        fields: parties.map((one) => ({ label: nameOf(one), value: signedOn(one) })),
      },
    ],
    footer: `${content.title.ja} 第${of}版`,
  };
}

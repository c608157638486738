import { type Instant, toInstant } from '@kyoyo/kernel';
import type { Bilingual, Language } from './primitives.ts';
import { booksProblems } from './problems/books.ts';
import { bookingProblems } from './problems/bookings.ts';
import { catalogueProblems } from './problems/catalogue.ts';
import { classProblems } from './problems/classes.ts';
import { contractProblems } from './problems/contracts.ts';
import { consultationProblems } from './problems/consultations.ts';
import { invoiceProblems } from './problems/invoices.ts';
import { incidentProblems } from './problems/incidents.ts';
import { moneyProblems } from './problems/money.ts';
import { noticeProblems } from './problems/notices.ts';
import { paymentProblems } from './problems/payments.ts';
import { requestProblems } from './problems/requests.ts';
import { researchProblems } from './problems/research.ts';
import { sharingProblems } from './problems/sharing.ts';
import { trainingProblems } from './problems/training.ts';
import { writtenMoment } from './written-times.ts';

/**
 * Every refusal of the platform: the slug in `problem.type`, the HTTP status, and what a person
 * reads. `{name}` is filled from the problem's own members.
 */
export const problems = {
  ...requestProblems,
  ...bookingProblems,
  ...catalogueProblems,
  ...classProblems,
  ...moneyProblems,
  ...paymentProblems,
  ...invoiceProblems,
  ...booksProblems,
  ...researchProblems,
  ...contractProblems,
  ...trainingProblems,
  ...consultationProblems,
  ...incidentProblems,
  ...sharingProblems,
  ...noticeProblems,
};

export type ProblemSlug = keyof typeof problems;

/** A refusal as a value: the slug and whatever helps the person to act. */
export interface Problem {
  readonly slug: ProblemSlug;
  readonly members?: Readonly<Record<string, unknown>>;
}

export const problem = (slug: ProblemSlug, members?: Record<string, unknown>): Problem =>
  members ? { slug, members } : { slug };

/**
 * The sentence for a person, its `{name}`s filled in; a bilingual member in the same language, an
 * instant as Japan's clock has it.
 */
export const problemText = ({ slug, members }: Problem, language: Language): string =>
  problems[slug][language].replace(/\{(\w+)\}/g, (_, name: string) => {
    const member = (members?.[name] ?? '') as Bilingual | string | number;
    if (typeof member === 'object') return member[language];
    return isInstant(member) ? writtenMoment(member, language) : `${member}`;
  });

const isInstant = (member: string | number): member is Instant =>
  typeof member === 'string' && toInstant(member) === member;

import { type Language, type ProblemSlug, problems, problemText } from '@kyoyo/contracts';

/** A refusal that came as data, in words; its slug where this page is older than the refusal. */
export const slugWords = (
  { slug, ...members }: { readonly slug: string; readonly [member: string]: unknown },
  language: Language,
): string =>
  slug in problems ? problemText({ slug: slug as ProblemSlug, members }, language) : slug;

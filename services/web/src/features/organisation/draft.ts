import type { ClassRequest } from '../../api.ts';

type Evidence = ClassRequest['evidence'];
type Stage = NonNullable<ClassRequest['stage']>;
export type InvestorDraft = Evidence['investors'][number] & { readonly key: string };

/** A request as it is typed; numbers are digits, empty where none is said. */
export interface AskDraft {
  readonly class: ClassRequest['class'];
  readonly capital: string;
  readonly employees: string;
  readonly foundedOn: string;
  readonly investors: readonly InvestorDraft[];
  readonly certificateNumber: string;
  readonly documents: string;
  readonly phase: Stage['phase'] | null;
  readonly lacks: Stage['lacks'];
  /** Empty for the platform's operations. */
  readonly institutionId: string;
}

export const emptyDraft: AskDraft = {
  class: 'startup',
  capital: '',
  employees: '',
  foundedOn: '',
  investors: [],
  certificateNumber: '',
  documents: '',
  phase: null,
  lacks: [],
  institutionId: '',
};

/** Somebody who asks anew begins with what they showed before. */
export const draftOf = ({ class: asked, evidence, stage, ...request }: ClassRequest): AskDraft => ({
  class: asked,
  capital: evidence.capitalYen === null ? '' : `${evidence.capitalYen}`,
  employees: evidence.employees === null ? '' : `${evidence.employees}`,
  foundedOn: evidence.foundedOn ?? '',
  investors: evidence.investors.map((one) => ({ ...one, key: one.name })),
  certificateNumber: evidence.certificateNumber,
  documents: evidence.documents,
  phase: stage?.phase ?? null,
  lacks: stage?.lacks ?? [],
  institutionId: request.institutionId ?? '',
});

const numberOf = (digits: string): number | null => (digits === '' ? null : Number(digits));

export const evidenceOf = (draft: AskDraft): Evidence => ({
  capitalYen: numberOf(draft.capital),
  employees: numberOf(draft.employees),
  foundedOn: draft.foundedOn || null,
  investors: draft.investors.map(({ kind, name }) => ({ kind, name })),
  certificateNumber: draft.certificateNumber,
  documents: draft.documents,
});

/** Only a startup says where it stands. */
export const askingOf = (draft: AskDraft) => ({
  class: draft.class,
  evidence: evidenceOf(draft),
  stage:
    draft.class === 'startup' && draft.phase ? { phase: draft.phase, lacks: draft.lacks } : null,
  institutionId: draft.institutionId || null,
});

import type { components } from '@kyoyo/client';
import { type Problem, problems, type ProblemSlug } from '@kyoyo/contracts';

type FreeSlot = components['schemas']['FreeSlot'];

/** A refusal by the platform, or `unavailable` where it could not be reached. */
export class ApiProblem extends Error {
  readonly problem: Problem;
  readonly status: number;
  /** Whether somebody did something, and now looks for what became of it. */
  readonly ofCommand: boolean;

  constructor(problem: Problem, status: number, ofCommand = false) {
    super(problem.slug);
    this.problem = problem;
    this.status = status;
    this.ofCommand = ofCommand;
  }

  get freeSlots(): FreeSlot[] {
    return (this.problem.members?.['freeSlots'] as FreeSlot[] | undefined) ?? [];
  }

  get fieldErrors(): { path: string; message: string }[] {
    return (this.problem.members?.['errors'] as { path: string; message: string }[]) ?? [];
  }
}

/** Why it was refused. An address that names nothing that could be is one that nothing is at. */
export function refusalOf(members: Record<string, unknown>, status: number) {
  const slug = members['slug'] as ProblemSlug;
  const problem: Problem = { slug: slug in problems ? slug : 'internal', members };
  const { fieldErrors } = new ApiProblem(problem, status);
  const isNowhere =
    slug === 'malformed-request' &&
    fieldErrors.length > 0 &&
    fieldErrors.every(({ path }) => path.startsWith('params.'));
  return isNowhere
    ? { problem: { slug: 'not-found' } satisfies Problem, status: 404 }
    : { problem, status };
}

/** Whether asking again can help: the platform was not reached, or has a fault of its own. */
export const mayPass = (error: unknown): boolean =>
  error !== null &&
  error !== undefined &&
  !(error instanceof ApiProblem && error.status >= 400 && error.status < 500);

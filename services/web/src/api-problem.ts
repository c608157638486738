import type { components } from '@kyoyo/client';
import type { Problem } from '@kyoyo/contracts';

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

/** Whether asking again can help: the platform was not reached, or has a fault of its own. */
export const mayPass = (error: unknown): boolean =>
  error !== null &&
  error !== undefined &&
  !(error instanceof ApiProblem && error.status >= 400 && error.status < 500);

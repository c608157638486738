import { shapeRules } from '@kyoyo/contracts';
import type { FastifyRequest } from 'fastify';
import { languageOf, refuseWith } from './problem-reply.ts';

const nestingMax = 32;

/**
 * JSON can say what PostgreSQL cannot keep: U+0000, and halves of a surrogate pair. Such text is
 * refused at the door, as is nesting so deep that no schema of ours could mean it.
 */
export function refuseUnstorable(request: FastifyRequest): void {
  const { body, query, params } = request;
  const path = findUnstorable({ body, query, params }, []);
  if (!path) return;
  const errors = [
    { path: path.join('.'), message: shapeRules['unstorable-text'][languageOf(request)] },
  ];
  refuseWith('malformed-request', { errors });
}

/** Where the first such text is, or undefined when there is none. */
function findUnstorable(value: unknown, at: readonly string[]): readonly string[] | undefined {
  if (typeof value === 'string') return isStorable(value) ? undefined : at;
  if (typeof value !== 'object' || value === null) return undefined;
  if (at.length > nestingMax) return at;
  for (const [key, part] of Object.entries(value)) {
    const found = isStorable(key) ? findUnstorable(part, [...at, key]) : at;
    if (found) return found;
  }
  return undefined;
}

const isStorable = (text: string): boolean => !text.includes('\0') && text.isWellFormed();

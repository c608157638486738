import {
  isShapeRule,
  type Language,
  type Problem,
  problem,
  problems,
  problemText,
  type ProblemSlug,
  shapeRules,
} from '@kyoyo/contracts';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { drain } from './drain.ts';

/** A refusal on its way out of a handler. */
export class Refused extends Error {
  readonly problem: Problem;

  constructor(refusal: Problem) {
    super(refusal.slug);
    this.problem = refusal;
  }
}

export function refuseWith(slug: ProblemSlug, members?: Record<string, unknown>): never {
  throw new Refused(problem(slug, members));
}

export const languageOf = (request: FastifyRequest): Language =>
  /^\s*en\b/i.test(request.headers['accept-language'] ?? '') ? 'en' : 'ja';

const locales = { ja: z.locales.ja().localeError, en: z.locales.en().localeError };

/** RFC 9457, in the language asked for. */
export function sendProblem(request: FastifyRequest, reply: FastifyReply, refusal: Problem) {
  const { slug, members } = refusal;
  const { status } = problems[slug];
  const retryAfterSeconds = members?.['retryAfterSeconds'];
  if (retryAfterSeconds !== undefined) reply.header('retry-after', retryAfterSeconds);
  return reply
    .code(status)
    .type('application/problem+json; charset=utf-8')
    .serializer(JSON.stringify)
    .send({
      ...members,
      type: `https://kyoyo.example/problems/${slug}`,
      slug,
      title: problemText(refusal, languageOf(request)),
      status,
      instance: request.id,
    });
}

/** Every error of a request becomes a problem; one of ours says nothing of the inside. */
export function handleError(
  error: FastifyError,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply | Promise<FastifyReply> {
  const refusal = refusalOf(error, request);
  // Who hangs up in the middle hears of no error, and it is none of ours.
  const { destroyed, complete } = request.raw;
  const hungUp = destroyed && !complete;
  if (problems[refusal.slug].status >= 500 && !hungUp)
    request.log.error({ err: error }, 'request failed');
  if (refusal.slug !== 'body-too-large') return sendProblem(request, reply, refusal);
  reply.header('connection', 'close');
  return drain(request.raw).then(() => sendProblem(request, reply, refusal));
}

const slugsByStatus: Readonly<Record<number, ProblemSlug>> = {
  400: 'malformed-request',
  404: 'not-found',
  413: 'body-too-large',
  415: 'unsupported-media-type',
  429: 'too-many-requests',
  503: 'unavailable',
};

/** PostgreSQL stopping, starting or out of connections, and sockets that broke: worth a retry. */
const passing = /^(57P0[123]|53300|08\d{3}|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT)$/;
const passingText = /Connection terminated|timeout exceeded when trying to connect|not queryable/;

function refusalOf(error: FastifyError, request: FastifyRequest): Problem {
  if (error instanceof Refused) return error.problem;
  if (hasZodFastifySchemaValidationErrors(error)) {
    return problem('malformed-request', { errors: fieldErrors(error, languageOf(request)) });
  }
  if (passing.test(error.code ?? '') || passingText.test(error.message)) {
    return problem('unavailable');
  }
  return problem(slugsByStatus[error.statusCode ?? 500] ?? 'internal');
}

function fieldErrors(
  error: Pick<FastifyError, 'validation' | 'validationContext'>,
  language: Language,
): { path: string; message: string }[] {
  return (error.validation ?? []).map((issue) => {
    const path = issue.instancePath.split('/').filter(Boolean);
    const message = issue.message ?? '';
    const raw = { ...issue.params, code: issue.keyword, path, input: undefined };
    const translated = isShapeRule(message)
      ? shapeRules[message][language]
      : locales[language](raw as never);
    const text = typeof translated === 'string' ? translated : translated?.message;
    return {
      path: [error.validationContext ?? 'body', ...path].join('.'),
      message: text ?? message,
    };
  });
}

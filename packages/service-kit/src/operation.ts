import type { RouteOptions } from 'fastify';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** camelCase verb and noun, unique over the platform; the name of the operation for programs. */
    operation?: string;
    /** What it does, for people: one line of plain English. */
    summary?: string;
    /** A POST that changes nothing, or nothing more when it is sent again: it takes no key. */
    repeatable?: true;
    /** It can be read as it was: takes `?asOf=`, and reads from what `readingOf` gives it. */
    asOf?: true;
    /** Media types of a body that is the file itself. */
    takes?: readonly string[];
    /** Media types of an answer that is a file or a text. */
    gives?: readonly string[];
  }
}

/** An operation that does not say what it is and who may use it does not start. */
export function mustBeDeclared({ method, url, config, schema }: RouteOptions): void {
  const name = `${String(method)} ${url}`;
  if (config?.access === undefined) throw new Error(`${name} does not say who may use it`);
  if (schema?.hide) return;
  if (!/^[a-z]+[A-Z]\w*$/.test(config.operation ?? '')) {
    throw new Error(`${name} has no operation name such as bookInstrument`);
  }
  if (!config.summary) throw new Error(`${name} has no summary`);
}

/** A POST that writes events: it needs an Idempotency-Key and honours If-Match. */
export const isCommand = ({ method, config }: RouteOptions): boolean =>
  method === 'POST' && !config?.repeatable;

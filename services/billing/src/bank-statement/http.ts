import type { Readable } from 'node:stream';
import {
  bankFileView,
  hasRole,
  id,
  type Identity,
  pageLimit,
  pageOf,
  problem,
} from '@kyoyo/contracts';
import { japanDate } from '@kyoyo/kernel';
import { identityOf, type Parts, Refused, refuseWith, type ServiceApp } from '@kyoyo/service-kit';
import { z } from 'zod';
import { keepsBooks, keepsBooksSomewhere } from '../access.ts';
import type { Tables } from '../schema.ts';
import { beginTaking, findBankFile, keepBankFile, listBankFiles, readBytes } from './files.ts';
import { readBankAccounts } from './importing.ts';
import { fileOptions } from './options.ts';
import { bankFileLimits } from './read-statement.ts';
import { createReaders } from './readers.ts';
import { statementIdOf } from './stream.ts';

const params = z.object({ id });
const jsonOptions = z
  .string()
  .max(2_000)
  .transform((text, context) => {
    try {
      return JSON.parse(text) as unknown;
    } catch {
      context.addIssue({ code: 'custom', message: 'JSON' });
      return z.NEVER;
    }
  })
  .pipe(fileOptions);

const upload = z.object({
  institutionId: id,
  name: z.string().trim().min(1).max(120),
  /** JSON, for CSV: which column is what. */
  options: jsonOptions.default({ csv: null }),
});

/** Files of banks: sent as the plain body of a request and looked at, then taken. */
export function addBankFileRoutes(app: ServiceApp, parts: Parts<Tables>): void {
  const { database, clock } = parts;
  const { query, pool } = database;
  const readers = createReaders(parts);
  app.addHook('onClose', async () => readers.stop());

  const seenBy = async (who: Identity, statementId: string) => {
    const file = await findBankFile(query, statementId);
    const maySee = file && (keepsBooks(who, file.institutionId) || hasRole(who, 'auditor'));
    return maySee ? file : refuseWith('not-found');
  };

  void app.register(async (plain) => {
    const scope = plain as ServiceApp;
    // The body is left where it is: the handler reads it as it comes, whatever it is called.
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, _payload, done) => done(null));
    scope.post(
      '/api/bank-files',
      {
        bodyLimit: bankFileLimits.bytesMax + 1024 * 1024,
        config: {
          access: keepsBooksSomewhere,
          operation: 'uploadBankFile',
          summary: 'Upload a file of a bank and see what is in it',
          repeatable: true,
          takes: ['application/octet-stream'],
        },
        schema: { querystring: upload, response: { 201: bankFileView } },
      },
      async (request, reply) => {
        const who = identityOf(request);
        const { institutionId, name, options } = request.query;
        if (!keepsBooks(who, institutionId)) return refuseWith('forbidden');
        const bytes = await receive(request.raw);
        const today = japanDate(clock());
        const accounts = await readBankAccounts(pool, institutionId, today);
        const looked = await readers.look({ bytes, accounts, options, today });
        if ('refused' in looked) throw new Refused(looked.refused);
        const { preview, digest } = looked;
        const statementId = statementIdOf(institutionId, digest);
        const { personId } = who;
        const sent = { statementId, institutionId, personId, name, options, bytes, preview };
        await keepBankFile(query, sent, clock());
        return reply.code(201).send(await seenBy(who, statementId));
      },
    );
  });

  app.post(
    '/api/bank-files/:id/taking',
    {
      config: {
        access: keepsBooksSomewhere,
        operation: 'takeBankFile',
        summary: 'Import the payments of a file, in the background',
        repeatable: true,
      },
      schema: { params, body: z.strictObject({}), response: { 202: bankFileView } },
    },
    async (request, reply) => {
      const who = identityOf(request);
      const { personId, organisationId } = who;
      const file = await seenBy(who, request.params.id);
      if (!keepsBooks(who, file.institutionId)) return refuseWith('forbidden');
      const by = { actor: { personId, organisationId }, correlationId: request.id };
      if (await beginTaking(query, file.id, by)) readers.take(file.id, by);
      return reply.code(202).send(await seenBy(who, file.id));
    },
  );

  app.get(
    '/api/bank-files',
    {
      config: {
        access: 'person',
        operation: 'listBankFiles',
        summary: 'List the files of banks of an institution',
      },
      schema: {
        querystring: z.object({ institutionId: id, cursor: id.optional(), limit: pageLimit }),
        response: { 200: pageOf(bankFileView) },
      },
    },
    async (request) => {
      const who = identityOf(request);
      const maySee = keepsBooks(who, request.query.institutionId) || hasRole(who, 'auditor');
      if (!maySee) return refuseWith('forbidden');
      return listBankFiles(query, request.query);
    },
  );

  app.get(
    '/api/bank-files/:id',
    {
      config: {
        access: 'person',
        operation: 'readBankFile',
        summary: 'Read what is in a file of a bank, and how far its import is',
      },
      schema: { params, response: { 200: bankFileView } },
    },
    (request) => seenBy(identityOf(request), request.params.id),
  );

  app.get(
    '/api/bank-files/:id/content',
    {
      config: {
        access: 'person',
        operation: 'downloadBankFile',
        summary: 'Download a file of a bank as it was sent',
        gives: ['application/octet-stream'],
      },
      schema: { params },
    },
    async (request, reply) => {
      const { id: statementId } = await seenBy(identityOf(request), request.params.id);
      const file = (await readBytes(query, statementId)) ?? refuseWith('not-found');
      const name = encodeURIComponent(file.name);
      return reply
        .headers({
          'content-type': 'application/octet-stream',
          'content-disposition': `attachment; filename="bank-file"; filename*=UTF-8''${name}`,
          'cache-control': 'private, no-cache',
          'x-content-type-options': 'nosniff',
        })
        .send(file.bytes);
    },
  );
}

/** Reads a file no further than it can be taken. */
async function receive(body: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of body.iterator({ destroyOnReturn: false })) {
      chunks.push(chunk as Buffer);
      length += (chunk as Buffer).length;
      if (length > bankFileLimits.bytesMax) {
        throw new Refused(
          problem('file-too-large', { megabytesMax: bankFileLimits.bytesMax / 1024 / 1024 }),
        );
      }
    }
  } finally {
    // Whoever is still sending gets to hear the answer only when all was taken from the line.
    body.resume();
  }
  return length > 0 ? Buffer.concat(chunks, length) : refuseWith('file-empty');
}

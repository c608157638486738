import { filesOf, id, importedView, importPreviewView, problem } from '@kyoyo/contracts';
import {
  commandContext,
  identityOf,
  type Parts,
  refuseWith,
  replyOf,
  type ServiceApp,
} from '@kyoyo/service-kit';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { mayManage, mayPropose, worksSomewhere } from '../access.ts';
import { importInstruments } from './commands.ts';
import { columns } from './columns.ts';
import { csvOf } from './csv.ts';
import { writeCells } from './cells.ts';
import { knownFiles } from '../files/stored.ts';
import { missingFiles } from './plan.ts';
import { descriptionOf, type FileToPlan, type PlannedFile } from './plan-file.ts';
import { createPlanning } from './planning.ts';
import { findOwnInstruments } from '../instrument/queries.ts';
import type { Tables } from '../schema.ts';

export const bodyLimit = 8 * 1024 * 1024;

const format = z.enum(['csv', 'json']);
/** A list as a file, of whatever it is a list. */
export const importFile = z.strictObject({
  institutionId: id,
  format,
  content: z.string().min(1).max(bodyLimit),
  /** Bytes as they are, in UTF-8 or Shift_JIS, or text that is read already. */
  encoding: z.enum(['text', 'base64']).default('text'),
});
type ImportFile = z.infer<typeof importFile>;

/** Import of a list of instruments, after a look at what it would do, and export. */
export function addImportRoutes(
  app: ServiceApp,
  { database: { query }, store, clock, log }: Parts<Tables>,
): void {
  const facility = { access: worksSomewhere };

  const plan = createPlanning<FileToPlan, PlannedFile>(
    new URL('planning-process.ts', import.meta.url),
    log,
  );

  const planOf = async (request: FastifyRequest, { institutionId, ...asked }: ImportFile) => {
    if (!mayManage(identityOf(request), institutionId)) return refuseWith('forbidden');
    const own = await findOwnInstruments(query, institutionId, clock());
    const planned = await plan({ ...asked, own });
    const files = new Set(planned.rows.flatMap(({ description }) => filesOf(description)));
    const missing = missingFiles(planned, await knownFiles(query, [...files]));
    return {
      ...planned,
      errors: [...planned.errors, ...missing],
      errorsCount: planned.errorsCount + missing.length,
    };
  };

  app.post(
    '/api/instrument-imports/preview',
    {
      bodyLimit,
      config: {
        ...facility,
        operation: 'previewImport',
        summary: 'See what an import of instruments would do',
        repeatable: true,
      },
      schema: { body: importFile, response: { 200: importPreviewView } },
    },
    async (request) => {
      const { encoding, errors, ...planned } = await planOf(request, request.body);
      const rows = planned.rows.map(({ description: { name }, ...row }) => ({
        ...row,
        name,
        changes: [...row.changes],
      }));
      return { encoding, rows, errors };
    },
  );

  app.post(
    '/api/instrument-imports',
    {
      bodyLimit,
      config: {
        ...facility,
        operation: 'importInstruments',
        summary: 'Import a list of instruments',
      },
      schema: { body: importFile, response: { 201: importedView } },
    },
    async (request, reply) => {
      const planned = await planOf(request, request.body);
      const context = commandContext(request);
      const { institutionId } = request.body;
      const { errors: importErrors, errorsCount: count, rows } = planned;
      if (count > 0) {
        return replyOf({ refused: problem('import-has-errors', { count, importErrors }) });
      }
      const outcome = await importInstruments(store, { institutionId, rows, context });
      return reply.code(201).send(replyOf(outcome));
    },
  );

  app.get(
    '/api/instruments/export',
    {
      config: {
        ...facility,
        operation: 'exportInstruments',
        summary: 'Export the instruments of an institution',
        gives: ['text/csv', 'application/json'],
      },
      schema: {
        querystring: z.object({ institutionId: id, format }),
        response: { 200: z.string() },
      },
    },
    async (request, reply) => {
      const { institutionId, format: wanted } = request.query;
      if (!mayPropose(identityOf(request), institutionId)) return refuseWith('forbidden');
      const own = await findOwnInstruments(query, institutionId, clock());
      const type = wanted === 'csv' ? 'text/csv' : 'application/json';
      return reply
        .type(`${type}; charset=utf-8`)
        .header('content-disposition', `attachment; filename="instruments.${wanted}"`)
        .serializer(String)
        .send(wanted === 'csv' ? csvOfOwn(own) : jsonOf(own));
    },
  );
}

type OwnInstrument = Awaited<ReturnType<typeof findOwnInstruments>>[number];

const csvOfOwn = (own: readonly OwnInstrument[]): string =>
  csvOf(
    columns.map((key) => ({ key, header: key })),
    own.map((one) => ({ ...writeCells(descriptionOf(one)), id: one.id, status: one.status })),
  );

const jsonOf = (own: readonly OwnInstrument[]): string =>
  JSON.stringify(
    own.map((one) => ({ id: one.id, status: one.status, ...descriptionOf(one) })),
    null,
    2,
  );

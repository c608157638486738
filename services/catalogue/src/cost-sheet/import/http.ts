import { costSheetPreviewView, id, problem } from '@kyoyo/contracts';
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
import { mayManage, worksSomewhere } from '../../access.ts';
import { textOf } from '../../import/csv.ts';
import { findOwnInstruments } from '../../instrument/queries.ts';
import type { Tables } from '../../schema.ts';
import { findCostSheets } from '../queries.ts';
import { costSheetIdOf } from '../stream.ts';
import { importSheets } from './commands.ts';
import { columnsMax, planSheets, rowsMax } from './plan.ts';

const bodyLimit = 2 * 1024 * 1024;
/** More than anybody mends before they look again. */
const errorsToldMax = 1_000;

const sheetFile = z.strictObject({
  institutionId: id,
  content: z.string().min(1).max(bodyLimit),
  /** Bytes as they are, in UTF-8 or Shift_JIS, or text that is read already. */
  encoding: z.enum(['text', 'base64']).default('text'),
});

/** Cost sheets from a spreadsheet, after a look at what it would do. */
export function addCostSheetImportRoutes(
  app: ServiceApp,
  { store, database: { query }, clock }: Parts<Tables>,
): void {
  const planOf = async (
    request: FastifyRequest,
    { institutionId, content, encoding: sent }: z.infer<typeof sheetFile>,
  ) => {
    if (!mayManage(identityOf(request), institutionId)) return refuseWith('forbidden');
    const { text, encoding } = textOf(content, sent) ?? refuseWith('import-unreadable');
    const instruments = await findOwnInstruments(query, institutionId, clock());
    const sheets = await findCostSheets(
      query,
      instruments.map((one) => one.id),
    );
    const byId = new Map(sheets.map((sheet) => [sheet.id, sheet]));
    const plan = planSheets(text, {
      instruments,
      sheetOf: (instrumentId, year) => byId.get(costSheetIdOf(instrumentId, year)),
    });
    if (plan === 'too-long') return refuseWith('import-too-long', { rowsMax });
    if (plan === 'too-wide') return refuseWith('import-too-wide', { columnsMax });
    if (plan === 'unreadable') return refuseWith('import-unreadable');
    return { ...plan, encoding };
  };

  app.post(
    '/api/cost-sheet-imports/preview',
    {
      bodyLimit,
      config: {
        access: worksSomewhere,
        operation: 'previewCostSheets',
        summary: 'See what an import of cost sheets would do',
        repeatable: true,
      },
      schema: { body: sheetFile, response: { 200: costSheetPreviewView } },
    },
    async (request) => {
      const { encoding, rows, errors } = await planOf(request, request.body);
      return { encoding, rows: [...rows], errors: errors.slice(0, errorsToldMax) };
    },
  );

  app.post(
    '/api/cost-sheet-imports',
    {
      bodyLimit,
      config: {
        access: worksSomewhere,
        operation: 'importCostSheets',
        summary: 'Import cost sheets',
      },
      schema: {
        body: sheetFile,
        response: { 201: z.object({ id, added: z.int(), changed: z.int(), kept: z.int() }) },
      },
    },
    async (request, reply) => {
      const { rows, errors } = await planOf(request, request.body);
      if (errors.length > 0) {
        const importErrors = errors.slice(0, errorsToldMax);
        const count = errors.length;
        return replyOf({ refused: problem('import-has-errors', { count, importErrors }) });
      }
      const { institutionId } = request.body;
      const outcome = await importSheets(store, institutionId, rows, commandContext(request));
      return reply.code(201).send(replyOf(outcome));
    },
  );
}

import {
  id,
  importedPricesView,
  instantFromOffset,
  language,
  newPriceException,
  priceImportPreviewView,
  problem,
} from '@kyoyo/contracts';
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
import { shortfallOf } from '../cost-sheet/shortfall.ts';
import { csvOf } from '../import/csv.ts';
import { bodyLimit, importFile } from '../import/http.ts';
import { createPlanning } from '../import/planning.ts';
import type { Tables } from '../schema.ts';
import { type ImportedPrices, importPrices } from './commands.ts';
import { columnHeads, columns } from './form.ts';
import type { PlannedPriceFile, PriceFileToPlan } from './plan-file.ts';
import { findOwnPrices, type OwnPrices, standingCards } from './queries.ts';
import { rowsOfCard } from './write.ts';

const priceFile = importFile.extend({
  /** From when prices hold that are in force already and change; null where none may. */
  changedFrom: instantFromOffset.nullable().default(null),
  /** In which the preview names what changes. */
  language: language.default('ja'),
});

const signedPriceFile = priceFile.extend({
  /** Signed for every price of the file that is below what maintenance costs. */
  exception: newPriceException.nullable().default(null),
});

/** Import of a whole price list, after a look at what it would do, and export. */
export function addPriceListRoutes(app: ServiceApp, parts: Parts<Tables>): void {
  const { store, clock, log } = parts;
  const { query } = parts.database;
  const facility = { access: worksSomewhere };
  const program = new URL('planning-process.ts', import.meta.url);
  const plan = createPlanning<PriceFileToPlan, PlannedPriceFile>(program, log);

  const planOf = async (request: FastifyRequest, asked: z.infer<typeof priceFile>) => {
    const { institutionId, ...file } = asked;
    if (!mayManage(identityOf(request), institutionId)) return refuseWith('forbidden');
    const own = await findOwnPrices(query, institutionId);
    return plan({ ...file, own, now: clock() });
  };

  app.post(
    '/api/price-list-imports/preview',
    {
      bodyLimit,
      config: {
        ...facility,
        operation: 'previewPriceList',
        summary: 'See what an import of a price list would do',
        repeatable: true,
      },
      schema: { body: priceFile, response: { 200: priceImportPreviewView } },
    },
    async (request) => {
      const { encoding, cards, errors } = await planOf(request, request.body);
      const { institutionId } = request.body;
      const rows = await Promise.all(
        cards.map(async ({ card, action, instrumentId, ...one }) => ({
          row: one.row,
          action,
          instrumentId,
          name: one.name,
          effectiveFrom: card.effectiveFrom,
          changes: [...one.changes],
          changesCount: one.changesCount,
          shortfall:
            action === 'keep'
              ? null
              : await shortfallOf(store, { institutionId, instrumentId }, card),
        })),
      );
      return { encoding, rows, errors: [...errors] };
    },
  );

  app.post(
    '/api/price-list-imports',
    {
      bodyLimit,
      config: { ...facility, operation: 'importPriceList', summary: 'Import a price list' },
      schema: { body: signedPriceFile, response: { 201: importedPricesView } },
    },
    async (request, reply) => {
      const { exception, ...asked } = request.body;
      const { cards, errors: importErrors, errorsCount: count } = await planOf(request, asked);
      const context = commandContext(request);
      if (count > 0) {
        // What was imported before under the same key is there now, and would not be taken twice.
        const before = await store.repliedBefore<ImportedPrices>(context);
        if (before) return reply.code(201).send(replyOf(before));
        return replyOf({ refused: problem('import-has-errors', { count, importErrors }) });
      }
      const outcome = await importPrices(store, {
        institutionId: asked.institutionId,
        cards,
        exception: exception && { ...exception, signedBy: identityOf(request).personId },
        now: clock(),
        context,
      });
      return reply.code(201).send(replyOf(outcome));
    },
  );

  app.get(
    '/api/price-lists/export',
    {
      config: {
        ...facility,
        operation: 'exportPriceList',
        summary: 'Export the prices of an institution that hold or are to come',
        gives: ['text/csv', 'application/json'],
      },
      schema: {
        querystring: z.object({
          institutionId: id,
          format: z.enum(['csv', 'json']),
          /** Of the heads and words of a CSV file. */
          language: language.default('ja'),
        }),
        response: { 200: z.string() },
      },
    },
    async (request, reply) => {
      const { institutionId, format, language: words } = request.query;
      if (!mayPropose(identityOf(request), institutionId)) return refuseWith('forbidden');
      const now = clock();
      const own = (await findOwnPrices(query, institutionId)).map((one) => ({
        ...one,
        cards: standingCards(one.cards, now),
      }));
      const type = format === 'csv' ? 'text/csv' : 'application/json';
      return reply
        .type(`${type}; charset=utf-8`)
        .header('content-disposition', `attachment; filename="price-list.${format}"`)
        .serializer(String)
        .send(format === 'csv' ? csvOfPrices(own, words) : jsonOfPrices(own));
    },
  );
}

const csvOfPrices = (own: readonly OwnPrices[], words: z.infer<typeof language>): string =>
  csvOf(
    columns.map((key) => ({ key, header: words === 'ja' ? columnHeads[key] : key })),
    own.flatMap(({ id: instrumentId, name, cards }) =>
      cards.flatMap(({ card }) => rowsOfCard({ id: instrumentId, name: name[words], card }, words)),
    ),
  );

const jsonOfPrices = (own: readonly OwnPrices[]): string =>
  JSON.stringify(
    own.flatMap(({ id: instrumentId, name, cards }) =>
      cards.map(({ card }) => ({ id: instrumentId, name, card })),
    ),
    null,
    2,
  );

import { contractTextView, countInQuery, id, redlineView } from '@kyoyo/contracts';
import { createPrinter } from '@kyoyo/documents';
import { identityOf, type Parts, refuseWith, type ServiceApp } from '@kyoyo/service-kit';
import { z } from 'zod';
import type { Tables } from '../../schema.ts';
import { readContent, readNames } from '../queries.ts';
import type { ReadResearch, SeenResearch } from '../reading.ts';
import { articlesOf, titleOf } from './articles.ts';
import { printedContract } from './printed.ts';
import { numberOf, redlineOf } from './redline.ts';

const config = { access: 'person' as const };
const number = countInQuery(1, 1_000);
const ofVersion = z.object({ id, number });

/** A contract as text and as PDF, and what has become of it between two versions. */
export function addResearchTextRoutes(
  app: ServiceApp,
  { database: { query } }: Parts<Tables>,
  read: ReadResearch,
): void {
  const printer = createPrinter();
  app.addHook('onClose', () => printer[Symbol.dispose]());

  /** A version that who asks was shown. */
  async function contentOf(found: SeenResearch, of: number) {
    const isShown = found.isInstitution || found.state.shown.includes(of);
    const version = isShown && (await readContent(query, found.research_id, of));
    return version || refuseWith('not-found');
  }

  async function articlesFor(found: SeenResearch, numbers: readonly number[]) {
    const versions = await Promise.all(numbers.map((one) => contentOf(found, one)));
    const { form, institutionId } = found.state;
    const contents = versions.map(({ content }) => content);
    const names = await readNames(query, found.state, contents);
    return contents.map((content) => articlesOf({ form, institutionId, content, names }));
  }

  app.get(
    '/api/research-contracts/:id/versions/:number/text',
    {
      config: {
        ...config,
        operation: 'readResearchText',
        summary: 'Read the text of a version of a research contract',
      },
      schema: { params: ofVersion, response: { 200: contractTextView } },
    },
    async (request) => {
      const { id: researchId, number: of } = request.params;
      const found = await read(identityOf(request), researchId);
      const [articles = []] = await articlesFor(found, [of]);
      return {
        number: of,
        title: titleOf[found.state.form],
        articles: articles.map(({ heading, text }, nth) => ({
          number: numberOf(nth),
          heading,
          text,
        })),
      };
    },
  );

  app.get(
    '/api/research-contracts/:id/redline',
    {
      config: {
        ...config,
        operation: 'compareResearchVersions',
        summary: 'Read what has changed between two versions of a research contract',
      },
      schema: {
        params: z.object({ id }),
        querystring: z.object({ from: number, to: number }),
        response: { 200: redlineView },
      },
    },
    async (request) => {
      const { from, to } = request.query;
      const found = await read(identityOf(request), request.params.id);
      const [older = [], newer = []] = await articlesFor(found, [from, to]);
      return { from, to, articles: redlineOf(older, newer) };
    },
  );

  app.get(
    '/api/research-contracts/:id/versions/:number/document.pdf',
    {
      config: {
        ...config,
        operation: 'readResearchDocument',
        summary: 'Read a version of a research contract as a PDF',
      },
      schema: { params: ofVersion },
    },
    async (request, reply) => {
      const { id: researchId, number: of } = request.params;
      const found = await read(identityOf(request), researchId);
      const { content, writtenAt } = await contentOf(found, of);
      const names = await readNames(query, found.state, [content]);
      const { form, institutionId, agreed } = found.state;
      const articles = articlesOf({ form, institutionId, content, names });
      const signed = agreed?.number === of ? agreed : null;
      const written = { of, content, articles, names, institutionId, writtenAt, signed };
      const pdf = await printer.print(printedContract(titleOf[form], written));
      return reply
        .type('application/pdf')
        .header('content-disposition', `inline; filename="contract-${of}.pdf"`)
        .send(pdf);
    },
  );
}

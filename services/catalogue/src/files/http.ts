import { Readable } from 'node:stream';
import {
  addressOfFile,
  fileBytesMax,
  type FileKind,
  fileMegabytesMax,
  id,
  instrumentFileView,
} from '@kyoyo/contracts';
import { identityOf, type Parts, refuseWith, type ServiceApp } from '@kyoyo/service-kit';
import { z } from 'zod';
import { mayPropose, worksSomewhere } from '../access.ts';
import { beginningBytes, isWhole, kindOf, mediaTypeOf } from './kinds.ts';
import { pixelsOf } from './pixels.ts';
import { findFile, keepFile, partsOf } from './stored.ts';
import type { Tables } from '../schema.ts';

const upload = z.object({ institutionId: id, kind: z.enum(['photo', 'document']) });
const params = z.object({ sha256: z.string().regex(/^[0-9a-f]{64}$/) });
const mediaTypes = ['image/jpeg', 'image/png', 'image/webp', 'application/pdf'];
/** The name of a file is made of its bytes, so they never change under it. */
const cacheControl = 'private, max-age=31536000, immutable';

/** Photos and documents of instruments: sent as the plain body of a request, read by address. */
export function addFileRoutes(app: ServiceApp, parts: Parts<Tables>): void {
  const { database, clock } = parts;

  void app.register(async (plain) => {
    const scope = plain as ServiceApp;
    // The body is left where it is: the handler reads it as it comes, whatever it is called.
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, _payload, done) => done(null));
    scope.post(
      '/api/instrument-files',
      {
        // A little more than it takes, so that who sends too large a file is told by how much.
        bodyLimit: fileBytesMax('document') + 1024 * 1024,
        config: {
          access: worksSomewhere,
          operation: 'uploadInstrumentFile',
          summary: 'Upload a photo or document',
          repeatable: true,
          takes: mediaTypes,
        },
        schema: {
          description:
            'Keeps a photo (JPEG, PNG or WebP, at most 5 MB) or a document (PDF, at most 20 MB). ' +
            'The body is the file itself; what it is, its first bytes say.',
          querystring: upload,
          response: { 201: instrumentFileView },
        },
      },
      async (request, reply) => {
        const { institutionId, kind } = request.query;
        if (!mayPropose(identityOf(request), institutionId)) return refuseWith('forbidden');
        const { bytes, mediaType } = await receive(request.raw, kind);
        const kept = await keepFile(database.query, bytes, mediaType, clock());
        const { sha256, ...rest } = kept;
        return reply.code(201).send({ url: addressOfFile(sha256), ...rest });
      },
    );
  });

  app.get(
    '/api/instrument-files/:sha256',
    {
      config: {
        access: 'person',
        operation: 'readInstrumentFile',
        summary: 'Read an uploaded photo or document',
        gives: mediaTypes,
      },
      schema: { params },
    },
    async (request, reply) => {
      const { sha256 } = request.params;
      const etag = `"${sha256}"`;
      if (request.headers['if-none-match'] === etag) return reply.code(304).send();
      const file = (await findFile(database.query, sha256)) ?? refuseWith('not-found');
      const shown = file.mediaType.startsWith('image/') ? 'inline' : 'attachment';
      return reply
        .headers({
          'content-type': file.mediaType,
          'content-length': file.bytes,
          'content-disposition': shown,
          etag,
          'cache-control': cacheControl,
          // Should a browser open it as a page after all, that page can do nothing.
          'content-security-policy': "default-src 'none'; sandbox",
          'x-content-type-options': 'nosniff',
        })
        .send(Readable.from(partsOf(database.query, file)));
    },
  );
}

/** Reads a file no further than it can be right. */
async function receive(body: Readable, kind: FileKind) {
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of body.iterator({ destroyOnReturn: false })) {
      const before = length;
      chunks.push(chunk as Buffer);
      length += (chunk as Buffer).length;
      if (length > fileBytesMax(kind)) {
        return refuseWith('file-too-large', { megabytesMax: fileMegabytesMax[kind] });
      }
      if (before < beginningBytes && length >= beginningBytes) {
        const beginning = Buffer.concat(chunks, beginningBytes);
        if (kindOf(mediaTypeOf(beginning)) !== kind) return refuseWith(wrongKind[kind]);
      }
    }
  } finally {
    // Whoever is still sending gets to hear the answer only when all was taken from the line.
    body.resume();
  }
  if (length === 0) return refuseWith('file-empty');
  const bytes = Buffer.concat(chunks, length);
  const mediaType = mediaTypeOf(bytes);
  if (!mediaType || kindOf(mediaType) !== kind) return refuseWith(wrongKind[kind]);
  if (!isWhole(bytes, mediaType)) return refuseWith('file-truncated');
  if (pixelsOf(bytes, mediaType) > megapixelsMax * 1_000_000) {
    return refuseWith('picture-too-large', { megapixelsMax });
  }
  return { bytes, mediaType };
}

/** A few bytes can say that they are a picture of any size, which whoever looks must hold. */
const megapixelsMax = 50;

const wrongKind = { photo: 'not-a-photo', document: 'not-a-pdf' } as const;

import { startApart } from '@kyoyo/service-kit';
import { printedDocument, type PrintedDocument } from './document.ts';

const program = new URL('printing.ts', import.meta.url);
const memoryMegabytesMax = 512;
const waitingMax = 100;
const patienceMs = 60_000;
/** Two fonts of five megabytes are read anew by each process. */
const idleMs = 10_000;

/** More is asked for than can be printed soon: whoever asks again later will be served. */
export class PrinterBusy extends Error {
  readonly statusCode = 503;
}

/** What the process answers. */
export type Printed = { readonly pdf: Uint8Array } | { readonly failed: string };

export interface Printer {
  /**
   * A document as a PDF: A4, with the signs of its fonts that it uses in it.
   * @throws PrinterBusy, or where the document is none or longer than any may be
   */
  print(document: PrintedDocument): Promise<Buffer>;
  [Symbol.dispose](): void;
}

/**
 * Prints one document after the other in a process of its own, so that nobody else waits for it. The
 * process is there while there is something to print, and a little longer.
 */
export function createPrinter(): Printer {
  let apart: ReturnType<typeof startApart> | undefined;
  let idle: NodeJS.Timeout | undefined;
  let waiting = 0;
  let last: Promise<unknown> = Promise.resolve();

  const end = () => {
    clearTimeout(idle);
    apart?.[Symbol.dispose]();
    apart = undefined;
  };
  const printNow = async (document: PrintedDocument): Promise<Buffer> => {
    clearTimeout(idle);
    apart ??= startApart(program, { memoryMegabytesMax });
    const patience = Promise.withResolvers<never>();
    const tooLong = () => patience.reject(new Error(`${document.title}: printing took too long`));
    const timer = setTimeout(tooLong, patienceMs);
    try {
      const printed = (await Promise.race([apart.ask(document), patience.promise])) as Printed;
      idle = setTimeout(end, idleMs).unref();
      if ('failed' in printed) throw new PrintingFailed(printed.failed);
      return Buffer.from(printed.pdf);
    } catch (error) {
      // What has ended or does not answer prints nothing any more; the next one begins anew.
      if (!(error instanceof PrintingFailed)) end();
      throw error;
    } finally {
      clearTimeout(timer);
    }
  };

  return {
    async print(document) {
      const whole = printedDocument.parse(document);
      if (waiting >= waitingMax) throw new PrinterBusy('Too many documents wait to be printed');
      waiting += 1;
      const printed = last.then(() => printNow(whole));
      last = printed.catch(() => undefined).then(() => (waiting -= 1));
      return printed;
    },
    [Symbol.dispose]: end,
  };
}

class PrintingFailed extends Error {}

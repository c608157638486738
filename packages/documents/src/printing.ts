import type { PrintedDocument } from './document.ts';
import { draw } from './drawing/draw.ts';
import type { Printed } from './printer.ts';

/** The process that prints: one document a message, one PDF or what was wrong an answer. */

process.on('message', (document: PrintedDocument) => {
  draw(document).then(
    (pdf) => answer({ pdf }),
    (error: Error) => answer({ failed: error.stack ?? error.message }),
  );
});

const answer = (printed: Printed) => process.send?.(printed);

export {
  type Block,
  type Clause,
  type Column,
  type Labelled,
  type Party,
  printedDocument,
  type PrintedDocument,
  type Table,
} from './document.ts';
export { createPrinter, type Printer, PrinterBusy } from './printer.ts';

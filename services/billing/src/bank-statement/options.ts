import { z } from 'zod';

/** How a file of a bank's own making is laid out; Zengin and camt files say it themselves. */
const csvOptions = z.strictObject({
  /** Which of the institution's accounts it is of. */
  account: z.string().regex(/^\d{4}-\d{3}-\d{7}$/),
  /** The heads of its columns. */
  columns: z.strictObject({
    postedOn: z.string().min(1).max(60),
    inYen: z.string().min(1).max(60),
    outYen: z.string().max(60).default(''),
    payerName: z.string().min(1).max(60),
    reference: z.string().max(60).default(''),
    balance: z.string().max(60).default(''),
  }),
});
export type CsvOptions = z.infer<typeof csvOptions>;

export const fileOptions = z.strictObject({ csv: csvOptions.nullable().default(null) });
export type FileOptions = z.infer<typeof fileOptions>;

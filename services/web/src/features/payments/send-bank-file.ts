import { ApiProblem, refusalOf } from '../../api-problem.ts';
import { storedLanguage } from '../../language/language.tsx';
import type { BankFile } from './queries.ts';

/** Which column of a bank's own list is what. */
export interface CsvColumns {
  readonly account: string;
  readonly columns: Readonly<Record<string, string>>;
}

/** Sends a file as it is, to see what is in it. */
export async function sendBankFile(
  institutionId: string,
  file: File,
  csv?: CsvColumns,
): Promise<BankFile> {
  const query = new URLSearchParams({
    institutionId,
    name: file.name.slice(0, 120),
    ...(csv && { options: JSON.stringify({ csv }) }),
  });
  const response = await fetch(`/api/bank-files?${query.toString()}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/octet-stream',
      'accept-language': storedLanguage(),
    },
    body: file,
  }).catch(() => undefined);
  if (!response) throw new ApiProblem({ slug: 'unavailable' }, 0, true);
  const reply = (await response.json().catch(() => ({}))) as Record<string, unknown>;
  if (response.status === 201) return reply as unknown as BankFile;
  const { problem, status } = refusalOf(reply, response.status);
  throw new ApiProblem(problem, status, true);
}

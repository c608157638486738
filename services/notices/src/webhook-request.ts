import { request as requestHttp, type IncomingMessage } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP } from 'node:net';
import { type AddressRules, hostOf, isPublic, publicLookup } from './public-address.ts';

const timeoutMs = 5_000;
const answerBytesMax = 16 * 1024;

/** How one try went: accepted with any 2xx, else what was wrong. */
export interface Tried {
  readonly status: number | null;
  readonly error: string | null;
}

/**
 * Posts JSON to a target that nobody trusts: only to a public address, which is checked again as
 * the connection is made; five seconds in all; no redirect is followed; of the answer only its
 * status is wanted and only so much is read.
 */
export async function postToTarget(
  address: string,
  headers: Readonly<Record<string, string>>,
  body: string,
  rules: AddressRules,
): Promise<Tried> {
  const url = new URL(address);
  const host = hostOf(url);
  // An address that is written out is not looked up, so the lookup below would not see it.
  if (isIP(host) !== 0 && !isPublic(host, rules)) {
    return { status: null, error: `${host} is not a public address` };
  }
  try {
    const status = await post(url, headers, body, rules);
    const isRedirect = status >= 300 && status < 400;
    const accepted = status >= 200 && status < 300;
    const error = isRedirect ? 'redirects are not followed' : `answered ${status}`;
    return { status, error: accepted ? null : error };
  } catch (error) {
    const { name, message, code } = error as NodeJS.ErrnoException;
    const late = name === 'AbortError' || name === 'TimeoutError';
    return { status: null, error: late ? `no answer within ${timeoutMs} ms` : (code ?? message) };
  }
}

const post = (
  url: URL,
  headers: Readonly<Record<string, string>>,
  body: string,
  rules: AddressRules,
): Promise<number> =>
  new Promise((resolve, reject) => {
    const options = {
      method: 'POST',
      headers: {
        ...headers,
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
        'user-agent': 'Kyoyo-Webhooks/1',
      },
      lookup: publicLookup(rules),
      // A connection of its own: one that is kept open would not be looked up again.
      agent: false,
      signal: AbortSignal.timeout(timeoutMs),
    } as const;
    const request = url.protocol === 'https:' ? requestHttps : requestHttp;
    const sending = request(url, options, (answer) => {
      readUpTo(answer, answerBytesMax).then(() => resolve(answer.statusCode ?? 0), reject);
    });
    sending.on('error', reject);
    sending.end(body);
  });

/** Reads what is polite to read; a longer answer is cut off and counts by its status. */
async function readUpTo(answer: IncomingMessage, bytesMax: number): Promise<void> {
  let bytes = 0;
  for await (const chunk of answer) {
    bytes += (chunk as Buffer).length;
    if (bytes > bytesMax) break;
  }
}

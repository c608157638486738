import { request as requestHttp, type IncomingMessage } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP } from 'node:net';
import type { DeliveryError } from '@kyoyo/contracts';
import {
  type AddressRules,
  hostOf,
  isPublic,
  NoSuchHost,
  NotPublic,
  publicLookup,
} from './public-address.ts';

const timeoutMs = 5_000;
const answerBytesMax = 16 * 1024;

/** How one try went: accepted with any 2xx, else what was wrong. */
export interface Tried {
  readonly status: number | null;
  readonly error: DeliveryError | null;
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
    return { status: null, error: 'address-not-public' };
  }
  try {
    const status = await post(url, headers, body, rules);
    if (status >= 200 && status < 300) return { status, error: null };
    const isRedirect = status >= 300 && status < 400;
    return { status, error: isRedirect ? 'redirect-not-followed' : 'status-not-2xx' };
  } catch (error) {
    return { status: null, error: reasonOf(error as NodeJS.ErrnoException) };
  }
}

function reasonOf(error: NodeJS.ErrnoException): DeliveryError {
  const { name, code = '' } = error;
  if (error instanceof NotPublic) return 'address-not-public';
  if (name === 'AbortError' || name === 'TimeoutError') return 'timed-out';
  if (error instanceof NoSuchHost) return 'host-unknown';
  return /CERT|TLS|SSL|SIGNATURE/.test(code) ? 'certificate-refused' : 'unreachable';
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

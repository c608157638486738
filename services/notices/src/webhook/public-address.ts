import dns, { type LookupAddress } from 'node:dns';
import { Resolver } from 'node:dns/promises';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import { type Problem, problem } from '@kyoyo/contracts';

/** What is not the public internet (IANA special-purpose registries for IPv4 and IPv6). */
const internal = new BlockList();
for (const [network, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const) {
  internal.addSubnet(network, bits, 'ipv4');
}
// Of IPv6 only 2000::/3 is handed out, and in it these lead elsewhere: Teredo and its like,
// documentation, and 6to4, which hides an IPv4 address.
for (const [network, bits] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const) {
  internal.addSubnet(network, bits, 'ipv6');
}
const handedOut = new BlockList();
handedOut.addSubnet('2000::', 3, 'ipv6');

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

export interface AddressRules {
  /** For development and tests, whose receivers are on this machine. */
  readonly allowLoopback: boolean;
}

/** True for an address of the public internet. */
export function isPublic(address: string, { allowLoopback }: AddressRules): boolean {
  const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
  if (isIP(address) === 0) return false;
  if (allowLoopback && loopback.check(address, family)) return true;
  if (family === 'ipv6' && !handedOut.check(address, family)) return false;
  return !internal.check(address, family);
}

/** The host of a URL as an address would be written: IPv6 without its brackets. */
export const hostOf = (url: URL): string => url.hostname.replace(/^\[|\]$/g, '');

/** A name led to an internal address: nothing was sent there. */
export class NotPublic extends Error {}

/** A name that leads nowhere, or whose name servers do not answer. */
export class NoSuchHost extends Error {}

/**
 * Where a name leads. One internal address among several is enough to refuse it. The name servers
 * are asked directly: the system's lookup may hang for long, and blocks a thread while it does.
 */
async function resolvePublic(host: string, rules: AddressRules): Promise<LookupAddress[]> {
  const resolver = new Resolver({ timeout: 1_500, tries: 2 });
  resolver.setServers(dns.getServers());
  const [four, six] = await Promise.allSettled([resolver.resolve4(host), resolver.resolve6(host)]);
  const addresses = [
    ...(four.status === 'fulfilled' ? four.value : []).map((address) => ({ address, family: 4 })),
    ...(six.status === 'fulfilled' ? six.value : []).map((address) => ({ address, family: 6 })),
  ];
  if (addresses.length === 0) throw new NoSuchHost(host);
  const isInternal = addresses.some(({ address }) => !isPublic(address, rules));
  if (isInternal) throw new NotPublic(host);
  return addresses;
}

/**
 * Resolves for a connection that is being made, and lets it go only to addresses that were checked
 * in the same breath: a name that changes between a check and a connection gains nothing.
 */
export const publicLookup =
  (rules: AddressRules): LookupFunction =>
  (host, { all }, answer) => {
    resolvePublic(host, rules).then(
      (addresses) => {
        const [first] = addresses as [LookupAddress];
        return all ? answer(null, addresses) : answer(null, first.address, first.family);
      },
      (error) => answer(error as Error, ''),
    );
  };

/** Why nothing may be sent to this address; undefined when it may. */
export async function targetRefusal(url: URL, rules: AddressRules): Promise<Problem | undefined> {
  const host = hostOf(url);
  if (isIP(host) !== 0) {
    return isPublic(host, rules) ? undefined : problem('webhook-target-not-public', { host });
  }
  try {
    await resolvePublic(host, rules);
    return undefined;
  } catch (error) {
    if (error instanceof NotPublic) return problem('webhook-target-not-public', { host });
    return problem('webhook-target-unknown', { host });
  }
}

/** Reads an address that somebody wants news sent to; undefined when it is not of that kind. */
export function readTarget(text: string, { allowLoopback }: AddressRules): URL | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  const host = hostOf(url);
  const family = isIP(host) === 6 ? 'ipv6' : 'ipv4';
  const isLoopback = isIP(host) !== 0 && loopback.check(host, family);
  const mayPass =
    url.protocol === 'https:' || (url.protocol === 'http:' && allowLoopback && isLoopback);
  if (!mayPass || url.username !== '' || url.password !== '') return undefined;
  url.hash = '';
  return url;
}

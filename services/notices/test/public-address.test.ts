import { describe, expect, it } from 'vitest';
import { isPublic, readTarget, targetRefusal } from '../src/webhook/public-address.ts';
import { startNameServer } from './name-server.ts';

const strict = { allowLoopback: false };
const lenient = { allowLoopback: true };

const internal = [
  '0.0.0.0',
  '10.0.0.1',
  '100.64.0.1',
  '127.0.0.1',
  '127.8.9.10',
  '169.254.169.254',
  '172.16.0.1',
  '172.31.255.255',
  '192.0.0.1',
  '192.168.1.1',
  '198.18.0.1',
  '224.0.0.1',
  '255.255.255.255',
  '::',
  '::1',
  '::ffff:10.0.0.1',
  '::ffff:8.8.8.8',
  '64:ff9b::a00:1',
  '100::1',
  '2001:db8::1',
  '2002:a00:1::1',
  'fc00::1',
  'fd12:3456::1',
  'fe80::1',
  'fec0::1',
  'ff02::1',
];

describe('an address', () => {
  it.each(internal)('%s is internal', (address) => expect(isPublic(address, strict)).toBe(false));
  it.each(['8.8.8.8', '172.32.0.1', '100.128.0.1', '192.169.0.1', '2606:4700::1111', '2400::1'])(
    '%s is public',
    (address) => expect(isPublic(address, strict)).toBe(true),
  );

  it('of this machine passes only where that is set, and nothing else with it', () => {
    const passing = internal.filter((address) => isPublic(address, lenient));
    expect(passing).toEqual(['127.0.0.1', '127.8.9.10', '::1']);
  });
});

describe('a target', () => {
  it.each([
    'http://example.jp/',
    'ftp://example.jp/',
    'javascript:alert(1)',
    'file:///etc/passwd',
    'example.jp',
    'https://',
    'https://user:secret@example.jp/',
    'http://127.0.0.1/',
  ])('%s is none', (text) => expect(readTarget(text, strict)).toBeUndefined());

  it('is https, or http of this machine where that is set', () => {
    expect(readTarget('https://example.jp/a?b#c', strict)?.href).toBe('https://example.jp/a?b');
    expect(readTarget('http://127.0.0.1:9/a', lenient)?.href).toBe('http://127.0.0.1:9/a');
    expect(readTarget('http://[::1]:9/a', lenient)?.href).toBe('http://[::1]:9/a');
    expect(readTarget('http://10.0.0.1/', lenient)).toBeUndefined();
  });

  it.each([
    'https://10.0.0.1/',
    'https://[::1]/',
    'https://[::ffff:127.0.0.1]/',
    'https://[fd00::1]/',
    'https://2130706433/',
    'https://0x7f.1/',
    'https://0177.0.0.1/',
    'https://169.254.169.254/latest/meta-data/',
  ])('%s is refused, however it is written', async (text) => {
    const refusal = await targetRefusal(new URL(text), strict);
    expect(refusal?.slug).toBe('webhook-target-not-public');
  });

  it('is judged by all that its name leads to', async () => {
    const server = await startNameServer({
      'public.example': [['8.8.8.8', '1.1.1.1']],
      'inside.example': [['10.0.0.1']],
      'both.example': [['8.8.8.8', '192.168.0.1']],
      'empty.example': [[]],
    });
    const slugOf = async (host: string) =>
      (await targetRefusal(new URL(`https://${host}/`), strict))?.slug;
    expect(await slugOf('public.example')).toBeUndefined();
    expect(await slugOf('inside.example')).toBe('webhook-target-not-public');
    expect(await slugOf('both.example')).toBe('webhook-target-not-public');
    expect(await slugOf('empty.example')).toBe('webhook-target-unknown');
    expect(await slugOf('nobody.example')).toBe('webhook-target-unknown');
    await server.stop();
  });

  it('with a public address is taken', async () => {
    expect(await targetRefusal(new URL('https://8.8.8.8/'), strict)).toBeUndefined();
  });
});

import { createHash, createPublicKey, generateKeyPairSync } from 'node:crypto';
import type { Instant } from '@kyoyo/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MerkleLog, peakPlaces } from '../src/merkle.ts';
import { isGenuine, readSealKey, signTreeHead } from '../src/seal.ts';

const sha256 = (...parts: Buffer[]): Buffer =>
  createHash('sha256').update(Buffer.concat(parts)).digest();

/** The definition of RFC 9162, section 2.1.1, word for word; slow, and nothing is kept. */
function headByDefinition(leaves: readonly string[]): Buffer {
  const [only] = leaves;
  if (only === undefined) return sha256();
  if (leaves.length === 1) return sha256(Buffer.from([0]), Buffer.from(only));
  let split = 1;
  while (split * 2 < leaves.length) split *= 2;
  const [left, right] = [leaves.slice(0, split), leaves.slice(split)];
  return sha256(Buffer.from([1]), headByDefinition(left), headByDefinition(right));
}

const logOf = (leaves: readonly string[]): MerkleLog => {
  const log = new MerkleLog();
  for (const leaf of leaves) log.add(leaf);
  return log;
};

describe('the Merkle log', () => {
  // The inputs and roots of Certificate Transparency's own test vectors.
  const inputs = [
    '',
    '\x00',
    '\x10',
    '\x20\x21',
    '\x30\x31',
    '\x40\x41\x42\x43',
    '\x50\x51\x52\x53\x54\x55\x56\x57',
    '\x60\x61\x62\x63\x64\x65\x66\x67\x68\x69\x6a\x6b\x6c\x6d\x6e\x6f',
  ];
  it.each([
    [1, '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d'],
    [2, 'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125'],
    [3, 'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77'],
    [4, 'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7'],
    [5, '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4'],
    [6, '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef'],
    [7, 'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c'],
    [8, '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328'],
  ])('has the known root of %i leaves', (size, root) => {
    expect(logOf(inputs.slice(0, size)).root().toString('hex')).toBe(root);
  });

  it('has the root of the definition, whole or continued from its peaks', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 70 }), fc.nat(70), (leaves, cut) => {
        const whole = logOf(leaves);
        expect(whole.root()).toEqual(headByDefinition(leaves));

        const known = new Map<string, Buffer>();
        const first = new MerkleLog();
        for (const leaf of leaves.slice(0, cut)) {
          for (const { level, index, hash } of first.add(leaf)) {
            known.set(`${level}/${index}`, hash);
          }
        }
        const peaks = peakPlaces(first.size).map(
          ({ level, index }) => known.get(`${level}/${index}`) as Buffer,
        );
        const continued = new MerkleLog(first.size, peaks);
        for (const leaf of leaves.slice(cut)) continued.add(leaf);
        expect(continued.root()).toEqual(whole.root());
      }),
    );
  });
});

describe('a signed tree head', () => {
  const keyPair = () =>
    generateKeyPairSync('ed25519', {
      publicKeyEncoding: { type: 'spki', format: 'pem' },
      privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    });
  const { privateKey } = generateKeyPairSync('ed25519');
  const pem = keyPair();
  const head = signTreeHead(
    {
      source: 'reservation',
      treeSize: 3,
      position: 4,
      root: 'ab',
      signedAt: '2026-11-21T00:00:00.000Z' as Instant,
    },
    readSealKey(pem.privateKey),
  );

  it('is genuine only unaltered and under the key that signed it', () => {
    const publicKey = createPublicKey(pem.publicKey);
    expect(isGenuine(head, publicKey)).toBe(true);
    for (const altered of [
      { ...head, source: 'billing' },
      { ...head, treeSize: 4 },
      { ...head, position: 5 },
      { ...head, root: 'ac' },
      { ...head, signedAt: '2026-11-21T00:00:00.001Z' as Instant },
      { ...head, signature: Buffer.alloc(64).toString('base64') },
    ]) {
      expect(isGenuine(altered, publicKey), JSON.stringify(altered)).toBe(false);
    }
    expect(isGenuine(head, createPublicKey(privateKey))).toBe(false);
  });

  it('is signed by Ed25519 alone', () => {
    const { privateKey: other } = generateKeyPairSync('ec', {
      namedCurve: 'P-256',
      publicKeyEncoding: { type: 'spki', format: 'pem' },
      privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    });
    expect(() => readSealKey(other)).toThrow('Ed25519');
  });
});

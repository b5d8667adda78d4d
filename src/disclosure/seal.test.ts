import { Aes256Gcm, CipherSuite, DhkemX25519HkdfSha256, HkdfSha256 } from '@hpke/core';
import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { answerInfo, makeSealingKey, openingWith, publicKeyOf, sealingTo, sealOverhead } from './seal.ts';

const suite = new CipherSuite({ kem: new DhkemX25519HkdfSha256(), kdf: new HkdfSha256(), aead: new Aes256Gcm() });
const info = answerInfo(Buffer.alloc(32, 7));

/** As WebCrypto takes bytes. */
const bytes = (buffer: Uint8Array) => Uint8Array.from(buffer).buffer;

describe('sealing', () => {
  test('a library that shares nothing with ours opens what we seal, and we what it seals', async () => {
    for (const length of [0, 1, 64, 1024]) {
      const { privateKey, publicKey } = makeSealingKey();
      const plain = randomBytes(length);
      const sealed = sealingTo(publicKey, info)(plain);
      expect(sealed).toHaveLength(length + sealOverhead);
      const recipientKey = await suite.kem.importKey('raw', bytes(privateKey), false);
      const recipient = await suite.createRecipientContext({
        recipientKey,
        enc: bytes(sealed.subarray(0, 32)),
        info: bytes(info),
      });
      expect(Buffer.from(await recipient.open(bytes(sealed.subarray(32))))).toEqual(plain);
      const recipientPublicKey = await suite.kem.importKey('raw', bytes(publicKey), true);
      const sender = await suite.createSenderContext({ recipientPublicKey, info: bytes(info) });
      const theirs = Buffer.concat([Buffer.from(sender.enc), Buffer.from(await sender.seal(bytes(plain)))]);
      expect(openingWith(privateKey, info)(theirs)).toEqual(plain);
    }
  });

  test('opens with its own key, under its own promise, unchanged, and never otherwise', () => {
    const { privateKey, publicKey } = makeSealingKey();
    expect(publicKeyOf(privateKey)).toEqual(publicKey);
    const sealed = sealingTo(publicKey, info)(Buffer.from('ett svar'));
    expect(openingWith(privateKey, info)(sealed)?.toString()).toBe('ett svar');
    expect(sealingTo(publicKey, info)(Buffer.from('ett svar'))).not.toEqual(sealed);
    expect(openingWith(makeSealingKey().privateKey, info)(sealed)).toBeUndefined();
    expect(openingWith(privateKey, answerInfo(Buffer.alloc(32, 8)))(sealed)).toBeUndefined();
    for (let at = 0; at < sealed.length; at += 1) {
      const changed = Buffer.from(sealed);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(openingWith(privateKey, info)(changed), `byte ${at}`).toBeUndefined();
    }
    for (const length of [0, 1, 31, 32, 47, 48])
      expect(openingWith(privateKey, info)(Buffer.alloc(length))).toBeUndefined();
  });
});

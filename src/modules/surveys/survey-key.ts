import type { KeyHolding } from '#content/survey-mode.ts';
import { publicKeyOf } from '#disclosure/seal.ts';
import { isShareOf } from '#disclosure/split-key.ts';
import type { Secrets } from '#platform/secrets.ts';
import { keyNameOf } from './codes.ts';

type Keyed = { publicToken: string | null; publicKey: Buffer | null; keyHolding: KeyHolding };

/** Whether the file of a survey's key, or of the server's share of it, is there and is the right one. */
export async function hasKey(secrets: Pick<Secrets, 'find'>, survey: Keyed): Promise<boolean> {
  const { publicKey } = survey;
  if (publicKey === null) return true; // older than sealing
  const kept = await readKeyFile(secrets, survey);
  if (!kept) return false;
  return survey.keyHolding === 'server' ? isKeyOf(kept, publicKey) : isShareOf(kept, publicKey);
}

/** The file of the key, or of the server's share; undefined when it is gone. */
export async function readKeyFile(
  secrets: Pick<Secrets, 'find'>,
  survey: Pick<Keyed, 'publicToken'>,
): Promise<Buffer | undefined> {
  return survey.publicToken === null ? undefined : secrets.find(keyNameOf(survey.publicToken));
}

/** Whether these bytes are the key that belongs to the public key. */
export function isKeyOf(bytes: Buffer, publicKey: Buffer): boolean {
  return bytes.length === 32 && publicKeyOf(bytes).equals(publicKey);
}

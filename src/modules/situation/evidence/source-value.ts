import { z } from 'zod';
import { sourceKinds, type SourceKind, type SourceRef } from './evidence-source.ts';

/** A source as one value of a form: "conversation-12". */
export function sourceValue({ kind, id }: SourceRef): string {
  return `${kind}-${id}`;
}

/** Reads what `sourceValue` writes. */
export function sourceField(sentence: string) {
  return z.string({ error: sentence }).transform((typed, ctx): SourceRef => {
    const [, kind, id] = /^([a-z]+)-([1-9]\d{0,14})$/.exec(typed) ?? [];
    const known = sourceKinds.find((one: SourceKind) => one === kind);
    if (known) return { kind: known, id: Number(id) };
    ctx.addIssue({ code: 'custom', message: sentence });
    return z.NEVER;
  });
}

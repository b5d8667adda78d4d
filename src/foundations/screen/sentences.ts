/** The sentences of a passage, with the sign they end in. What has no sign is one to its end. */
export function sentencesOf(passage: string): string[] {
  return passage
    .split(/(?<=[.!?])\s+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

/** Of each sentence, the words that the first of the patterns to match it matches; each once. */
export function matchesIn(sentences: readonly string[], patterns: readonly RegExp[]): string[] {
  const found = sentences.flatMap((sentence) => {
    const match = patterns.map((pattern) => pattern.exec(sentence)).find((one) => one !== null);
    return match ? [match[0].trim()] : [];
  });
  return [...new Set(found)];
}

/** Says that something is not done, or may not be. */
export function isDenied(sentence: string): boolean {
  return denial.test(sentence);
}

const denial =
  /(?<!\p{L})(?:inte|ej|aldrig|ingen|inga|inget|utan\s+att|undvik\p{L}*|förb(?:ud|jud)\p{L}*|otillåt\p{L}*|olaglig\p{L}*|not|never|no|nobody|without|avoid\p{L}*|forbid\p{L}*|prohibit\p{L}*|cannot)(?!\p{L})/iu;

// The lookbehind lets a match begin only where a word does, so that a long run of letters is read once.
const address = /(?<![\p{L}\p{N}._%+-])([\p{L}\p{N}._%+-]{1,64})@(?:[\p{L}\p{N}-]{1,63}\.)+\p{L}{2,}/gu;

/** Addresses to an office and not to a person. */
const offices =
  /^(?:info|kontakt|registrator|diariet?|kommun(?:en|styrelsen)?|kansli(?:et)?|servicecenter|medborgarservice|kundtjanst|press|dataskydd(?:sombud)?|dso|support|noreply|no-reply)$/i;

/** E-mail addresses that may be a person's. */
export function findEmailAddresses(text: string): string[] {
  return [...text.matchAll(address)].filter(([, local = '']) => !offices.test(local)).map(([words]) => words);
}

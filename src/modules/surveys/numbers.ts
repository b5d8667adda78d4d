/** Numbers with their noun in the two languages: `1 402 personer`, `1,402 people`. */
export const inSwedish = counts(new Intl.NumberFormat('sv-SE'), {
  people: ['person', 'personer'],
  groups: ['grupp', 'grupper'],
  questions: ['fråga', 'frågor'],
  addresses: ['adress', 'adresser'],
  codes: ['kod', 'koder'],
});
export const inEnglish = counts(new Intl.NumberFormat('en-GB'), {
  people: ['person', 'people'],
  groups: ['group', 'groups'],
  questions: ['question', 'questions'],
  addresses: ['address', 'addresses'],
  codes: ['code', 'codes'],
});

/** Numbers with their noun, `1 402 personer`, and alone, `1 402`. */
function counts<const N extends Record<string, readonly [one: string, several: string]>>(
  format: Intl.NumberFormat,
  nouns: N,
) {
  const number = (value: number) => format.format(value);
  const withNoun = ([one, several]: readonly [string, string]) => {
    return (value: number) => `${number(value)} ${value === 1 ? one : several}`;
  };
  const entries = Object.entries(nouns).map(([name, noun]) => [name, withNoun(noun)] as const);
  return { number, ...(Object.fromEntries(entries) as Record<keyof N, (value: number) => string>) }; // one for each noun named
}

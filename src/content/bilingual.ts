/** A text in both languages of the program. Swedish is the original, English is complete. */
export type Bilingual = { sv: string; en: string };

/** A language of the program. */
export type Language = keyof Bilingual;

/** The places to fill in a text, in the order they first stand: `{lastDay}` gives `lastDay`. */
export function placesIn(text: string): string[] {
  return [...new Set([...text.matchAll(PLACE)].map((match) => match[1] ?? ''))];
}

/** Fills every `{place}` of a text. Throws RangeError for a place without a value, so that no letter leaves with a gap in it. */
export function fillText(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(PLACE, (_whole, place: string) => {
    const value = Object.hasOwn(values, place) ? values[place] : undefined;
    if (value === undefined) throw new RangeError(`no value for {${place}}`);
    return value;
  });
}

const PLACE = /\{([A-Za-z]+)\}/g;

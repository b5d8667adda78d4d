/** An address as people type it: without the beginning that the browser adds. */
export function shortAddress(url: string): string {
  return url.replace(/^https?:\/\//, '');
}

/** A text that must fit: whole, or its beginning with a mark that there is more. */
export function shortened(text: string, most: number): string {
  return text.length <= most
    ? text
    : `${text
        .slice(0, most - 1)
        .toWellFormed()
        .trimEnd()}…`;
}

/** An address as people type it: without the beginning that the browser adds. */
export function shortAddress(url: string): string {
  return url.replace(/^https?:\/\//, '');
}

/** The page that the address asks for, from 1; the first when it asks for none. */
export function readPage(query: URLSearchParams): number {
  const asked = query.get('sida') ?? '';
  return /^[1-9]\d{0,5}$/.test(asked) ? Number(asked) : 1;
}

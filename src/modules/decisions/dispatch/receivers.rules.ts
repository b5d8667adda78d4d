const mostReceivers = 200;
const longestLine = 500;
const addressAtEnd = /<?([^\s<>,;]+@[^\s<>,;]+\.[^\s<>,;]+?)>?[.,;]?$/u;

/** The lines of a dispatch list: `Barn- och utbildningsförvaltningen`, `Länsstyrelsen <registrator@lst.example>`. Each receiver once, in its order. */
export function linesOf(list: string): { receiver: string; email: string }[] {
  const found = new Map<string, { receiver: string; email: string }>();
  for (const line of list.split('\n')) {
    const words = line
      .replace(/\s+/gu, ' ')
      .replace(/^[-–•]\s*/u, '')
      .trim()
      .slice(0, longestLine);
    if (words === '') continue;
    const address = words.includes('@') ? addressAtEnd.exec(words) : null;
    const name = address ? words.slice(0, address.index).replace(/[\s,;:(<]+$/u, '') : words;
    const email = (address?.[1] ?? '').toLowerCase();
    const receiver = (name === '' ? email : name).slice(0, 200);
    const key = receiver.toLocaleLowerCase('sv');
    if (!found.has(key)) found.set(key, { receiver, email });
  }
  return [...found.values()].slice(0, mostReceivers);
}

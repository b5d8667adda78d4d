import { daysSaid } from './said-days.rules.ts';

/** A meeting as a line that a form can hold, and the sentence that it was read from. */
export type SaidMeeting = { words: string; from: string };

const meeting = /träff|möte|seminari|workshop|konferens|nätverksdag|utbildningsdag|dialogdag/iu;
const answer = /senast|sista (?:\p{L}+)?dag|anmäl|\bo\.? ?s\.? ?a\b|avbok|återbud|betal|faktur/iu;
const heading = /^(?:.{0,40}(?:träff|möte|seminari|tider|datum|program|tidplan)\p{L}*.{0,40})[:]?$/iu;

/** Meetings in prose and in lists: a list is the lines with days after a heading of meetings. What one is to answer by is none. */
export function meetingsSaid(sentences: readonly string[], year: number | undefined): SaidMeeting[] {
  const found: SaidMeeting[] = [];
  let inList = false;
  let running = year;
  for (const sentence of sentences) {
    const days = daysSaid(sentence, running).filter((day) => !isLimit(sentence.slice(0, day.at)));
    running = Number(days.findLast(({ on }) => on !== null)?.on?.slice(0, 4) ?? running) || undefined;
    if (days.length === 0) {
      inList = heading.test(sentence) || (inList && sentence.length < 80 && !answer.test(sentence));
      continue;
    }
    if (answer.test(sentence) || !(inList || meeting.test(sentence))) continue;
    const isLine =
      days.length === 1 &&
      sentence.length <= 120 &&
      !/(?<!\p{L})(?:är|hålls|äger|startar|blir|börjar)(?!\p{L})/iu.test(sentence);
    for (const day of days)
      found.push({
        words: isLine ? lineOf(sentence, day) : `${day.words}${placeAfter(sentence.slice(day.end))}`,
        from: sentence,
      });
  }
  const seen = new Set<string>();
  return found.filter(({ words }) => !seen.has(words) && Boolean(seen.add(words)));
}

/** `till våren 2018`: the end of something, and no meeting. */
function isLimit(before: string): boolean {
  return /(?:\btill(?: och med)?|t\.? ?o\.? ?m\.?|\bmellan|\bunder|\bfrån(?: och med)?)\s*(?:den )?$/iu.test(before);
}

function lineOf(sentence: string, day: { at: number; end: number; words: string }): string {
  const after = sentence.slice(day.end).replace(/[.]$/u, '');
  const before = sentence
    .slice(0, day.at)
    .replace(
      /^(?:(?:första|andra|tredje|fjärde|femte|sista)\s+)?(?:träff\p{L}*|möte\p{L}*)?\s*\d{0,2}\s*[:.–-]?\s*/iu,
      '',
    )
    .replace(/(?:^|\s)(?:mån|tis|ons|tors|fre|lör|sön)\p{L}*\s*$/iu, '')
    .replace(/(?:^|\s)den\s*$/iu, '')
    .trim();
  return [`${day.words}${after}`, before]
    .filter((part) => part !== '')
    .join(', ')
    .slice(0, 200);
}

function placeAfter(after: string): string {
  const place = /^[^.;]{0,40}?\bi ((?:\p{Lu}\p{L}+)(?: \p{Lu}\p{L}+)?)/u.exec(after);
  return place ? `, ${place[1]}` : '';
}

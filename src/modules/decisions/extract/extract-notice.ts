import { dayAfter } from './days-in-text.ts';
import type { Read } from './read-extract.ts';

/** When the minutes were approved, and when that was announced, as the extract says. */
export type Notice = {
  approvedOn: Read<string> | undefined;
  postedOn: Read<string> | undefined;
  takenDownOn: Read<string> | undefined;
};

const approved =
  /(?:protokollet (?:är |har )?justera(?:t|des)|justera(?:t|d|des)\b(?! omedelbart)|justeringsdatum|justeringsdag|datum för justering|justeringens (?:plats och tid|tid och plats)|(?:plats och tid|tid och plats|dag|tid) för justering|justering:?)/i;
const posted =
  /(?:datum (?:då|när) anslaget (?:sätts|sattes) upp|datum för (?:anslagets?|anslags) (?:uppsättande|uppsättning|publicering)|anslag(?:et)? (?:sätts|sattes|satts|har satts|publiceras|publicerades|har publicerats)(?: upp)?|anslagsdatum|anslagsdag|tillkännagivet|tillkännagivits(?: på .{0,40}?)? den|uppsatt(?: den)?|anslaget den)/i;
const takenDown =
  /(?:datum (?:då|när) anslaget (?:tas|togs) (?:ned|ner)|datum för (?:anslagets?|anslags) (?:nedtagande|nedtagning)|anslag(?:et)? (?:tas|togs|avpubliceras) ?(?:ned|ner)?|nedtages|nedtas|tas (?:ned|ner))/i;

export function readNotice(lines: readonly string[]): Notice {
  const inColumns = lines.some((line) => posted.test(line) && takenDown.test(line));
  return {
    approvedOn: dayAfter(lines, approved),
    postedOn: dayAfter(lines, posted),
    takenDownOn: dayAfter(lines, takenDown, inColumns ? 1 : 0),
  };
}

const atOnce =
  /omedelbar(?:t)? juster|juster(?:as|ades|ad|at) omedelbart|juster(?:as|ades|ad|at) (?:vid|under) (?:sammanträdet|mötet)/i;

/** Whether the paragraph was approved at the meeting itself. */
export function isApprovedAtOnce(lines: readonly string[]): Read<true> | undefined {
  const words = lines.find((line) => atOnce.test(line));
  return words === undefined ? undefined : { value: true, words: words.slice(0, 160) };
}

import { readDay } from './read-time.rules.ts';

/** What a text says of its own decision. */
export type ReadAdoption = { by: string; on: string; itemNumber: string };

/** "Antagen av kommunfullmäktige den 29 januari 2018, § 10", as it stands first in a plan; nothing when it is not said there. */
export function readAdoption(text: string): ReadAdoption | undefined {
  for (const line of text.slice(0, 4000).split(/\r\n?|\n/)) {
    const said = words.exec(line.slice(0, 300));
    const on = said && readDay(said[0]);
    if (!said?.[1] || !on) continue;
    const by = said[1].trim();
    const itemNumber = /§ ?(\d{1,4})/.exec(line.slice(0, 300))?.[1] ?? '';
    return { by: by.charAt(0).toLocaleUpperCase('sv') + by.slice(1), on, itemNumber };
  }
  return undefined;
}

/** Whether a paragraph says that, and little else. */
export function saysAdopted(text: string): boolean {
  return text.length <= 160 && readAdoption(text) !== undefined;
}

const words =
  /(?:antagen|antogs|beslutad|fastställd|antagits)(?: av| i)?:? ((?:kommun|region|barn|social|kultur|utbildning)[\p{L} -]{3,60}?)(?:,| den| \(|\s)*(?=\d).{4,25}/iu;

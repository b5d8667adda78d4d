import { fillText } from '#content/bilingual.ts';
import { formatDate } from '#foundations/clocks/index.ts';
import type { Mail } from '#platform/mail/mailer.ts';
import type { PromisedTexts } from '../survey-texts.ts';
import { answerPaths } from '../surveys.paths.ts';

/** What a letter to one address is put together from: the promised texts, the group of the code, and the code. */
type LetterParts = {
  kind: 'invitation' | 'reminder';
  texts: PromisedTexts;
  publicUrl: string;
  publicToken: string;
  closesOn: string | null;
  audience: { name: string; staff: number; nextName: string | null };
  code: string;
};

/** Subject and text of a letter, in Swedish: the staff's language, whoever pressed the button. */
export function letterTo(parts: LetterParts): Pick<Mail, 'subject' | 'text'> {
  const places = {
    lastDay: parts.closesOn === null ? '' : formatDate(parts.closesOn, 'sv'),
    link: `${parts.publicUrl}${answerPaths.withCode(parts.publicToken, parts.code)}`,
    address: `${parts.publicUrl}${answerPaths.typed(parts.publicToken)}`,
    code: parts.code,
    groupName: parts.audience.name,
    groupSize: String(parts.audience.staff),
    nextGroupName: nextGroupText(parts.audience.nextName).sv,
  };
  const fill = (name: string) => fillText(parts.texts[name]?.sv ?? '', places);
  return { subject: fill(`${parts.kind}-subject`), text: fill(`${parts.kind}-body`) };
}

/** What stands for `{nextGroupName}`: the group that joins when too few answer, or that there is none. */
function nextGroupText(nextName: string | null): { sv: string; en: string } {
  return nextName === null || nextName === ''
    ? { sv: 'ingen annan grupp, och då visas inget resultat', en: 'no other group, and then no result is shown' }
    : { sv: nextName, en: nextName };
}

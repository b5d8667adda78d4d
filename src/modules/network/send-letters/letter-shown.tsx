import type { Locale } from '#platform/i18n/locale.ts';
import { calendarFileName } from './calendar-files.ts';
import { withLink, type Letter } from './compose-letter.ts';
import { lettersTexts } from './letters.texts.ts';

/** A letter as it will be read, with words where the receiver's own link goes, and what goes along with it. */
export function LetterShown({ letter, locale }: { letter: Letter; locale: Locale }) {
  const t = lettersTexts[locale];
  const text = withLink(letter.text, t.linkPlace);
  return (
    <section>
      <h2>{t.letter}</h2>
      <p class="quiet">{t.linkHint}</p>
      <div lang="sv">
        <p>
          <strong>{letter.subject}</strong>
        </p>
        <p class="letter-text">{text}</p>
      </div>
      {letter.meetings.length > 0 && (
        <>
          <p>{t.enclosed(letter.meetings.length)}</p>
          <ul>
            {letter.meetings.map((meeting) => (
              <li>
                {meeting.title}: {calendarFileName(meeting)}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

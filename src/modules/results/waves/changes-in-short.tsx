import type { Locale } from '#platform/i18n/locale.ts';
import { questionAnchor } from '../results.paths.ts';
import { isOfWhole, type QuestionChange } from './change.rules.ts';
import { changeSentence } from './change-sentence.ts';
import { wavesTexts } from './waves.texts.ts';

/** What has changed among all, each with the way to its question, and in how many questions only among some. */
export function ChangesInShort({ changes, locale }: { changes: readonly QuestionChange[]; locale: Locale }) {
  const { inShort: t } = wavesTexts[locale];
  const changed = changes.filter((one) => one.changes.some(({ differs }) => differs));
  const ofWhole = changed.filter((one) => one.changes.some((change) => change.differs && isOfWhole(change)));
  const ofParts = changed.length - ofWhole.length;
  return (
    <>
      <h2>{t.heading}</h2>
      <p>{ofWhole.length > 0 ? t.ofWhole : t.none}</p>
      {ofWhole.length > 0 && (
        <ul>
          {ofWhole.map((one) => (
            <li>
              <a href={`#${questionAnchor(one.question.key)}`}>{one.question.text[locale]}</a>
              <br />
              {changeSentence(one, locale)}
            </li>
          ))}
        </ul>
      )}
      {ofParts > 0 && <p>{t.parts(ofParts)}</p>}
    </>
  );
}

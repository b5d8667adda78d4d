import type { Localized } from '#content/localized.ts';
import type { AnyPromise } from '#disclosure/promise.ts';
import { allQuestions, type Questionnaire } from '#modules/surveys/index.ts';
import { wordsIn, Said } from '#ui/questions/words.tsx';
import { formatDate } from '#foundations/clocks/index.ts';
import { informationIn } from '../promised-texts.ts';
import type { RespondView } from '../respond-page.tsx';
import { promisedGroups } from './promised-groups.ts';
import { promiseTexts } from './promise.texts.ts';
import type { Published } from './published.queries.ts';

type Part = { view: RespondView; published: Published };

/** In which groups answers are shown, and with whom each otherwise. */
export function PromisedGroups({ view, published }: Part) {
  const t = promiseTexts[view.locale].groups;
  const { plan, k } = published.promise;
  if (plan === null || k === null) {
    return (
      <section class="promised">
        <h2>{t.heading}</h2>
        <p>{t.none}</p>
      </section>
    );
  }
  return (
    <section class="promised">
      <h2>{t.heading}</h2>
      <p>
        {t.how(k)} {t.background}
      </p>
      <details>
        <summary>{t.summary(plan.groups.length)}</summary>
        <ul>
          {promisedGroups(published.promiseSha256.toString('hex'), plan).map((group) => (
            <li>
              {t.group(group.name, t.people(group.people))}{' '}
              {group.always.length > 0 && t.always(listed(group.always, t))}{' '}
              {group.next.length > 0 ? t.otherwise(listed(group.next, t)) : t.alone}
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}

/** Every question with its answers, and by what it is counted. */
export function PromisedTables({ view, published }: Part) {
  const t = promiseTexts[view.locale].counted;
  const { promise } = published;
  const questions = questionsOf(promise);
  const texts = promise.format === 'stadig-promise-2' && promise.freeText.questions.length > 0 && promise.freeText;
  return (
    <section class="promised">
      <h2>{t.heading}</h2>
      <p>{promise.plan ? t.levels : t.together}</p>
      {texts && <p>{t.texts(texts.leastRespondents, texts.leastTexts)}</p>}
      <details>
        <summary>{t.summary(questions.length)}</summary>
        <ol>
          {questions.map((question) => (
            <li>
              <Said words={wordsIn(question.text, view.language)} />{' '}
              {[...question.rows, ...question.options].length > 0 ? (
                <ul>
                  {[...question.rows, ...question.options].map((one) => (
                    <li>
                      <Said words={wordsIn(one, view.language)} />
                    </li>
                  ))}
                </ul>
              ) : (
                <i>{t.inWords}</i>
              )}
            </li>
          ))}
        </ol>
      </details>
    </section>
  );
}

/** The information as it was frozen; what speaks of the reader's own group stands on the form. */
export function PromisedInformation({ view, published }: Part) {
  const t = promiseTexts[view.locale].told;
  const lastDay = published.closesOn ? formatDate(published.closesOn, view.locale) : '';
  const blocks = informationIn(published.promise.texts, view.language, () => ({ lastDay }));
  if (blocks.length === 0) return <></>;
  return (
    <section class="promised">
      <h2>{t.heading}</h2>
      <details>
        <summary>{t.summary}</summary>
        {blocks.map((block) => (
          <>
            <h3>
              <Said words={block.heading} />
            </h3>
            {block.paragraphs.map((words) => (
              <p>
                <Said words={words} />
              </p>
            ))}
          </>
        ))}
      </details>
    </section>
  );
}

type ShownQuestion = { text: Localized; rows: Localized[]; options: Localized[] };

function questionsOf(promise: AnyPromise): ShownQuestion[] {
  if (promise.format === 'stadig-promise-1') {
    return promise.questions.map(({ text, options }) => ({ text, rows: [], options: options.map((one) => one.label) }));
  }
  // written by openSurvey alone, from the questionnaire as it was asked
  const questionnaire = promise.questionnaire as unknown as Questionnaire;
  return allQuestions(questionnaire).map(({ text, rows = [], options }) => ({
    text,
    rows: rows.map((row) => row.label),
    options: options.map((option) => option.label),
  }));
}

/** `A och B`; of many, the first three and how many more. */
function listed(names: readonly string[], t: (typeof promiseTexts)['sv']['groups']): string {
  if (names.length > 4) return t.several(names.slice(0, 3).join(', '), names.length - 3);
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${t.and} ${last}`;
}

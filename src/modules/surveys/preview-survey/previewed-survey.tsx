import { directionOf } from '#content/languages.ts';
import { formatDateIn } from '#foundations/clocks/index.ts';
import { askedQuestion, type OnlyIf } from '#ui/questions/asked-question.ts';
import { QuestionField } from '#ui/questions/question-field.tsx';
import type { FilledForm } from '#ui/questions/question-parts.tsx';
import type { Phrases } from '#ui/questions/question-words.ts';
import { Said, wordsIn, type Words } from '#ui/questions/words.tsx';
import {
  allQuestions,
  mostCharacters,
  type Questionnaire,
  type Section,
  type SurveyQuestion,
} from '../questionnaire.ts';
import { minutesOf } from '../ready-set.ts';
import type { Survey } from '../survey.queries.ts';
import { conditionWords } from './condition-words.ts';
import { factsToldIn } from './introduction-facts.rules.ts';
import type { PreviewWords } from './preview-words.ts';

/** The survey as respondents meet it, with the very fields they answer in, and no form around them: nothing can be sent. */
export function PreviewedSurvey(props: {
  survey: Survey;
  organisation: string;
  words: PreviewWords;
  phrases: Phrases;
  label: string;
}) {
  const { survey, words, phrases } = props;
  const { language, say } = phrases;
  const sections = survey.questionnaire.sections.filter((section) => section.questions.length > 0);
  return (
    <section class="phone" lang={language} dir={directionOf(language)} aria-label={props.label}>
      <p class="respond-organisation">{props.organisation}</p>
      <h2>
        <Said words={words.title} />
      </h2>
      {words.introduction.map((paragraph) => (
        <Paragraph words={paragraph} />
      ))}
      <p>
        {joined(aboutSurvey(survey, phrases)).map((sentence) => (
          <>
            <Said words={sentence} />{' '}
          </>
        ))}
      </p>
      <details>
        <summary>
          <Said words={say('information.short')} />
        </summary>
        {words.information.map(({ heading, paragraphs }) => (
          <>
            <h3>
              <Said words={heading} />
            </h3>
            {paragraphs.map((paragraph) => (
              <Paragraph words={paragraph} />
            ))}
          </>
        ))}
      </details>
      {sections.map((section, at) => (
        <PreviewedPart survey={survey} section={section} number={at + 1} of={sections.length} phrases={phrases} />
      ))}
      <Paragraph words={say(survey.mode === 'codes' ? 'form.once' : 'form.once-open')} />
      <button type="button" class="ds-button" disabled>
        <Said words={say('form.send')} />
      </button>
    </section>
  );
}

function PreviewedPart(props: { survey: Survey; section: Section; number: number; of: number; phrases: Phrases }) {
  const { section, phrases } = props;
  const { questionnaire } = props.survey;
  const title = wordsIn(section.title, phrases.language);
  const onlyIf = conditionWords(questionnaire, section.showIf, { phrases, name: 'form.part-only-if' });
  return (
    <div class="part">
      <h3>
        <Said words={say(phrases, { ...props, title: title.text })} />
      </h3>
      {onlyIf && <Paragraph words={onlyIf} />}
      {section.introduction && <Paragraph words={wordsIn(section.introduction, phrases.language)} />}
      {section.questions.map((question) => (
        <QuestionField
          question={askedQuestion(question, {
            language: phrases.language,
            mostCharacters: mostCharacters(question),
            onlyIf: onlyIfOf(questionnaire, question, phrases),
          })}
          form={notFilled}
          phrases={phrases}
        />
      ))}
    </div>
  );
}

/** Here nothing hides by itself. */
function onlyIfOf(questionnaire: Questionnaire, { showIf }: SurveyQuestion, phrases: Phrases): OnlyIf | undefined {
  const words = conditionWords(questionnaire, showIf, { phrases, name: 'form.only-if' });
  return words && { words, decidedBy: undefined };
}

const notFilled: FilledForm = { values: {}, errors: [] };

function say(phrases: Phrases, of: { number: number; of: number; title: string }): Words {
  return phrases.say('form.part', { number: String(of.number), of: String(of.of), title: of.title });
}

function aboutSurvey(survey: Survey, phrases: Phrases): Words[] {
  const { questionnaire, closesOn } = survey;
  const { say: said, languageOf } = phrases;
  const questions = allQuestions(questionnaire);
  const required = questions.some((question) => question.required);
  const minutes = String(minutesOf(questionnaire));
  const told = factsToldIn(survey.introduction);
  return [
    said('about.questions', { count: String(questions.length) }),
    ...(told.howLong ? [] : [said('about.minutes', { count: minutes })]),
    ...(required ? [said('about.some-required')] : told.voluntary ? [] : [said('about.voluntary')]),
    ...(closesOn === null
      ? []
      : [said('about.last-day', { day: formatDateIn(closesOn, languageOf('about.last-day')) })]),
  ];
}

/** Sentences of one language after another as one text: parted, those in Swedish on an Arabic page would be read in the wrong order. */
function joined(sentences: readonly Words[]): Words[] {
  const texts: Words[] = [];
  for (const sentence of sentences) {
    const last = texts.at(-1);
    if (last && last.lang === sentence.lang)
      texts[texts.length - 1] = { ...last, text: `${last.text} ${sentence.text}` };
    else texts.push(sentence);
  }
  return texts;
}

function Paragraph({ words }: { words: Words }) {
  return (
    <p>
      <Said words={words} />
    </p>
  );
}

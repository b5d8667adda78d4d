import { inLanguage } from '#content/localized.ts';
import type { MemberView } from '#platform/web/context.ts';
import { Fold } from '#ui/fold.tsx';
import { Said, wordsIn } from '#ui/questions/words.tsx';
import type { Section, SurveyQuestion } from '../questionnaire.ts';
import type { Survey } from '../survey.queries.ts';
import { dependingOn } from './branching.rules.ts';
import { QuestionActs, SectionActs } from './question-acts.tsx';
import { AnswersInWords, conditionInWords, marksOf, numberOf } from './question-in-words.tsx';
import { questionId, sectionId } from './questions.paths.ts';
import { questionsTexts } from './questions.texts.ts';

/** A section with its questions, and what can be done with each. */
export function SectionOnPage(props: {
  view: MemberView;
  survey: Survey;
  section: Section;
  index: number;
  folded: boolean;
}) {
  const { view, survey, section } = props;
  const { locale } = view;
  const t = questionsTexts[locale];
  const list = (
    <ol class="questions">
      {section.questions.map((question, index) => (
        <QuestionOnPage view={view} survey={survey} section={section} question={question} index={index} />
      ))}
    </ol>
  );
  return (
    <section id={sectionId(section.key)} tabindex={-1}>
      <h2>
        <Said words={wordsIn(section.title, locale)} />
      </h2>
      {section.introduction && (
        <p>
          <Said words={wordsIn(section.introduction, locale)} />
        </p>
      )}
      {section.showIf && <p class="quiet">{conditionInWords(section.showIf, survey.questionnaire, locale)}</p>}
      <SectionActs view={view} survey={survey} section={section} index={props.index} />
      {section.questions.length === 0 && <p>{t.empty}</p>}
      {section.questions.length > 0 && !props.folded && list}
      {section.questions.length > 0 && props.folded && <Fold summary={t.shown(section.questions.length)}>{list}</Fold>}
    </section>
  );
}

function QuestionOnPage(props: {
  view: MemberView;
  survey: Survey;
  section: Section;
  question: SurveyQuestion;
  index: number;
}) {
  const { view, survey, question } = props;
  const { questionnaire } = survey;
  const { locale } = view;
  const t = questionsTexts[locale];
  const number = numberOf(questionnaire, question.key);
  const governed = governedBy(survey, question.key, view);
  const marks = [...marksOf(question, questionnaire, locale), ...(governed === '' ? [] : [t.marks.governs(governed)])];
  return (
    <li id={questionId(question.key)} tabindex={-1} value={number}>
      <p class="question-words">
        <Said words={wordsIn(question.text, locale)} />
      </p>
      <AnswersInWords question={question} locale={locale} />
      <p class="quiet question-marks">{marks.join(' · ')}</p>
      <QuestionActs
        view={view}
        survey={survey}
        question={question}
        place={{ section: props.section.key, index: props.index }}
        number={number}
        removable={governed === ''}
      />
    </li>
  );
}

/** Which questions and sections depend on it: `fråga 4, avsnittet Mer om det`. */
function governedBy({ questionnaire }: Survey, key: string, { locale }: MemberView): string {
  const t = questionsTexts[locale];
  return dependingOn(questionnaire.sections, key)
    .map((one) =>
      'text' in one ? t.number(numberOf(questionnaire, one.key)) : t.sectionNamed(inLanguage(one.title, locale)),
    )
    .join(', ');
}

import type { RawForm } from '#platform/form.ts';
import { QuestionField } from '#ui/questions/question-field.tsx';
import type { FilledForm } from '#ui/questions/question-parts.tsx';
import { Said } from '#ui/questions/words.tsx';
import { AboutSurvey } from './about-survey.tsx';
import { filledIn } from './answer-sheet.rules.ts';
import { answeringPaths } from './answering.paths.ts';
import { answeringTexts } from './answering.texts.ts';
import { askedParts, type AskedPart } from './asked-parts.ts';
import { FormButtons } from './form-buttons.tsx';
import { EmptyAnswer, Errors } from './form-problems.tsx';
import { KeptOnPhone } from './kept-on-phone.tsx';
import { orderFrom } from './order.rules.ts';
import { isInParts, own, type Step } from './parts.rules.ts';
import { titleOf } from './promised-texts.ts';
import { askingOf, RespondPage } from './respond-page.tsx';
import type { At, Way } from './way.ts';

type FormProps = {
  at: At;
  way: Way;
  raw: RawForm;
  step: Omit<Extract<Step, { to: 'page' }>, 'to'>;
  /** The page as it is first met, and not what was sent, coming back. */
  isFresh: boolean;
  /** It was sent without what its page is made with, and has to be sent once more. */
  isOld?: boolean;
};

/** The questions: all on one page, or the part that one has come to with the answers to the others going along. */
export function AnswerForm({ at, way, raw, step, isFresh, isOld }: FormProps) {
  const { view, survey } = at;
  const { phrases } = view;
  const only = isInParts(survey.questions) ? step.part : undefined;
  const order = orderFrom(survey.questions, raw);
  const parts = askedParts(survey.questions, { phrases, order, raw, only, numbered: way.by === 'paper' });
  const form: FilledForm = {
    values: filledIn(survey.questions, raw),
    errors: step.problems.map(({ name, phrase, values }) => ({ name, words: phrases.say(phrase, values) })),
  };
  const title = titleOf(survey, view.language);
  const isStart = only === undefined || (isFresh && step.problems.length === 0);
  // Said before the first question, and after that where it is not in the way.
  const kept = way.draft && <KeptOnPhone name={way.draft} at={at} isFresh={isFresh} />;
  return (
    <RespondPage
      view={view}
      title={title}
      organisation={askingOf(survey)}
      hasErrors={form.errors.length > 0 || step.isEmpty}
      scripted={!way.shared}
    >
      <Errors form={form} phrases={phrases} asked={parts.flatMap(({ questions }) => questions)} />
      {isOld && (
        <p class="notice" role="alert">
          <Said words={phrases.say('problem.again')} />
        </p>
      )}
      {step.isEmpty && <EmptyAnswer way={way} phrases={phrases} order={order} part={only} />}
      <h1>
        <Said words={title} />
      </h1>
      {way.keyed !== undefined && <p role="status">{answeringTexts[view.locale].keying.keyed(String(way.keyed))}</p>}
      {isStart && way.by !== 'paper' && <About at={at} way={way} />}
      {isStart && kept}
      <form method="post" action={way.action} autocomplete="off" novalidate>
        <Hidden fields={{ ...way.hidden, ...(order && { [own.order]: order }) }} />
        {only !== undefined && <Travelling form={form} parts={parts} part={only} />}
        {parts.map((part) => (
          <Part part={part} of={survey.questions.sections.length} form={form} at={at} />
        ))}
        <FormButtons at={at} way={way} isLast={step.isLast} only={only} />
      </form>
      {!isStart && kept}
    </RespondPage>
  );
}

function About({ at, way }: { at: At; way: Way }) {
  const wholePath = way.by === 'code' && !way.shared ? answeringPaths.survey(at.token, at.view.language) : undefined;
  return (
    <>
      {way.shared && (
        <p>
          <Said words={at.view.phrases.say('shared.here')} />
        </p>
      )}
      <AboutSurvey
        view={at.view}
        survey={at.survey}
        code={way.code}
        promisePath={answeringPaths.promise(at.token, at.view.language)}
        wholePath={wholePath}
      />
    </>
  );
}

function Part(props: { part: AskedPart; of: number; form: FilledForm; at: At }) {
  const { part, form } = props;
  const { phrases } = props.at.view;
  const heading =
    props.of === 1
      ? part.title
      : phrases.say('form.part', {
          number: String(part.number),
          of: String(props.of),
          title: part.title.text,
        });
  return (
    <div class="part" data-if={part.onlyIf?.decidedBy}>
      {heading.text !== '' && (
        <h2>
          <Said words={heading} />
        </h2>
      )}
      {part.onlyIf && (
        <p class="only-if">
          <Said words={part.onlyIf.words} />
        </p>
      )}
      {part.introduction && part.introduction.text !== '' && (
        <p>
          <Said words={part.introduction} />
        </p>
      )}
      {part.questions.map((question) => (
        <QuestionField question={question} form={form} phrases={phrases} />
      ))}
    </div>
  );
}

function Hidden({ fields }: { fields: Readonly<Record<string, string>> }) {
  return (
    <>
      {Object.entries(fields).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
    </>
  );
}

/** Answers given in other parts. Nothing of them is kept on the server until all are sent. */
function Travelling({ form, parts, part }: { form: FilledForm; parts: readonly AskedPart[]; part: number }) {
  const here = new Set(parts.flatMap(({ questions }) => questions.map((question) => question.key)));
  return (
    <>
      <input type="hidden" name={own.part} value={String(part)} />
      {Object.entries(form.values)
        .filter(([name]) => !here.has(name.split('.')[0] ?? ''))
        .flatMap(([name, values]) => (values ?? []).map((value) => <input type="hidden" name={name} value={value} />))}
    </>
  );
}

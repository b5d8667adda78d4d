import { formatDateIn } from '#foundations/clocks/index.ts';
import { allQuestions, factsToldIn, minutesOf } from '#modules/surveys/index.ts';
import { phrasesIn } from '#ui/questions/question-words.ts';
import { Said, SaidInTurn, type Words } from '#ui/questions/words.tsx';
import type { AskedSurvey, KnownCode } from './intake.queries.ts';
import { isInParts } from './parts.rules.ts';
import { informationIn, promisedText, type InformationBlock } from './promised-texts.ts';
import type { RespondView } from './respond-page.tsx';

/** What the survey is, how long it takes, whether anything is required, and with whom the answers are shown. */
export function AboutSurvey(props: {
  view: RespondView;
  survey: AskedSurvey;
  code?: KnownCode | undefined;
  promisePath: string;
  /** Where the survey tells all about itself, from the page with its questions. */
  wholePath?: string | undefined;
}) {
  const { view, survey, code } = props;
  const introduction = promisedText(survey.texts, 'introduction', view.language) ?? { text: survey.introduction };
  const blocks = promisedInformation(view, survey, code);
  const told = toldFirst(view, { survey, code, blocks });
  return (
    <>
      {introduction.text
        .split(/\n{2,}/)
        .filter((paragraph) => paragraph !== '')
        .map((text) => (
          <p>
            <Said words={{ ...introduction, text }} />
          </p>
        ))}
      <p>
        <SaidInTurn sentences={about(view, survey)} />
      </p>
      {told && (
        <p>
          <Said words={told} />
        </p>
      )}
      {blocks.length > 0 && (
        <Information
          view={view}
          blocks={blocks}
          told={told}
          promisePath={props.promisePath}
          wholePath={props.wholePath}
        />
      )}
    </>
  );
}

/** One sentence each: how much, how long, whether one must, and until when. */
function about({ phrases }: RespondView, survey: AskedSurvey): Words[] {
  const { say, languageOf } = phrases;
  const questions = allQuestions(survey.questions);
  const minutes = String(minutesOf(survey.questions));
  const told = factsToldIn(survey.introduction);
  const required = questions.some((question) => question.required);
  const sections = survey.questions.sections.filter((section) => section.questions.length > 0);
  return [
    say('about.questions', { count: String(questions.length) }),
    ...(told.howLong ? [] : [say('about.minutes', { count: minutes })]),
    ...(isInParts(survey.questions) ? [say('about.parts', { of: String(sections.length) })] : []),
    ...(required ? [say('about.some-required')] : told.voluntary ? [] : [say('about.voluntary')]),
    ...(survey.closesOn
      ? [say('about.last-day', { day: formatDateIn(survey.closesOn, languageOf('about.last-day')) })]
      : []),
  ];
}

/** What respondents are told, in the words that were frozen when the survey opened. */
function promisedInformation(view: RespondView, survey: AskedSurvey, code: KnownCode | undefined): InformationBlock[] {
  const { phrases } = survey.questions;
  return informationIn(survey.texts ?? {}, view.language, (language) => ({
    lastDay: survey.closesOn ? formatDateIn(survey.closesOn, language) : '',
    groupName: code?.groupName ?? '',
    groupSize: code ? new Intl.NumberFormat(view.locale).format(code.staff) : '',
    nextGroupName: code ? code.nextGroupName || phrasesIn(language, phrases).say('about.nobody-else').text : '',
  }));
}

/** With whom the answers are shown: the paragraph of the promise that names the group, else the same in our own words. */
function toldFirst(
  { phrases: { say }, locale }: RespondView,
  of: { survey: AskedSurvey; code: KnownCode | undefined; blocks: readonly InformationBlock[] },
): Words | undefined {
  const { code } = of;
  const shown = of.blocks.find((block) => block.key === 'groups' || block.key === 'shown')?.paragraphs ?? [];
  if (of.survey.mode === 'open-link') return shown[0] ?? say('about.open');
  if (!code) return undefined;
  const staff = new Intl.NumberFormat(locale).format(code.staff);
  return (
    shown.find(({ text }) => text.includes(code.groupName)) ?? say('about.group', { group: code.groupName, staff })
  );
}

/**
 * What is stored and not, and what nobody can promise. On the form only what matters before one answers, with a link to the rest: the
 * page is to be light on a slow network.
 */
function Information(props: {
  view: RespondView;
  blocks: readonly InformationBlock[];
  told: Words | undefined;
  promisePath: string;
  wholePath: string | undefined;
}) {
  const { blocks, told, wholePath } = props;
  const { say } = props.view.phrases;
  return (
    <details>
      <summary>
        <Said words={say(wholePath ? 'information.short' : 'information.whole')} />
      </summary>
      {blocks
        .filter((block) => !wholePath || beforeAnswering.includes(block.key))
        .map((block) => (
          <Block block={block} told={told} />
        ))}
      <p>
        <a href={wholePath ?? props.promisePath}>
          <Said words={say(wholePath ? 'information.rest' : 'information.promise')} />
        </a>
      </p>
    </details>
  );
}

function Block({ block, told }: { block: InformationBlock; told: Words | undefined }) {
  const paragraphs = block.paragraphs.filter(({ text }) => text !== told?.text);
  if (paragraphs.length === 0) return null;
  return (
    <>
      <h2>
        <Said words={block.heading} />
      </h2>
      {paragraphs.map((words) => (
        <p>
          <Said words={words} />
        </p>
      ))}
    </>
  );
}

const beforeAnswering: readonly string[] = ['groups', 'shown', 'stored', 'texts', 'unprotected'];

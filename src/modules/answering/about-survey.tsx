import { secondsToAnswer } from '#content/question-bank.ts';
import { formatDate } from '#foundations/clocks/index.ts';
import type { Locale } from '#platform/i18n/locale.ts';
import { answeringTexts } from './answering.texts.ts';
import type { AskedSurvey, KnownCode } from './intake.queries.ts';
import { informationIn, type InformationBlock } from './promised-texts.ts';

/** A code that is about to be used, and where the survey tells all about itself. */
type ReadyCode = KnownCode & { surveyPath: string };

/** What the survey is, how long it takes, that it is voluntary, and with whom the answers are shown. */
export function AboutSurvey({
  survey,
  code,
  locale,
}: {
  survey: AskedSurvey;
  code?: ReadyCode | undefined;
  locale: Locale;
}) {
  const t = answeringTexts[locale].about;
  const questions = survey.questions.sections.flatMap((section) => section.questions);
  const seconds = questions.reduce((sum, question) => sum + secondsToAnswer(question), 0);
  const introduction = survey.texts?.introduction?.[locale] ?? survey.introduction;
  // The ready introduction says it in both languages; one of the coordinator's own may not.
  const saysHowLong = /minut/i.test(introduction);
  const blocks = promisedInformation(survey, code, locale);
  const told = code && audienceOf(blocks, code, locale);
  return (
    <>
      {introduction
        .split(/\n{2,}/)
        .filter((paragraph) => paragraph !== '')
        .map((paragraph) => (
          <p>{paragraph}</p>
        ))}
      <p>
        {t.questions(questions.length)} {!saysHowLong && t.minutes(Math.max(1, Math.ceil(seconds / 60)))} {t.voluntary}{' '}
        {survey.closesOn && t.lastDay(formatDate(survey.closesOn, locale))}
      </p>
      {told && <p>{told}</p>}
      {blocks.length > 0 && <Information blocks={blocks} code={code} told={told} locale={locale} />}
    </>
  );
}

/** What respondents are told, in the words that were frozen when the survey opened. */
function promisedInformation(survey: AskedSurvey, code: KnownCode | undefined, locale: Locale): InformationBlock[] {
  return informationIn(survey.texts ?? {}, locale, {
    lastDay: survey.closesOn ? formatDate(survey.closesOn, locale) : '',
    groupName: code?.groupName ?? '',
    groupSize: code ? new Intl.NumberFormat(locale).format(code.staff) : '',
    nextGroupName: code ? code.nextGroupName || answeringTexts[locale].about.nobodyElse : '',
  });
}

/** With whom the answers are shown: the paragraph of the promise that names the group, else the same in our own words. */
function audienceOf(blocks: readonly InformationBlock[], code: KnownCode, locale: Locale): string {
  const promised = blocks
    .find((block) => block.key === 'groups')
    ?.paragraphs.find((text) => text.includes(code.groupName));
  return (
    promised ?? answeringTexts[locale].about.group(code.groupName, new Intl.NumberFormat(locale).format(code.staff))
  );
}

/**
 * What is stored and not, and what nobody can promise. On the form only what matters before one answers, with a link to the rest: the
 * page is to be light on a slow network.
 */
function Information(props: {
  blocks: readonly InformationBlock[];
  code: ReadyCode | undefined;
  told: string | undefined;
  locale: Locale;
}) {
  const { blocks, code } = props;
  const t = answeringTexts[props.locale].information;
  return (
    <details>
      <summary>{code ? t.short : t.whole}</summary>
      {blocks
        .filter((block) => !code || beforeAnswering.includes(block.key))
        .map((block) => (
          <>
            <h2>{block.heading}</h2>
            {block.paragraphs
              .filter((paragraph) => paragraph !== props.told)
              .map((paragraph) => (
                <p>{paragraph}</p>
              ))}
          </>
        ))}
      {code && (
        <p>
          <a href={code.surveyPath}>{t.rest}</a>
        </p>
      )}
    </details>
  );
}

const beforeAnswering: readonly string[] = ['groups', 'stored', 'unprotected'];

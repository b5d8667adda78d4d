import { secondsToAnswer } from '#content/question-bank.ts';
import { formatDate } from '#foundations/clocks/index.ts';
import type { Locale } from '#platform/i18n/locale.ts';
import { answeringTexts } from './answering.texts.ts';
import type { AskedSurvey, KnownCode } from './intake.queries.ts';
import { informationIn } from './promised-texts.ts';

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
      {code && (
        <p>
          <strong>{t.group(code.groupName, staffOf(code, locale))}</strong>{' '}
          {code.nextGroupName ? t.foldsInto(survey.threshold, code.nextGroupName) : t.isHidden(survey.threshold)}
        </p>
      )}
      <Information survey={survey} code={code} locale={locale} />
    </>
  );
}

/**
 * What is stored and not, and what nobody can promise, in the words that were frozen when the survey opened. On the form only what
 * matters before one answers, with a link to the rest: the page is to be light on a slow network.
 */
function Information({ survey, code, locale }: { survey: AskedSurvey; code: ReadyCode | undefined; locale: Locale }) {
  const t = answeringTexts[locale].information;
  const blocks = informationIn(survey.texts ?? {}, locale, {
    lastDay: survey.closesOn ? formatDate(survey.closesOn, locale) : '',
    groupName: code?.groupName ?? '',
    groupSize: code ? staffOf(code, locale) : '',
    nextGroupName: code?.nextGroupName ?? '',
  });
  if (blocks.length === 0) return null;
  return (
    <details>
      <summary>{code ? t.short : t.whole}</summary>
      {blocks
        .filter((block) => !code || beforeAnswering.includes(block.key))
        .map((block) => (
          <>
            <h2>{block.heading}</h2>
            {block.paragraphs.map((paragraph) => (
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

function staffOf(code: KnownCode, locale: Locale): string {
  return new Intl.NumberFormat(locale).format(code.staff);
}

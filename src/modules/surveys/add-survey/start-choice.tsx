import type { MemberView } from '#platform/web/context.ts';
import { SURVEYS } from '#content/surveys.ts';
import { formatDate, today } from '#foundations/clocks/index.ts';
import { alongTheWay } from '#modules/organisation/index.ts';
import { fieldId } from '#ui/field/field-view.ts';
import { Fold } from '#ui/fold.tsx';
import type { EarlierSurvey } from '../copy-survey/earlier-surveys.queries.ts';
import { allQuestions, type Questionnaire } from '../questionnaire.ts';
import { minutesOf, questionnaireOf } from '../ready-set.ts';
import { surveysPaths } from '../surveys.paths.ts';
import { addSurveyTexts } from './add-survey.texts.ts';
import { startNames, type SurveyStart } from './survey-start.ts';

/**
 * What the survey starts from, and behind a line everything else that it can start from: each a link to the same page, filled in from it.
 */
export function StartChoice({
  view,
  name,
  start,
  earlier,
}: {
  view: MemberView;
  /** Of the chosen one. */
  name: string;
  start: SurveyStart;
  earlier: readonly EarlierSurvey[];
}) {
  const t = addSurveyTexts[view.locale].start;
  const size = (questionnaire: Questionnaire) => t.size(allQuestions(questionnaire).length, minutesOf(questionnaire));
  const one = (of: { name: string; label: string; about: string }) => (
    <Start
      label={of.label}
      about={of.about}
      href={of.name === name ? undefined : alongTheWay(view, surveysPaths.add(view.organisation, of.name))}
    />
  );
  const sets = SURVEYS.map((template) => ({
    name: startNames.set(template),
    label: template.title[view.locale],
    about: `${template.use[view.locale]} ${size(questionnaireOf(template))}.`,
  }));
  const copies = earlier.map(({ id, title, openedAt, questionnaire }) => ({
    name: startNames.survey(id),
    label: title,
    about: `${[size(questionnaire), ...(openedAt ? [t.openedOn(formatDate(today(openedAt), view.locale))] : [])].join(', ')}.`,
  }));
  const empty = { name: startNames.nothing, label: t.empty, about: t.emptyHint };
  const chosen = [...sets, ...copies, empty].find((of) => of.name === name) ?? {
    name,
    label: start.from === 'survey' ? start.survey.title : t.empty,
    about: `${size(start.questionnaire)}.`,
  };
  return (
    <section id={fieldId('start')} tabindex={-1} aria-labelledby="start-heading">
      <h2 id="start-heading">{t.heading}</h2>
      <p>
        <strong>{chosen.label}</strong>
        <br />
        <span class="quiet">{chosen.about}</span>
      </p>
      <Fold summary={t.another}>
        <h3>{t.ready}</h3>
        <ul>{sets.map(one)}</ul>
        {copies.length > 0 && (
          <>
            <h3>{t.earlier}</h3>
            <p>{t.earlierHint}</p>
            <ul>{copies.map(one)}</ul>
          </>
        )}
        <h3>{t.other}</h3>
        <ul>
          <Start href={surveysPaths.importSurvey(view.organisation)} label={t.file} about={t.fileHint} />
          {one(empty)}
        </ul>
      </Fold>
    </section>
  );
}

/** One of them; without an address it is the chosen one. */
function Start({ href, label, about }: { href: string | undefined; label: string; about: string }) {
  return (
    <li>
      {href === undefined ? <strong aria-current="true">{label}</strong> : <a href={href}>{label}</a>}
      <br />
      <span class="quiet">{about}</span>
    </li>
  );
}

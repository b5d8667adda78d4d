import { languageName } from '#content/languages.ts';
import { inLanguage } from '#content/localized.ts';
import type { FormState } from '#platform/form.ts';
import type { MemberView } from '#platform/web/context.ts';
import { Button, ButtonRow } from '#ui/button.tsx';
import { HiddenField, TextArea, TextField } from '#ui/field.tsx';
import { Fold } from '#ui/fold.tsx';
import { Page } from '#ui/frame.tsx';
import { DataTable } from '#ui/table.tsx';
import { isLeftOut, type Imported, type Note } from '../exchange/imported.ts';
import { allQuestions } from '../questionnaire.ts';
import { surveysPaths } from '../surveys.paths.ts';
import { surveysTexts } from '../surveys.texts.ts';
import { importReasonsTexts } from './import-reasons.texts.ts';
import type { MakeSurveyForm } from './import-survey.form.ts';
import { importSurveyTexts } from './import-survey.texts.ts';

type Props = { view: MemberView; form: FormState<MakeSurveyForm>; imported: Imported; isEmpty: boolean };

/** Second step: what comes in, what does not and what is changed, each by name. What was read goes along; nothing is kept until it is made. */
export function ReportPage({ view, form, imported, isEmpty }: Props) {
  const t = importSurveyTexts[view.locale];
  const href = surveysPaths.importSurvey(view.organisation);
  const left = imported.notes.filter(isLeftOut);
  const changed = imported.notes.filter((note) => !isLeftOut(note));
  const crumbs = [
    { label: surveysTexts[view.locale].title, href: surveysPaths.surveys(view.organisation) },
    { label: t.heading, href },
  ];
  const counted = {
    sections: imported.questionnaire.sections.length,
    questions: allQuestions(imported.questionnaire).length,
    left: thingsIn(left),
    changed: thingsIn(changed),
  };
  return (
    <Page
      view={view}
      step="needs"
      title={t.reportHeading}
      lead={isEmpty ? t.none : t.found(counted)}
      form={form}
      breadcrumbs={crumbs}
    >
      {!isEmpty && (
        <>
          <p>{t.languages(imported.questionnaire.languages.map((tag) => languageName(tag, view.locale)))}</p>
          <Sections view={view} imported={imported} />
        </>
      )}
      <Notes view={view} heading={t.leftHeading} how={t.why} notes={left} />
      <Notes view={view} heading={t.changedHeading} how={t.how} notes={changed} />
      {isEmpty ? <a href={href}>{t.another}</a> : <Make view={view} form={form} href={href} />}
    </Page>
  );
}

/** What was read goes along unseen, with the name it is to have. */
function Make({ view, form, href }: Pick<Props, 'view' | 'form'> & { href: string }) {
  const t = importSurveyTexts[view.locale];
  const isAsked = form.errors.some(({ name }) => name === 'texts');
  return (
    <form method="post" action={href} enctype="multipart/form-data" novalidate>
      <HiddenField form={form} name="questionnaire" />
      <HiddenField form={form} name="notes" />
      <TextField form={form} name="title" label={t.title} hint={t.titleHint} required />
      {isAsked && <TextArea form={form} name="texts" label={t.texts} hint={t.textsHint} rows={4} unmarked />}
      <ButtonRow>
        <Button name="step" value="make">
          {t.make}
        </Button>
        {isAsked && (
          <Button name="step" value="without" variant="secondary">
            {t.makeWithout}
          </Button>
        )}
        <a href={href}>{t.another}</a>
      </ButtonRow>
    </form>
  );
}

function Sections({ view, imported }: Pick<Props, 'view' | 'imported'>) {
  const t = importSurveyTexts[view.locale];
  return (
    <>
      {imported.questionnaire.sections.map((section) => (
        <Fold summary={t.questionsOf(inLanguage(section.title, view.locale), section.questions.length)}>
          <ul>
            {section.questions.map((question) => (
              <li>
                {inLanguage(question.text, view.locale)} <span class="quiet">({t.kinds[question.kind]})</span>
              </li>
            ))}
          </ul>
        </Fold>
      ))}
    </>
  );
}

function Notes({
  view,
  heading,
  how,
  notes,
}: {
  view: MemberView;
  heading: string;
  how: string;
  notes: readonly Note[];
}) {
  const t = importSurveyTexts[view.locale];
  const { reasons } = importReasonsTexts[view.locale];
  if (notes.length === 0) return null;
  // What goes for the whole file first.
  const rows = [...Map.groupBy(notes, ({ what }) => what)].sort(([a], [b]) => Number(a !== '') - Number(b !== ''));
  return (
    <>
      <h2>{heading}</h2>
      <DataTable
        caption={heading}
        captionHidden
        rows={rows}
        columns={[
          { label: t.thing, rowHeader: true, cell: ([what]) => what || t.wholeFile },
          {
            label: how,
            cell: ([, own]) =>
              [...new Set(own.map(({ reason, detail }) => reasons[reason](detail ?? '')))].map((said) => <p>{said}</p>),
          },
        ]}
      />
    </>
  );
}

function thingsIn(notes: readonly Note[]): number {
  return new Set(notes.map(({ what, reason }) => (what === '' ? reason : what))).size;
}

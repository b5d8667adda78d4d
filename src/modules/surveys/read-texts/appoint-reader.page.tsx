import { AppError } from '#platform/errors.ts';
import { formPage } from '#platform/web/page.tsx';
import { Button } from '#ui/button.tsx';
import { SelectField } from '#ui/field.tsx';
import { Page } from '#ui/frame.tsx';
import { getSurvey } from '../survey.queries.ts';
import { surveyCrumbs } from '../survey-crumbs.ts';
import { surveysPaths } from '../surveys.paths.ts';
import { surveysTexts } from '../surveys.texts.ts';
import { appointReader } from './appoint-reader.command.ts';
import { appointReaderForm } from './read-texts.form.ts';
import { readTextsTexts } from './read-texts.texts.ts';
import { countTexts, findTextReader, listPossibleReaders } from './text-reader.queries.ts';

/** Says who should not read, and names the one who does. */
export const appointReaderPage = formPage({
  path: '/:organisation/enkater/:id/lasare',
  form: appointReaderForm,
  command: appointReader,
  async load(ctx, { id }) {
    const survey = await getSurvey(ctx.db, id);
    const t = readTextsTexts[ctx.locale];
    if (survey.state !== 'closed') throw new AppError('not-now', surveysTexts[ctx.locale].notClosed);
    const reader = await findTextReader(ctx.db, id);
    if (reader?.finishedAt) throw new AppError('not-now', t.finished);
    if ((await countTexts(ctx.db, id)).size === 0) throw new AppError('not-now', t.noTexts);
    return { survey, reader, members: await listPossibleReaders(ctx.db) };
  },
  initial: ({ reader }) => ({ memberId: reader ? String(reader.memberId) : '' }),
  view(view, { survey, reader, members }, form) {
    const { appoint: t } = readTextsTexts[view.locale];
    return (
      <Page
        view={view}
        step="needs"
        title={t.heading}
        lead={t.lead}
        form={form}
        breadcrumbs={surveyCrumbs(view, survey)}
      >
        {reader && <p>{t.anotherWarning}</p>}
        <p>{t.not}</p>
        <ul>
          <li>{t.notManager}</li>
          <li>{t.notAlone}</li>
        </ul>
        <form method="post" novalidate>
          <SelectField
            form={form}
            name="memberId"
            label={t.label}
            hint={t.hint}
            prompt={t.prompt}
            options={members.map(({ id, name, title }) => ({ value: String(id), label: t.person(name, title) }))}
            required
          />
          <p>{t.inHistory}</p>
          <Button>{t.save}</Button>
        </form>
      </Page>
    );
  },
  input: ({ memberId }, { id }) => ({ id, memberId }),
  next: (id, view) => surveysPaths.survey(view.organisation, id),
});

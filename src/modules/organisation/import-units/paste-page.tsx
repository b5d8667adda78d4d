import type { FormState } from '#platform/form.ts';
import type { MemberView } from '#platform/web/context.ts';
import { Button } from '#ui/button.tsx';
import { SelectField, TextArea } from '#ui/field.tsx';
import { Fold } from '#ui/fold.tsx';
import { Page } from '#ui/frame.tsx';
import type { Administration } from '../administration.queries.ts';
import { organisationCrumbs } from '../crumbs.ts';
import { alongTheWay } from '../onwards.ts';
import { organisationPaths } from '../organisation.paths.ts';
import { ListFile } from './list-file.tsx';
import type { ImportUnitsForm } from './import-units.form.ts';
import { importUnitsTexts } from './import-units.texts.ts';

/** First step: the list, pasted or as a file. */
export function PastePage(props: {
  view: MemberView;
  form: FormState<ImportUnitsForm>;
  administrations: readonly Administration[];
}) {
  const { view, form, administrations } = props;
  const t = importUnitsTexts[view.locale];
  const options = administrations.map((one) => ({ value: String(one.id), label: one.name }));
  return (
    <Page
      view={view}
      step="organisation"
      title={t.title}
      lead={t.lead}
      form={form}
      breadcrumbs={organisationCrumbs(view)}
    >
      <Fold summary={t.example}>
        <pre tabindex={0}>{t.exampleRows}</pre>
        <p>{t.exampleMore}</p>
      </Fold>
      <form
        method="post"
        action={alongTheWay(view, organisationPaths.importUnits(view.organisation))}
        enctype="multipart/form-data"
        novalidate
      >
        <TextArea form={form} name="list" label={t.list} hint={t.listHint} rows={12} spellcheck={false} unmarked />
        <ListFile label={t.file} hint={t.fileHint} />
        {options.length > 0 && (
          <SelectField
            form={form}
            name="administrationId"
            label={t.administration}
            options={options}
            prompt={t.noAdministration}
          />
        )}
        <Button name="step" value="preview">
          {t.preview}
        </Button>
      </form>
    </Page>
  );
}

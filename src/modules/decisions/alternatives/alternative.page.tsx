import type { Tx } from '#db/connection.ts';
import { notFound } from '#platform/errors.ts';
import { action, formPage, page } from '#platform/web/page.tsx';
import { BasisField } from '#ui/basis-field.tsx';
import { Button } from '#ui/button.tsx';
import { loadMemorandum, MemorandumPart } from '../memorandum-part.tsx';
import { RemovePart } from '../remove-part.tsx';
import { templatesPaths } from '../templates.paths.ts';
import { alternativePart, changeAlternative, removeAlternative } from './alternative.command.ts';
import { changeAlternativeForm } from './alternative.form.ts';
import { AlternativeFields } from './alternatives.page.tsx';
import { alternativesTexts } from './alternatives.texts.ts';

type Ids = { id: number; alternativeId: number };

export const changeAlternativePage = formPage({
  path: '/:organisation/tjansteskrivelser/:id/alternativ/:alternativeId',
  form: changeAlternativeForm,
  command: changeAlternative,
  load: async ({ db }, ids) => loadAlternative(db, ids),
  initial: ({ alternative }) => ({
    ...alternativePart(alternative),
    proposed: alternative.proposed ? 'on' : undefined,
  }),
  view(view, { at, alternative }, form, { id }) {
    const t = alternativesTexts[view.locale];
    return (
      <MemorandumPart view={view} at={at} title={t.change.title} form={form}>
        <form method="post" novalidate>
          <BasisField
            form={form}
            stored={alternativePart(alternative)}
            href={templatesPaths.alternatives(view.organisation, id)}
          >
            <p class="typed">{alternative.title}</p>
          </BasisField>
          <AlternativeFields form={form} locale={view.locale} />
          <Button>{t.change.save}</Button>
        </form>
      </MemorandumPart>
    );
  },
  input: (typed, { id, alternativeId }) => ({ ...typed, memorandumId: id, id: alternativeId }),
  next: (id, view) => templatesPaths.alternatives(view.organisation, id),
});

const removePath = '/:organisation/tjansteskrivelser/:id/alternativ/:alternativeId/borttagning';

export const removeAlternativePage = [
  ...page({
    path: removePath,
    access: removeAlternative.roles,
    load: async ({ db }, ids) => loadAlternative(db, ids),
    view: (view, { at, alternative }, { id, alternativeId }) => (
      <RemovePart
        view={view}
        at={at}
        texts={alternativesTexts[view.locale].remove}
        what={alternative.title}
        action={templatesPaths.removeAlternative(view.organisation, id, alternativeId)}
        cancelHref={templatesPaths.alternatives(view.organisation, id)}
      />
    ),
  }),
  ...action({
    path: removePath,
    command: removeAlternative,
    input: ({ id, alternativeId }) => ({ memorandumId: id, id: alternativeId }),
    next: (id, view) => templatesPaths.alternatives(view.organisation, id),
  }),
];

async function loadAlternative(db: Tx, { id, alternativeId }: Ids) {
  const at = await loadMemorandum(db, id);
  const alternative = at.memorandum.alternatives.find((one) => one.id === alternativeId) ?? notFound();
  return { at, alternative };
}

import { getPlan } from '#modules/plans/index.ts';
import { action, formPage, page } from '#platform/web/page.tsx';
import { today } from '#foundations/clocks/index.ts';
import { Confirm } from '#ui/confirm.tsx';
import { DateField } from '#ui/field.tsx';
import { decisionsPaths } from '../decisions.paths.ts';
import { missingParts } from '../matter.rules.ts';
import { loadMemorandum, MemorandumPart } from '../memorandum-part.tsx';
import { memorandumTexts } from '../memorandum.texts.ts';
import { handOver, takeBack } from './hand-over.command.ts';
import { handOverForm } from './hand-over.form.ts';
import { handOverTexts } from './hand-over.texts.ts';

const takeBackPath = '/:organisation/tjansteskrivelser/:id/ta-tillbaka';

export const handOverPage = formPage({
  path: '/:organisation/tjansteskrivelser/:id/lamna',
  form: handOverForm,
  command: handOver,
  async load({ db }, { id }) {
    const at = await loadMemorandum(db, id);
    return { at, plan: at.memorandum.planId === null ? undefined : await getPlan(db, at.memorandum.planId) };
  },
  initial: (_data, view) => ({ handedOverOn: today(view.now) }),
  view(view, { at, plan }, form, { id }) {
    const t = handOverTexts[view.locale];
    const names = memorandumTexts[view.locale].missing;
    const missing = missingParts(at.memorandum).map((part) => names[part].toLocaleLowerCase('sv'));
    return (
      <MemorandumPart view={view} at={at} title={t.title} form={form}>
        <Confirm
          action={decisionsPaths.handOver(view.organisation, id)}
          heading="h2"
          question={t.question(at.memorandum.addressee)}
          consequences={[
            t.locked,
            t.next,
            ...(missing.length > 0 ? [t.empty(missing.join(', '))] : []),
            ...(plan?.state === 'draft' ? [t.planNotProposed(plan.title)] : []),
          ]}
          label={t.button}
          cancelHref={decisionsPaths.memorandum(view.organisation, id)}
        >
          <DateField form={form} name="handedOverOn" label={t.day} required max={today(view.now)} />
        </Confirm>
      </MemorandumPart>
    );
  },
  input: ({ handedOverOn }, { id }) => ({ id, handedOverOn }),
  next: (matterId, view) => decisionsPaths.matter(view.organisation, matterId),
});

export const takeBackPage = [
  ...page({
    path: takeBackPath,
    access: takeBack.roles,
    load: async ({ db }, { id }) => loadMemorandum(db, id),
    view(view, at, { id }) {
      const t = handOverTexts[view.locale].back;
      return (
        <MemorandumPart view={view} at={at} title={t.title} always>
          <Confirm
            action={decisionsPaths.takeBack(view.organisation, id)}
            heading="h2"
            question={t.question}
            consequences={[t.draft, t.tell]}
            label={t.button}
            cancelHref={decisionsPaths.memorandum(view.organisation, id)}
          />
        </MemorandumPart>
      );
    },
  }),
  ...action({
    path: takeBackPath,
    command: takeBack,
    input: ({ id }) => ({ id }),
    next: (id, view) => decisionsPaths.memorandum(view.organisation, id),
  }),
];

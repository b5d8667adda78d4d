import { getCommittee } from '#modules/organisation/index.ts';
import { getPlan } from '#modules/plans/index.ts';
import { action, formPage, page } from '#platform/web/page.tsx';
import { today } from '#foundations/clocks/index.ts';
import { Confirm } from '#ui/confirm.tsx';
import { DateField } from '#ui/field.tsx';
import { decisionsPaths } from '../decisions.paths.ts';
import { leavesAuthority } from '../documents/hand-over-documents.ts';
import { documentsTexts } from '../documents/documents.texts.ts';
import { remainingParts } from '../memorandum-missing.rules.ts';
import { loadMemorandum, MemorandumPart } from '../memorandum-part.tsx';
import { nameInText } from '../proposal.rules.ts';
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
    const committee = await getCommittee(db, at.matter.committeeId);
    const { memorandum } = at;
    return {
      at,
      committee,
      leaves: await leavesAuthority(db, { memorandum, committee }),
      plan: memorandum.planId === null ? undefined : await getPlan(db, memorandum.planId),
    };
  },
  initial: (_data, view) => ({ handedOverOn: today(view.now) }),
  view(view, { at, committee, leaves, plan }, form, { id }) {
    const t = handOverTexts[view.locale];
    const { handOver: publicity } = documentsTexts[view.locale];
    const missing = remainingParts(at.memorandum).map(({ heading }) => nameInText(heading[view.locale]));
    return (
      <MemorandumPart view={view} at={at} title={t.title} form={form}>
        <Confirm
          action={decisionsPaths.handOver(view.organisation, id)}
          heading="h2"
          question={t.question(at.memorandum.addressee)}
          consequences={[
            t.locked,
            leaves ? publicity.leaves(committee.name) : publicity.stays,
            t.next,
            ...(at.memorandum.copyTo === '' ? [] : [t.copies(at.memorandum.copyTo.split('\n').join(', '))]),
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

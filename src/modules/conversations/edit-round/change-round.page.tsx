import { getThreadSides } from '#foundations/thread/index.ts';
import { formPage } from '#platform/web/page.tsx';
import { listMandates } from '#modules/organisation/index.ts';
import { Button } from '#ui/button.tsx';
import { DateField } from '#ui/field.tsx';
import { Page } from '#ui/frame.tsx';
import { conversationsPaths } from '../conversations.paths.ts';
import { conversationsTexts } from '../conversations.texts.ts';
import { conversationsCrumbs } from '../crumbs.ts';
import { getRoundIn } from '../round-in-state.ts';
import { changeRound, moveLastDay } from './edit-round.command.ts';
import { RoundFields } from './round-fields.tsx';
import { lastDayForm, roundForm } from './round.form.ts';

export const changeRoundPage = formPage({
  path: '/:organisation/samtal/:id/andring',
  form: roundForm,
  command: changeRound,
  async load(ctx, { id }) {
    const round = await getRoundIn(ctx, id, ['draft']);
    const { restsOn } = await getThreadSides(ctx.db, id);
    return {
      round,
      mandates: await listMandates(ctx.db),
      mandateId: restsOn.find((one) => one.kind === 'mandate')?.id,
    };
  },
  initial: ({ round, mandateId }) => ({
    title: round.title,
    purpose: round.purpose,
    guideKey: round.guideKey,
    lastDay: round.lastDay,
    mandateId: mandateId === undefined ? '' : String(mandateId),
  }),
  view(view, { round, mandates }, form) {
    const t = conversationsTexts[view.locale].edit;
    return (
      <Page view={view} step="needs" title={t.changeTitle} form={form} breadcrumbs={conversationsCrumbs(view, round)}>
        <form method="post" novalidate>
          <RoundFields form={form} locale={view.locale} mandates={mandates} />
          <Button>{t.save}</Button>
        </form>
      </Page>
    );
  },
  input: (typed, { id }) => ({ ...typed, id }),
  next: (id, view) => conversationsPaths.round(view.organisation, id),
});

export const lastDayPage = formPage({
  path: '/:organisation/samtal/:id/sista-dag',
  form: lastDayForm,
  command: moveLastDay,
  load: async (ctx, { id }) => getRoundIn(ctx, id, ['open']),
  initial: ({ lastDay }) => ({ lastDay }),
  view(view, round, form) {
    const t = conversationsTexts[view.locale].edit;
    return (
      <Page view={view} step="needs" title={t.moveDay} form={form} breadcrumbs={conversationsCrumbs(view, round)}>
        <form method="post" novalidate>
          <DateField form={form} name="lastDay" label={t.lastDay} required />
          <Button>{t.saveDay}</Button>
        </form>
      </Page>
    );
  },
  input: (typed, { id }) => ({ ...typed, id }),
  next: (id, view) => conversationsPaths.round(view.organisation, id),
});

import { addDays, today } from '#foundations/clocks/index.ts';
import { formPage } from '#platform/web/page.tsx';
import { listMandates } from '#modules/organisation/index.ts';
import { Button } from '#ui/button.tsx';
import { Page } from '#ui/frame.tsx';
import { conversationsPaths } from '../conversations.paths.ts';
import { conversationsTexts } from '../conversations.texts.ts';
import { conversationsCrumbs } from '../crumbs.ts';
import { addRound } from './edit-round.command.ts';
import { RoundFields } from './round-fields.tsx';
import { roundForm } from './round.form.ts';

/** Most teams meet every second week. */
const daysToAnswer = 28;

export const addRoundPage = formPage({
  path: '/:organisation/samtal/ny',
  form: roundForm,
  command: addRound,
  load: async ({ db }) => ({ mandates: await listMandates(db) }),
  initial: ({ mandates }, view) => ({
    lastDay: addDays(today(view.now), daysToAnswer),
    mandateId: mandates.length === 1 ? String(mandates[0]?.id) : '',
  }),
  view(view, { mandates }, form) {
    const t = conversationsTexts[view.locale];
    return (
      <Page
        view={view}
        step="needs"
        title={t.add}
        lead={t.edit.lead}
        form={form}
        breadcrumbs={conversationsCrumbs(view)}
      >
        <form method="post" novalidate>
          <RoundFields form={form} locale={view.locale} mandates={mandates} />
          <Button>{t.edit.save}</Button>
        </form>
      </Page>
    );
  },
  input: (typed) => typed,
  next: (id, view) => conversationsPaths.teams(view.organisation, id),
});

import { z } from 'zod';
import { requiredText, wholeNumber } from '#platform/fields.ts';
import { defineForm } from '#platform/form.ts';
import { action, formPage } from '#platform/web/page.tsx';
import { Button, PostButton } from '#ui/button.tsx';
import { NumberField, TextArea } from '#ui/field.tsx';
import { Page } from '#ui/frame.tsx';
import { getNeed, listNeeds } from '../need.queries.ts';
import { needTexts } from '../need.texts.ts';
import { situationPaths } from '../situation.paths.ts';
import { situationTexts } from '../situation.texts.ts';
import { moveNeed, rankNeed, unrankNeed } from './rank-need.command.ts';

const rankNeedForm = defineForm(needTexts, (t) =>
  z.object({
    rank: wholeNumber(t.ranking.rankWrong, { min: 1, max: 9999 }),
    reason: requiredText(t.ranking.reasonMissing, { max: 2000, tooLong: t.textTooLong }),
  }),
);

export const rankNeedPage = [
  ...formPage({
    path: '/:organisation/lagesbild/behov/:id/plats',
    form: rankNeedForm,
    command: rankNeed,
    async load({ db }, { id }) {
      const need = await getNeed(db, id);
      const ranked = (await listNeeds(db)).filter(
        (one) => one.administrationId === need.administrationId && one.rank !== null,
      );
      return { need, last: ranked.length + (need.rank === null ? 1 : 0) };
    },
    initial: ({ need, last }) => ({ rank: String(need.rank ?? last), reason: need.rankReason }),
    view(view, { need, last }, form) {
      const t = needTexts[view.locale];
      const crumbs = [
        { label: situationTexts[view.locale].title, href: situationPaths.situation(view.organisation) },
        { label: t.order.title, href: situationPaths.needOrder(view.organisation, need.administrationId ?? 'hela') },
      ];
      return (
        <Page view={view} step="situation" title={t.ranking.title(need.title)} form={form} breadcrumbs={crumbs}>
          <form method="post" novalidate>
            <NumberField form={form} name="rank" label={t.ranking.rank} hint={t.ranking.rankHint(last)} required />
            <TextArea
              form={form}
              name="reason"
              label={t.ranking.reason}
              hint={t.ranking.reasonHint}
              rows={3}
              required
            />
            <Button>{t.ranking.save}</Button>
          </form>
          {need.rank !== null && (
            <PostButton action={situationPaths.unrankNeed(view.organisation, need.id)} label={t.ranking.out} />
          )}
        </Page>
      );
    },
    input: (typed, { id }) => ({ ...typed, id }),
    next: (administrationId, view) => situationPaths.needOrder(view.organisation, administrationId ?? 'hela'),
  }),
  ...action({
    path: '/:organisation/lagesbild/behov/:id/flyttning',
    command: moveNeed,
    input: ({ id }, raw) => ({ id, direction: raw.riktning === 'upp' ? ('up' as const) : ('down' as const) }),
    next: (administrationId, view) => situationPaths.needOrder(view.organisation, administrationId ?? 'hela'),
  }),
  ...action({
    path: '/:organisation/lagesbild/behov/:id/plats/borttagning',
    command: unrankNeed,
    input: ({ id }) => ({ id }),
    next: (administrationId, view) => situationPaths.needOrder(view.organisation, administrationId ?? 'hela'),
  }),
];

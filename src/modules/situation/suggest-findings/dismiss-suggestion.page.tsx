import { z } from 'zod';
import { requiredText } from '#platform/fields.ts';
import { defineForm } from '#platform/form.ts';
import { action, formPage } from '#platform/web/page.tsx';
import { suggestionTitle } from '#modules/results/index.ts';
import { Button, ButtonRow } from '#ui/button.tsx';
import { TextArea } from '#ui/field.tsx';
import { Page } from '#ui/frame.tsx';
import { dismissSuggestion, takeBackDismissal } from './answer-suggestion.commands.ts';
import { suggestFindingsTexts } from './suggest-findings.texts.ts';
import { suggestionCrumbs } from './suggestion-crumbs.ts';
import { suggestionPaths } from './suggestion.paths.ts';
import { getSuggestion } from './suggestion.queries.ts';

const dismissForm = defineForm(suggestFindingsTexts, (t) =>
  z.object({
    reason: requiredText(t.dismissing.reasonMissing, { max: 2000, tooLong: t.dismissing.reasonTooLong }),
  }),
);

export const dismissSuggestionPages = [
  ...formPage({
    path: '/:organisation/lagesbild/forslag/:resultId/:groupId/:gap/avfardande',
    form: dismissForm,
    command: dismissSuggestion,
    load: async ({ db }, ref) => ({ ref, ...(await getSuggestion(db, ref)) }),
    view(view, { ref, suggestion }, form) {
      const t = suggestFindingsTexts[view.locale];
      return (
        <Page
          view={view}
          step="situation"
          title={t.dismissing.title}
          lead={t.dismissing.lead}
          form={form}
          breadcrumbs={suggestionCrumbs(view, ref)}
        >
          <blockquote>{suggestionTitle(suggestion, view.locale)}</blockquote>
          <form method="post" novalidate>
            <TextArea
              form={form}
              name="reason"
              label={t.dismissing.reason}
              hint={t.dismissing.reasonHint}
              rows={3}
              required
            />
            <ButtonRow>
              <Button>{t.dismissing.save}</Button>
              <a href={suggestionPaths.accept(view.organisation, ref)}>{t.dismissing.acceptInstead}</a>
            </ButtonRow>
          </form>
        </Page>
      );
    },
    input: ({ reason }, { resultId, groupId, gap }) => ({ reason, resultId, groupId, gap }),
    next: (ref, view) => suggestionPaths.suggestions(view.organisation, ref),
  }),
  ...action({
    path: '/:organisation/lagesbild/forslag/:resultId/:groupId/:gap/atertagande',
    command: takeBackDismissal,
    input: ({ resultId, groupId, gap }) => ({ resultId, groupId, gap }),
    next: (ref, view) => suggestionPaths.suggestions(view.organisation, ref),
  }),
];

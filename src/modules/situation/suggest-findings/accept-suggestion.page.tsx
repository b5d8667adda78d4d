import { z } from 'zod';
import { optionalText, references, requiredText } from '#platform/fields.ts';
import { defineForm } from '#platform/form.ts';
import type { Locale } from '#platform/i18n/locale.ts';
import { formPage } from '#platform/web/page.tsx';
import { suggestionAmount, suggestionReasons, suggestionTitle, type Suggestion } from '#modules/results/index.ts';
import { Button, ButtonRow } from '#ui/button.tsx';
import { CheckboxesField, TextArea, TextField } from '#ui/field.tsx';
import { Page } from '#ui/frame.tsx';
import { findingTexts } from '../finding.texts.ts';
import { situationPaths } from '../situation.paths.ts';
import { acceptSuggestion } from './answer-suggestion.commands.ts';
import { meaningOf } from './open-suggestions.tsx';
import { suggestFindingsTexts } from './suggest-findings.texts.ts';
import { suggestionCrumbs } from './suggestion-crumbs.ts';
import { suggestionPaths } from './suggestion.paths.ts';
import { getSuggestion } from './suggestion.queries.ts';

const acceptForm = defineForm(findingTexts, (t) =>
  z.object({
    title: requiredText(t.nameMissing, { tooLong: t.nameTooLong }),
    text: optionalText(t.textTooLong),
    groups: references(t.evidence.gone),
  }),
);

export const acceptSuggestionPage = formPage({
  path: '/:organisation/lagesbild/forslag/:resultId/:groupId/:gap/slutsats',
  form: acceptForm,
  command: acceptSuggestion,
  load: async ({ db }, ref) => ({ ref, ...(await getSuggestion(db, ref)) }),
  initial: ({ suggestion }, view) => ({
    title: fittingTitle(suggestion, view.locale),
    text: startOf(suggestion, view.locale),
  }),
  view(view, { ref, suggestion, alike }, form) {
    const t = suggestFindingsTexts[view.locale].accepting;
    const words = findingTexts[view.locale];
    return (
      <Page
        view={view}
        step="situation"
        title={t.title}
        lead={t.lead}
        form={form}
        breadcrumbs={suggestionCrumbs(view, ref)}
      >
        <h2>{t.why}</h2>
        <ul>
          {suggestionReasons(suggestion, view.locale).map((reason) => (
            <li>{reason}</li>
          ))}
        </ul>
        <form method="post" novalidate>
          <TextField form={form} name="title" label={words.name} hint={words.nameHint} required />
          <TextArea form={form} name="text" label={words.text} hint={words.textHint} />
          {alike.length > 0 && (
            <CheckboxesField
              form={form}
              name="groups"
              label={t.groups}
              options={alike.map((one) => ({
                value: String(one.group.id),
                label: one.group.name,
                hint: suggestionAmount(one, view.locale),
              }))}
            />
          )}
          <ButtonRow>
            <Button>{words.save}</Button>
            <a href={suggestionPaths.dismiss(view.organisation, ref)}>{t.dismissInstead}</a>
          </ButtonRow>
        </form>
      </Page>
    );
  },
  input: (typed, { resultId, groupId, gap }) => ({ ...typed, resultId, groupId, gap }),
  next: (id, view) => situationPaths.finding(view.organisation, id),
});

/** As long as a finding may be: without the name of the group when it has a long one. */
function fittingTitle(suggestion: Suggestion, locale: Locale): string {
  const title = suggestionTitle(suggestion, locale);
  const { group } = suggestion;
  return title.length <= 200
    ? title
    : suggestionTitle({ ...suggestion, group: { ...group, level: 'municipality' } }, locale);
}

function startOf(suggestion: Suggestion, locale: Locale): string {
  return meaningOf(suggestion, locale)
    .map(({ label, text }) => `${label} ${text}`)
    .join('\n\n');
}

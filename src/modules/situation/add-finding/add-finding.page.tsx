import { formPage } from '#platform/web/page.tsx';
import { Button } from '#ui/button.tsx';
import { TextArea, TextField } from '#ui/field.tsx';
import { Page } from '#ui/frame.tsx';
import { Notice } from '#ui/notice.tsx';
import { loadEvidenceChoice } from '../evidence/evidence-choice.ts';
import { ChooseByLink, EvidenceProgress, PieceChoice } from '../evidence/evidence-steps.tsx';
import { findingTexts } from '../finding.texts.ts';
import { situationPaths, type EvidenceChoice } from '../situation.paths.ts';
import { situationTexts } from '../situation.texts.ts';
import { SuggestionsLink } from '../suggest-findings/suggestions-link.tsx';
import { addFinding } from './add-finding.command.ts';
import { addFindingForm } from './add-finding.form.ts';

export const addFindingPage = formPage({
  path: '/:organisation/lagesbild/slutsatser/ny',
  form: addFindingForm,
  command: addFinding,
  load: async (ctx) => loadEvidenceChoice(ctx),
  initial: (chosen) => (chosen.step === 'pieces' ? { pieces: chosen.piece } : {}),
  view(view, chosen, form) {
    const t = findingTexts[view.locale];
    const href = (choice: EvidenceChoice) => situationPaths.addFinding(view.organisation, choice);
    const crumbs = [{ label: situationTexts[view.locale].title, href: situationPaths.situation(view.organisation) }];
    const hasResult = chosen.step === 'source' && chosen.lists.some(({ kind }) => kind === 'result');
    const picked = chosen.step === 'pieces' && chosen.offers.length > 0 ? chosen : undefined;
    return (
      <Page view={view} step="situation" title={t.add} lead={t.addLead} form={form} breadcrumbs={crumbs}>
        <EvidenceProgress {...{ view, chosen, href }} />
        {hasResult && <SuggestionsLink view={view} />}
        <ChooseByLink {...{ view, chosen, href }} />
        {chosen.step === 'source' && (
          <p>
            <a href={href({ without: true })}>{t.evidence.without}</a>
          </p>
        )}
        {chosen.step === 'without' && <Notice tone="info">{t.evidence.withoutNotice}</Notice>}
        {(picked || chosen.step === 'without') && (
          <form method="post" novalidate>
            {picked && <PieceChoice {...{ view, chosen: picked, href, form }} name="pieces" />}
            <TextField form={form} name="title" label={t.name} hint={t.nameHint} required />
            <TextArea form={form} name="text" label={t.text} hint={t.textHint} />
            <Button>{t.save}</Button>
          </form>
        )}
      </Page>
    );
  },
  input: ({ title, text, source, questionKey, pieces }) => ({
    title,
    text,
    evidence: source ? { source, questionKey, pieces } : null,
  }),
  next: (id, view) => situationPaths.finding(view.organisation, id),
});

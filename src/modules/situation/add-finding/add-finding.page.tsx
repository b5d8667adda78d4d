import { formPage } from '#platform/web/page.tsx';
import { Button } from '#ui/button.tsx';
import { TextArea, TextField } from '#ui/field.tsx';
import { Page } from '#ui/frame.tsx';
import { Notice } from '#ui/notice.tsx';
import { loadEvidenceChoice } from '../evidence/evidence-choice.ts';
import { ChooseByLink, EvidenceProgress, GroupChoice } from '../evidence/evidence-steps.tsx';
import { conversationEvidencePaths } from '../conversation-evidence/conversation-evidence.paths.ts';
import { conversationEvidenceTexts } from '../conversation-evidence/conversation-evidence.texts.ts';
import { OtherEvidence } from '../conversation-evidence/conversation-pieces.tsx';
import { findingTexts } from '../finding.texts.ts';
import { shareEvidencePaths } from '../share-evidence/share-evidence.paths.ts';
import { shareEvidenceTexts } from '../share-evidence/share-evidence.texts.ts';
import { situationPaths } from '../situation.paths.ts';
import { situationTexts } from '../situation.texts.ts';
import { SuggestionsLink } from '../suggest-findings/suggestions-link.tsx';
import { addFinding } from './add-finding.command.ts';
import { addFindingForm } from './add-finding.form.ts';

export const addFindingPage = formPage({
  path: '/:organisation/lagesbild/slutsatser/ny',
  form: addFindingForm,
  command: addFinding,
  load: async (ctx) => loadEvidenceChoice(ctx),
  initial: (chosen) => (chosen.step === 'groups' ? { groups: chosen.groupId } : {}),
  view(view, chosen, form) {
    const t = findingTexts[view.locale];
    const way = { view, chosen, href: (choice: object) => situationPaths.addFinding(view.organisation, choice) };
    const crumbs = [{ label: situationTexts[view.locale].title, href: situationPaths.situation(view.organisation) }];
    const written = chosen.step === 'groups' ? chosen : undefined;
    return (
      <Page view={view} step="situation" title={t.add} lead={t.addLead} form={form} breadcrumbs={crumbs}>
        <EvidenceProgress {...way} />
        {chosen.step === 'result' && chosen.results.length > 0 && <SuggestionsLink view={view} />}
        <ChooseByLink {...way} allowWithout />
        {chosen.step === 'result' && (
          <>
            <OtherEvidence
              href={conversationEvidencePaths.addFinding(view.organisation)}
              label={conversationEvidenceTexts[view.locale].other}
            />
            <OtherEvidence
              href={shareEvidencePaths.addFinding(view.organisation)}
              label={shareEvidenceTexts[view.locale].other}
            />
          </>
        )}
        {chosen.step === 'without' && <Notice tone="info">{t.evidence.withoutNotice}</Notice>}
        {(written || chosen.step === 'without') && (
          <form method="post" novalidate>
            {written && (
              <GroupChoice
                {...way}
                form={form}
                name="groups"
                allHref={way.href({ resultId: written.result.id, questionKey: written.question.key, all: true })}
              />
            )}
            <TextField form={form} name="title" label={t.name} hint={t.nameHint} required />
            <TextArea form={form} name="text" label={t.text} hint={t.textHint} />
            <Button>{t.save}</Button>
          </form>
        )}
      </Page>
    );
  },
  input: ({ title, text, resultId, questionKey, groups }) => ({
    title,
    text,
    evidence: resultId === null ? null : { resultId, questionKey, groups },
  }),
  next: (id, view) => situationPaths.finding(view.organisation, id),
});

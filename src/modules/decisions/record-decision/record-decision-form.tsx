import type { FormInput, FormState } from '#platform/form.ts';
import type { MemberView } from '#platform/web/context.ts';
import { formatDate, today } from '#foundations/clocks/index.ts';
import { Button } from '#ui/button.tsx';
import { CheckboxField, DateField, HiddenField, RadioField, SelectField, TextArea, TextField } from '#ui/field.tsx';
import { Page } from '#ui/frame.tsx';
import { Notice } from '#ui/notice.tsx';
import { matterCrumbs } from '../crumbs.ts';
import { decisionsTexts } from '../decisions.texts.ts';
import { awaitsHandOver, outcomes } from '../matter.rules.ts';
import type { LoadedExtract } from '../extract/load-extract.ts';
import { extractTexts } from '../extract/extract.texts.ts';
import { ChooseItem, Elsewhere, ExtractChoices, ExtractRead, KeptWithDecision, readHint } from './extract-parts.tsx';
import { NotNow } from './not-now.tsx';
import { noticeOf } from './kept-from-extract.ts';
import { noticeInWords } from './notice-words.ts';
import type { recordDecisionForm } from './record-decision.form.ts';
import type { Recording } from './record-decision.page.tsx';
import { recordDecisionTexts } from './record-decision.texts.ts';

type Props = { view: MemberView; data: Recording; form: FormState<FormInput<typeof recordDecisionForm>> };

/** The form for a decision, or why none can be recorded now. */
export function RecordDecisionForm({ view, data, form }: Props) {
  const t = recordDecisionTexts[view.locale];
  const { matter } = data;
  return (
    <Page
      view={view}
      step="decision"
      title={t.title}
      lead={t.lead}
      form={form}
      breadcrumbs={matterCrumbs(view, matter)}
    >
      {matter.state !== 'open' || awaitsHandOver(data.memoranda) ? (
        <NotNow view={view} data={data} />
      ) : (
        <>
          <PlanNotice view={view} data={data} />
          <Extract view={view} data={data} />
          {isReady(data) && <Fields view={view} data={data} form={form} />}
        </>
      )}
    </Page>
  );
}

/** The fields stand there unless the extract has to be read, its paragraph chosen or its matter found first. */
function isReady({ extract }: Recording): boolean {
  if (!extract) return true;
  return extract.wasRead && !extract.elsewhere && (extract.item !== undefined || extract.read.items.length === 0);
}

function Extract({ view, data }: Omit<Props, 'form'>) {
  const { matter, extract } = data;
  if (!extract) return <ExtractChoices view={view} data={data} />;
  if (extract.elsewhere) return <Elsewhere view={view} extract={extract} />;
  return (
    <>
      <ExtractRead view={view} matter={matter} extract={extract} />
      <ChooseItem view={view} matter={matter} extract={extract} />
    </>
  );
}

function PlanNotice({ view, data: { plan } }: Omit<Props, 'form'>) {
  const t = recordDecisionTexts[view.locale];
  if (!plan || plan.state === 'proposed') return null;
  return (
    <Notice tone="warning">
      <p>{plan.state === 'adopted' ? t.planAdopted(plan.title) : t.planNotPutForward(plan.title)}</p>
    </Notice>
  );
}

function Fields({ view, data: { handedOver, latest, settling, bodies, plan, extract }, form }: Props) {
  const t = recordDecisionTexts[view.locale];
  const { read, item } = extract ?? {};
  const names = decisionsTexts[view.locale].outcomes;
  return (
    <form method="post" novalidate>
      <HiddenField form={form} name="documentId" />
      {handedOver.length > 0 && (
        <SelectField
          form={form}
          name="memorandumId"
          label={t.memorandum}
          unmarked
          prompt={t.noMemorandum}
          options={handedOver.map(({ id, title, writtenOn }) => ({
            value: String(id),
            label: `${formatDate(writtenOn, view.locale)}: ${title}`,
          }))}
        />
      )}
      <SelectField
        form={form}
        name="body"
        label={t.body}
        hint={
          [settling && t.settles(settling), extract && readHint(view, extract, read?.body)].filter(Boolean).join(' ') ||
          undefined
        }
        required
        prompt={t.bodyPrompt}
        options={bodies.map((name) => ({ value: name, label: name }))}
      />
      {plan && !latest && settling === undefined && (
        <RadioField
          form={form}
          name="settlesPlan"
          label={t.settlesPlan}
          hint={t.settlesPlanHint(plan.title)}
          required
          options={[
            { value: 'yes', label: t.settlesPlanYes },
            { value: 'no', label: t.settlesPlanNo },
          ]}
        />
      )}
      <DateField
        form={form}
        name="decidedOn"
        label={t.decidedOn}
        hint={readHint(view, extract, read?.meetingOn)}
        required
        max={today(view.now)}
      />
      <TextField
        form={form}
        name="itemNumber"
        label={t.itemNumber}
        hint={readHint(view, extract, item && { value: item.itemNumber, words: item.words }, t.itemNumberHint)}
        required
        inputmode="numeric"
        size={6}
      />
      <RadioField
        form={form}
        name="outcome"
        label={t.outcome}
        hint={
          extract && item?.text && !item.outcome
            ? extractTexts[view.locale].outcomeUnclear
            : readHint(view, extract, item?.outcome)
        }
        required
        options={outcomes.map((value) => ({ value, label: names[value], hint: t.outcomeHints[value] }))}
      />
      <TextArea
        form={form}
        name="text"
        label={t.text}
        hint={readHint(view, extract, item?.text, t.textHint)}
        rows={extract ? 12 : 6}
      />
      {extract && <KeptWithDecision view={view} extract={extract} />}
      {extract && noticeOf(extract, '').length > 0 && (
        <CheckboxField
          form={form}
          name="withNotice"
          label={extractTexts[view.locale].kept.notice(noticeInWords(extract, view.locale))}
          hint={noticeHint(view, extract)}
        />
      )}
      <Button>{t.save}</Button>
    </form>
  );
}

function noticeHint(view: MemberView, { read, item }: LoadedExtract): string {
  const found = [item?.atOnce ?? read.approvedOn, read.postedOn, read.takenDownOn].flatMap((one) =>
    one ? [one.words] : [],
  );
  return extractTexts[view.locale].words(found.join(' … '));
}

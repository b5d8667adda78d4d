import type { FormState } from '#platform/form.ts';
import type { MemberView } from '#platform/web/context.ts';
import { Button } from '#ui/button.tsx';
import { Confirm } from '#ui/confirm.tsx';
import { HiddenField } from '#ui/field.tsx';
import { Page } from '#ui/frame.tsx';
import { matterCrumbs } from '../crumbs.ts';
import { decisionsPaths } from '../decisions.paths.ts';
import { decisionsTexts } from '../decisions.texts.ts';
import type { Outcome } from '../matter.rules.ts';
import { recordDecisionTexts } from './record-decision.texts.ts';
import type { ToldByLetter } from './told-by-letter.ts';
import type { WeighedDecision } from './weigh-decision.ts';

const carried = [
  'memorandumId',
  'body',
  'settlesPlan',
  'decidedOn',
  'itemNumber',
  'outcome',
  'text',
  'documentId',
  'withNotice',
] as const;
type Carried = { [K in (typeof carried)[number]]?: unknown };

type Props<T> = {
  view: MemberView;
  weighed: WeighedDecision;
  told: ToldByLetter | undefined;
  input: { outcome: Outcome; documentId: number | null; itemNumber: string };
  form: FormState<T>;
};

/** Asks before a decision is recorded and says what follows. What was typed goes along, on to the record or back to the form. */
export function ConfirmDecision<T extends Carried>({ view, weighed, told, input, form }: Props<T>) {
  const { locale, organisation } = view;
  const { matter } = weighed;
  const t = recordDecisionTexts[locale].confirm;
  const { documentId, itemNumber, outcome } = input;
  // The extract goes along in the address too, so that the form says again what was read.
  const from = documentId === null ? undefined : { documentId, itemNumber };
  const action = decisionsPaths.recordDecision(organisation, matter.id, from);
  return (
    <Page view={view} step="decision" title={t.title} breadcrumbs={matterCrumbs(view, matter)}>
      <Confirm
        action={action}
        heading="h2"
        question={t.question(weighed.named[locale], decisionsTexts[locale].outcomes[outcome].toLocaleLowerCase(locale))}
        consequences={consequences(weighed, told, locale)}
        label={t.button}
        cancelHref={decisionsPaths.matter(organisation, matter.id)}
      >
        <Typed form={form} />
        <input type="hidden" name="confirmed" value="on" />
      </Confirm>
      <form method="post" action={action}>
        <Typed form={form} />
        <input type="hidden" name="change" value="on" />
        <Button variant="secondary">{t.change}</Button>
      </form>
    </Page>
  );
}

function consequences(
  { effect, plan, named, kept }: WeighedDecision,
  told: ToldByLetter | undefined,
  locale: 'sv' | 'en',
): string[] {
  const t = recordDecisionTexts[locale].confirm;
  return [
    ...(plan ? [t.plan[effect.plan](plan.title, named[locale])] : []),
    ...(effect.matter === 'decided' ? [t.settled, t.afterwards] : [t.goesOn]),
    ...(told ? [t.told[told.state](told.host, told.subject, told.participants), t.toldWhat(named[locale])] : []),
    ...(kept ? [t.extractKept] : []),
    ...(kept && kept.events.length > 1 ? [t.noticeKept] : []),
    ...(kept && kept.reservations.length + kept.votes.length > 0 ? [t.saidKept] : []),
    t.fixed,
  ];
}

function Typed<T extends Carried>({ form }: { form: FormState<T> }) {
  return (
    <>
      {carried.map((name) => (
        <HiddenField form={form} name={name} />
      ))}
    </>
  );
}

import type { FormState } from '#platform/form.ts';
import type { MemberView } from '#platform/web/context.ts';
import { formPage } from '#platform/web/page.tsx';
import { Confirm } from '#ui/confirm.tsx';
import { TextArea } from '#ui/field.tsx';
import { ParticipationPage } from '../participation/participation-frame.tsx';
import { participationPaths, toParticipation } from '../participation/participation.paths.ts';
import { getParticipation, type Participation } from '../participation/participation.queries.ts';
import { linePath, loadLine } from './load-line.ts';
import { leaveNetwork, whyForm, withdrawLine } from './people.commands.ts';
import { peopleTexts } from './people.texts.ts';

export const withdrawPage = formPage({
  path: `${linePath}/lamna-tillbaka`,
  form: whyForm,
  command: withdrawLine,
  load: ({ db }, params) => loadLine(db, params),
  view(view, { participation, line }, form) {
    const { withdraw: t } = peopleTexts[view.locale];
    return (
      <ParticipationPage view={view} participation={participation} title={t.title} form={form}>
        <AskWhy
          {...{ view, participation, form }}
          action={participationPaths.withdraw(view.organisation, participation.id, line.lineKey)}
          question={t.question(line.administration, line.quantity)}
          consequences={participation.matterId === null ? [] : [t.memorandum]}
          label={t.label}
          cancelHref={participationPaths.line(view.organisation, participation.id, line.lineKey)}
        />
      </ParticipationPage>
    );
  },
  input: ({ why }, { id, lineKey }) => ({ id, lineKey, why }),
  next: toParticipation,
});

export const leavePage = formPage({
  path: '/:organisation/deltagande/:id/avgang',
  form: whyForm,
  command: leaveNetwork,
  load: ({ db }, { id }) => getParticipation(db, id),
  view(view, participation, form) {
    const { leave: t } = peopleTexts[view.locale];
    return (
      <ParticipationPage view={view} participation={participation} title={t.title} form={form}>
        {participation.state === 'registered' ? (
          <AskWhy
            {...{ view, participation, form }}
            action={participationPaths.leave(view.organisation, participation.id)}
            question={t.question(participation.subject)}
            consequences={[t.consequence]}
            label={t.label}
            cancelHref={participationPaths.participation(view.organisation, participation.id)}
          />
        ) : (
          <p>{t.notIn}</p>
        )}
      </ParticipationPage>
    );
  },
  input: ({ why }, { id }) => ({ id, why }),
  next: toParticipation,
});

/** Asks before places are given back: what the terms say, who is told, and why. */
function AskWhy(props: {
  view: MemberView;
  participation: Participation;
  form: FormState<{ why: string }>;
  action: string;
  question: string;
  consequences: readonly string[];
  label: string;
  cancelHref: string;
}) {
  const { view, participation, form, consequences, ...asked } = props;
  const { withdraw: t, form: fields } = peopleTexts[view.locale];
  const terms = participation.cancellationTerms || participation.terms;
  return (
    <Confirm
      {...asked}
      heading="h2"
      consequences={[
        ...consequences,
        ...(terms ? [t.pays(terms)] : []),
        participation.partyId === null ? t.notTold : t.told,
      ]}
      danger
    >
      <TextArea form={form} name="why" label={fields.why} rows={3} />
    </Confirm>
  );
}

import { formState } from '#platform/form.ts';
import { hasRole } from '#platform/tenancy/organisation.ts';
import type { MemberView } from '#platform/web/context.ts';
import { page } from '#platform/web/page.tsx';
import { formatDate } from '#foundations/clocks/index.ts';
import { listCommittees, type Committee } from '#modules/organisation/index.ts';
import { Button, ButtonLink, ButtonRow } from '#ui/button.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { SelectField } from '#ui/field.tsx';
import { Fold } from '#ui/fold.tsx';
import { Page } from '#ui/frame.tsx';
import { DataTable } from '#ui/table.tsx';
import { addMatter } from './add-matter/add-matter.command.ts';
import { answerInvitation } from './answer-invitation/answer-invitation.command.ts';
import { answerInvitationTexts } from './answer-invitation/answer-invitation.texts.ts';
import { decisionsPaths } from './decisions.paths.ts';
import { decisionsTexts } from './decisions.texts.ts';
import { mailPaths } from './mail.paths.ts';
import { mailTexts } from './mailed-in/mail.texts.ts';
import { listWaitingMail } from './mailed-in/mailed-in.queries.ts';
import { placeMail } from './mailed-in/settle-mail.command.ts';
import { MatterStateMark } from './matter-state.tsx';
import { listMatters, type MatterRow } from './matter.queries.ts';
import type { MatterState } from './matter.rules.ts';
import { matterTexts } from './matter.texts.ts';
import { templatesPaths } from './templates.paths.ts';
import { templatesTexts } from './templates/templates.texts.ts';

const states = ['open', 'decided', 'closed'] as const;
type Filter = { state: MatterState | undefined; committeeId: number | undefined };

export const mattersPage = page({
  path: '/:organisation/arenden',
  async load({ db, url }) {
    const committees = await listCommittees(db);
    const filter: Filter = {
      state: states.find((state) => state === url.searchParams.get('lage')),
      committeeId: committees.find(({ id }) => String(id) === url.searchParams.get('namnd'))?.id,
    };
    const matters = await listMatters(db, filter);
    const waiting = (await listWaitingMail(db)).length;
    return {
      waiting,
      matters,
      committees,
      filter,
      filtered: filter.state !== undefined || filter.committeeId !== undefined,
    };
  },
  view(view, { waiting, matters, committees, filter, filtered }) {
    const t = matterTexts[view.locale].list;
    const add = hasRole(view.actor, addMatter.roles) && (
      <ButtonRow>
        <ButtonLink href={decisionsPaths.addMatter(view.organisation)}>{t.add}</ButtonLink>
        {hasRole(view.actor, answerInvitation.roles) && (
          <a href={decisionsPaths.answerInvitation(view.organisation)}>{answerInvitationTexts[view.locale].link}</a>
        )}
      </ButtonRow>
    );
    if (matters.length === 0 && !filtered)
      return (
        <Page view={view} step="decision" title={t.title} lead={t.lead}>
          <EmptyState purpose={t.purpose} action={add} />
        </Page>
      );
    return (
      <Page view={view} step="decision" title={t.title} lead={t.lead}>
        {add}
        <WaitingMail view={view} count={waiting} />
        <Fold summary={t.filter.heading} open={filtered}>
          <MatterFilter view={view} committees={committees} filter={filter} />
        </Fold>
        {matters.length === 0 ? (
          <p>
            {t.nothingFound} <a href={decisionsPaths.matters(view.organisation)}>{t.showAll}</a>
          </p>
        ) : (
          <Matters view={view} matters={matters} committees={committees} />
        )}
        {hasRole(view.actor, ['coordinator', 'registrar', 'administrator']) && (
          <p>
            <a href={templatesPaths.templates(view.organisation)}>{templatesTexts[view.locale].title}</a>
            {' · '}
            <a href={decisionsPaths.archive(view.organisation)}>{t.archive}</a>
          </p>
        )}
      </Page>
    );
  },
});

/** Mail to matters that somebody needs to read, for those who may. */
function WaitingMail({ view, count }: { view: MemberView; count: number }) {
  if (count === 0 || !hasRole(view.actor, placeMail.roles)) return null;
  return (
    <p>
      <a href={mailPaths.waiting(view.organisation)}>{mailTexts[view.locale].waiting.count(count)}</a>
    </p>
  );
}

/** A choice that lives in the address: `lage` and `namnd`. */
function MatterFilter({ view, committees, filter }: { view: MemberView; committees: Committee[]; filter: Filter }) {
  const t = matterTexts[view.locale].list.filter;
  const names = decisionsTexts[view.locale].states;
  const form = formState<{ lage: string; namnd: string }>({
    lage: filter.state ?? '',
    namnd: String(filter.committeeId ?? ''),
  });
  return (
    <form method="get" action={decisionsPaths.matters(view.organisation)}>
      <SelectField
        form={form}
        name="lage"
        label={t.state}
        unmarked
        prompt={t.all}
        options={states.map((value) => ({ value, label: names[value] }))}
      />
      {committees.length > 1 && (
        <SelectField
          form={form}
          name="namnd"
          label={t.committee}
          unmarked
          prompt={t.all}
          options={committees.map(({ id, name }) => ({ value: String(id), label: name }))}
        />
      )}
      <Button variant="secondary">{t.show}</Button>
    </form>
  );
}

function Matters({ view, matters, committees }: { view: MemberView; matters: MatterRow[]; committees: Committee[] }) {
  const t = matterTexts[view.locale].list;
  return (
    <DataTable
      caption={t.table.caption}
      rows={matters}
      columns={[
        {
          label: t.table.title,
          rowHeader: true,
          cell: (matter) => <a href={decisionsPaths.matter(view.organisation, matter.id)}>{matter.title}</a>,
        },
        {
          label: t.table.designations,
          cell: ({ designations }) =>
            designations.length > 0 ? (
              designations.map(({ value }, at) => (
                <>
                  {at > 0 && ' · '}
                  <span class="unbroken">{value}</span>
                </>
              ))
            ) : (
              <span class="quiet">{t.noDesignation}</span>
            ),
        },
        { label: t.table.committee, cell: ({ committeeId }) => committees.find(({ id }) => id === committeeId)?.name },
        { label: t.table.state, cell: ({ state }) => <MatterStateMark state={state} locale={view.locale} /> },
        {
          label: t.table.openedOn,
          cell: ({ openedOn }) => <span class="unbroken">{formatDate(openedOn, view.locale)}</span>,
        },
      ]}
    />
  );
}

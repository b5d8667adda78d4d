import { formState } from '#platform/form.ts';
import type { RawForm } from '#platform/form.ts';
import type { MemberView } from '#platform/web/context.ts';
import { action, download, formPage } from '#platform/web/page.tsx';
import { Button, PostButton } from '#ui/button.tsx';
import { SelectField, TextArea } from '#ui/field.tsx';
import { Page } from '#ui/frame.tsx';
import { Notice } from '#ui/notice.tsx';
import { DataTable } from '#ui/table.tsx';
import { getOpenIn } from '../survey-in-mode.ts';
import { surveyCrumbs } from '../survey-crumbs.ts';
import { surveysPaths } from '../surveys.paths.ts';
import { surveysTexts } from '../surveys.texts.ts';
import { markBounced } from './mark-bounced.command.ts';
import { markBouncedForm } from './mark-bounced.form.ts';
import { returnedTable, whyReturned } from './returned-table.ts';
import { countLetters, listReturned, returnedShows, shownIn, type ReturnedLetter } from './returned.queries.ts';
import { tryAgain } from './try-again.command.ts';

const path = '/:organisation/enkater/:id/utskick/aterkomna';

/** Addresses that did not take their letter, with the server's words; to mend, try again, take away, and to mark those that came back later. */
export const returnedLettersPage = [
  ...formPage({
    path,
    form: markBouncedForm,
    command: markBounced,
    async load(ctx, { id }) {
      const survey = await getOpenIn(ctx, id, ['codes']);
      return {
        survey,
        all: await listReturned(ctx.db, { surveyId: id, show: 'alla' }),
        shown: await listReturned(ctx.db, { surveyId: id, show: shownIn(ctx.url.searchParams.get('visa')) }),
        waiting: survey.lettersEnded ? 0 : await countLetters(ctx.db, { surveyId: id, round: survey.rounds }),
      };
    },
    view(view, { survey, all, shown, waiting }, form) {
      const { returned: t, send } = surveysTexts[view.locale];
      const crumbs = [
        ...surveyCrumbs(view, survey),
        { label: send.heading, href: surveysPaths.send(view.organisation, survey.id) },
      ];
      return (
        <Page view={view} step="needs" title={t.heading} lead={t.lead} form={form} breadcrumbs={crumbs}>
          {waiting > 0 && (
            <Notice tone="info" title={t.waitingTitle(waiting)}>
              <PostButton
                action={surveysPaths.send(view.organisation, survey.id)}
                variant="primary"
                label={send.letters(waiting)}
                fields={{ round: String(survey.rounds) }}
              />
            </Notice>
          )}
          {all.length === 0 ? <p>{t.none}</p> : <Returned view={view} survey={survey} shown={shown} />}
          <h2>{t.markHeading}</h2>
          <p>{t.markWhy}</p>
          <form method="post" novalidate>
            <TextArea
              form={form}
              name="addresses"
              label={t.addresses}
              hint={t.delayed}
              rows={5}
              spellcheck={false}
              unmarked
            />
            <Button variant="secondary">{t.mark}</Button>
          </form>
        </Page>
      );
    },
    input: (typed, { id }) => ({ ...typed, id }),
    next: (_marked, view, { id }) => surveysPaths.returned(view.organisation, id, 'aterkomna'),
  }),
  ...download({
    path: '/:organisation/enkater/:id/utskick/aterkomna/tabell',
    access: markBounced.roles,
    async load(ctx, { id }) {
      await getOpenIn(ctx, id, ['codes']);
      return listReturned(ctx.db, { surveyId: id, show: shownIn(ctx.url.searchParams.get('visa')) });
    },
    make: async (letters, view) => returnedTable(letters, view.locale),
  }),
  ...action({
    path: '/:organisation/enkater/:id/utskick/aterkomna/nytt-forsok',
    command: tryAgain,
    input: ({ id }, raw) => ({ id, show: showIn(raw) }),
    next: (id, view) => surveysPaths.send(view.organisation, id),
  }),
];

function Returned(props: {
  view: MemberView;
  survey: { id: number; lettersEnded: boolean };
  shown: readonly ReturnedLetter[];
}) {
  const { view, shown } = props;
  const { id: surveyId, lettersEnded } = props.survey;
  const t = surveysTexts[view.locale].returned;
  const show = shownIn(view.url.searchParams.get('visa'));
  return (
    <>
      <Filter view={view} />
      {shown.length === 0 ? (
        <p>
          {t.noneShown} <a href={view.path}>{t.showAll}</a>
        </p>
      ) : (
        <>
          {!lettersEnded && <p>{t.mend}</p>}
          <DataTable
            caption={t.heading}
            captionHidden
            rows={shown}
            columns={[
              { label: t.address, rowHeader: true, cell: (letter) => letter.email },
              {
                label: t.group,
                cell: (letter) => (
                  <a href={surveysPaths.groupAddresses(view.organisation, surveyId, letter.groupId)}>
                    {letter.groupName}
                  </a>
                ),
              },
              { label: t.why, cell: (letter) => whyReturned(letter, view.locale) },
            ]}
          />
          <p>
            <a href={surveysPaths.returnedTable(view.organisation, surveyId, show)}>{t.download}</a>
          </p>
          {!lettersEnded && (
            <>
              <p>{t.againWhy}</p>
              <PostButton
                action={surveysPaths.tryAgain(view.organisation, surveyId)}
                label={t.again(shown.length)}
                fields={{ visa: show }}
              />
            </>
          )}
        </>
      )}
    </>
  );
}

function Filter({ view }: { view: MemberView }) {
  const t = surveysTexts[view.locale].returned;
  const form = formState<{ visa: string }>({ visa: shownIn(view.url.searchParams.get('visa')) });
  return (
    <form method="get" action={view.path} class="filter">
      <SelectField
        form={form}
        name="visa"
        label={t.show}
        options={returnedShows.map((one) => ({ value: one, label: t.shows[one] }))}
        unmarked
      />
      <Button variant="secondary">{t.button}</Button>
    </form>
  );
}

function showIn(raw: RawForm) {
  return shownIn(typeof raw.visa === 'string' ? raw.visa : null);
}

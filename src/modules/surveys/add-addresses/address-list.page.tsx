import { z } from 'zod';
import type { Locale } from '#platform/i18n/locale.ts';
import { listText, optionalText } from '#platform/fields.ts';
import { defineForm } from '#platform/form.ts';
import { formPage } from '#platform/web/page.tsx';
import { alongTheWay, crumbsOnTheWay } from '#modules/organisation/index.ts';
import { Button, ButtonRow } from '#ui/button.tsx';
import { TextArea } from '#ui/field.tsx';
import { Fold } from '#ui/fold.tsx';
import { Page } from '#ui/frame.tsx';
import { Notice } from '#ui/notice.tsx';
import { getOpenIn } from '../survey-in-mode.ts';
import { surveyCrumbs } from '../survey-crumbs.ts';
import { surveysPaths } from '../surveys.paths.ts';
import { surveysTexts } from '../surveys.texts.ts';
import { addAddressList } from './add-address-list.command.ts';
import { getKnownSurvey } from './address-list.queries.ts';
import { judgeList, type ListFault } from './judge-list.ts';
import type { KnownSurvey } from './match-addresses.rules.ts';

const addressListForm = defineForm(surveysTexts, (t) =>
  z.object({
    list: listText(t.addresses.tooLong, 1_000_000),
    without: optionalText(t.addresses.tooLong, 6),
  }),
);

/** One list of addresses for the whole survey, with where each works; Stadig finds the groups. */
export const addressListPage = formPage({
  path: '/:organisation/enkater/:id/adresser/lista',
  form: addressListForm,
  command: addAddressList,
  maxBody: 3 * 1024 * 1024,
  load: async (ctx, { id }) => ({
    survey: await getOpenIn(ctx, id, ['codes']),
    known: await getKnownSurvey(ctx.db, id),
  }),
  view(view, { survey, known }, form) {
    const t = surveysTexts[view.locale].addresses;
    const typed = typeof form.values.list === 'string' ? form.values.list : '';
    const crumbs = crumbsOnTheWay(view, [
      ...surveyCrumbs(view, survey),
      { label: t.heading, href: surveysPaths.addresses(view.organisation, survey.id) },
    ]);
    const places = known.groups.reduce((sum, group) => sum + group.places, 0);
    const judged = form.errors.length > 0 ? faultsIn(typed, known) : undefined;
    return (
      <Page
        view={view}
        step="needs"
        title={t.list.heading}
        lead={t.list.lead(places, known.groups.length)}
        form={form}
        breadcrumbs={crumbs}
      >
        {judged && <Faults {...judged} locale={view.locale} />}
        <form method="post" novalidate>
          <TextArea
            form={form}
            name="list"
            label={t.list.label}
            hint={t.list.hint}
            rows={14}
            spellcheck={false}
            unmarked
          />
          <ButtonRow>
            <Button>{t.list.save}</Button>
            {judged && judged.canLeaveOut && (
              <Button name="without" value={String(judged.faults.length)} variant="secondary">
                {t.list.saveWithout(judged.faults.length)}
              </Button>
            )}
          </ButtonRow>
        </form>
        <p>{t.list.kept}</p>
        <Fold summary={t.list.names}>
          <p>{t.list.namesLead}</p>
          <ul>
            {known.groups.map((group) => (
              <li>{t.list.group(group.name, group.administrationName, group.places)}</li>
            ))}
          </ul>
        </Fold>
        <p>
          {t.list.paper} <a href={surveysPaths.codes(view.organisation, survey.id)}>{t.list.toCodes}</a>
          {' · '}
          <a href={surveysPaths.addresses(view.organisation, survey.id)}>{t.list.groupByGroup}</a>
        </p>
      </Page>
    );
  },
  input: (typed, { id }) => ({ ...typed, id }),
  next: (_given, view, { id }) => alongTheWay(view, surveysPaths.send(view.organisation, id)),
});

type Judged = {
  faults: ListFault[];
  tooMany: { name: string; addresses: number; places: number }[];
  canLeaveOut: boolean;
};

function faultsIn(typed: string, known: KnownSurvey): Judged | undefined {
  const judged = judgeList(typed, known);
  if ('tooManyLines' in judged) return undefined;
  const tooMany = judged.tooMany.map(({ group, addresses }) => ({ name: group.name, addresses, places: group.places }));
  const { faults } = judged;
  // A personal identity number has to be taken away, not passed over.
  const mayGo = faults.length > 0 && !faults.some((fault) => fault.code === 'person-number');
  return { faults, tooMany, canLeaveOut: mayGo && tooMany.length === 0 && judged.byGroup.size > 0 };
}

/** Every group with too many addresses and every faulty line, with what is wrong. */
function Faults({ faults, tooMany, locale }: Judged & { locale: Locale }) {
  const t = surveysTexts[locale].addresses;
  if (faults.length + tooMany.length === 0) return null;
  const alike = gathered(faults);
  return (
    <Notice tone="warning" title={t.faultsTitle}>
      <ul>
        {tooMany.map(({ name, addresses, places }) => (
          <li>{t.list.tooMany(name, addresses, places)}</li>
        ))}
        {alike.slice(0, shownFaults).map(({ fault, lines }) => (
          <li>{t.list.fault[fault.code](t.list.rows(lines), fault.text.slice(0, 80), fault.where ?? '')}</li>
        ))}
        {alike.length > shownFaults && <li>{t.moreFaults(alike.length - shownFaults)}</li>}
      </ul>
    </Notice>
  );
}

/** Lines with the same fault stand together: a unit that is called something else is one thing to mend. */
function gathered(faults: readonly ListFault[]): { fault: ListFault; lines: number[] }[] {
  const kinds = Map.groupBy(faults, ({ code, text, where }) => JSON.stringify([code, text, where]));
  return [...kinds.values()].flatMap((own) =>
    own[0] ? [{ fault: own[0], lines: own.map((fault) => fault.line) }] : [],
  );
}

const shownFaults = 50;

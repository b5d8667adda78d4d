import type { Locale } from '#platform/i18n/locale.ts';
import { formPage } from '#platform/web/page.tsx';
import { Button } from '#ui/button.tsx';
import { TextArea } from '#ui/field.tsx';
import { Fold } from '#ui/fold.tsx';
import { Page } from '#ui/frame.tsx';
import { Notice } from '#ui/notice.tsx';
import { getOpenIn } from '../survey-in-mode.ts';
import { whyReturned } from '../returned-letters/returned-table.ts';
import { surveyCrumbs } from '../survey-crumbs.ts';
import { surveysPaths } from '../surveys.paths.ts';
import { surveysTexts } from '../surveys.texts.ts';
import { addAddresses } from './add-addresses.command.ts';
import { addAddressesForm } from './add-addresses.form.ts';
import { getGroupAddresses, placesLeft, type GroupAddresses } from './addresses.queries.ts';
import { checkAddresses } from './addresses.rules.ts';

export const addAddressesPage = formPage({
  path: '/:organisation/enkater/:id/adresser/:groupId',
  form: addAddressesForm,
  command: addAddresses,
  load: async (ctx, { id, groupId }) => ({
    survey: await getOpenIn(ctx, id, ['codes']),
    group: await getGroupAddresses(ctx.db, { surveyId: id, groupId }),
  }),
  initial: ({ group }) => ({ addresses: group.open.map((one) => one.email).join('\n') }),
  view(view, { survey, group }, form) {
    const t = surveysTexts[view.locale];
    const typed = typeof form.values.addresses === 'string' ? form.values.addresses : '';
    const refused = group.open.filter((one) => one.failure !== null);
    const crumbs = [
      ...surveyCrumbs(view, survey),
      { label: t.addresses.heading, href: surveysPaths.addresses(view.organisation, survey.id) },
    ];
    return (
      <Page
        view={view}
        step="needs"
        title={group.name}
        lead={t.addresses.places(placesLeft(group), group.staff)}
        form={form}
        breadcrumbs={crumbs}
      >
        {group.handedOut > 0 && <p>{t.addresses.onPaper(group.handedOut)}</p>}
        {refused.length > 0 && (
          <Notice tone="warning" title={t.addresses.refusedTitle(refused.length)}>
            <p>{t.addresses.refused}</p>
            <ul>
              {refused.map((one) => (
                <li>
                  {one.email}: {whyReturned({ failure: one.failure ?? '' }, view.locale)}
                </li>
              ))}
            </ul>
          </Notice>
        )}
        <form method="post" novalidate>
          {form.errors.length > 0 && <Faults typed={typed} group={group} locale={view.locale} />}
          <TextArea
            form={form}
            name="addresses"
            label={t.addresses.label}
            hint={t.addresses.hint}
            rows={14}
            spellcheck={false}
            unmarked
          />
          <Button>{t.addresses.save}</Button>
        </form>
        {group.sent.length > 0 && (
          <Fold summary={t.addresses.sentSummary(group.sent.length)}>
            <ul>
              {group.sent.map((email) => (
                <li>{email}</li>
              ))}
            </ul>
          </Fold>
        )}
      </Page>
    );
  },
  input: (typed, { id, groupId }) => ({ ...typed, id, groupId }),
  next: (_total, view, { id }) => surveysPaths.addresses(view.organisation, id),
});

/** Every faulty line with what is wrong with it. */
function Faults({ typed, group, locale }: { typed: string; group: GroupAddresses; locale: Locale }) {
  const t = surveysTexts[locale].addresses;
  const known = { places: placesLeft(group), sent: new Set(group.sent), elsewhere: group.elsewhere };
  const { faults } = checkAddresses(typed, known);
  if (faults.length === 0) return null;
  return (
    <Notice tone="warning" title={t.faultsTitle}>
      <ul>
        {faults.slice(0, shownFaults).map((fault) => (
          <li>{t.fault[fault.code](fault.line, fault.text.slice(0, 80), fault.where)}</li>
        ))}
        {faults.length > shownFaults && <li>{t.moreFaults(faults.length - shownFaults)}</li>}
      </ul>
    </Notice>
  );
}

const shownFaults = 50;

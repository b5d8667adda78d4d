import { quotable } from '#modules/access/index.ts';
import { addDays } from '#foundations/clocks/days.ts';
import { today } from '#foundations/clocks/index.ts';
import type { Locale } from '#platform/i18n/locale.ts';
import { formState } from '#platform/form.ts';
import { roleTexts } from '#platform/tenancy/roles.texts.ts';
import type { MemberView } from '#platform/web/context.ts';
import { download, page } from '#platform/web/page.tsx';
import { Button } from '#ui/button.tsx';
import { SelectField } from '#ui/field.tsx';
import { Page } from '#ui/frame.tsx';
import { homePaths, type DatesFilter } from '../home.paths.ts';
import { homeTexts } from '../home.texts.ts';
import { calendarFile } from './calendar-file.ts';
import { DeadlineList, whoseDay } from './deadline-list.tsx';
import { deadlinePath } from './deadline-paths.ts';
import { hatWords, type Hat } from './deadlines.rules.ts';
import { deadlinesTexts } from './deadlines.texts.ts';
import { loadDeadlines, type OwnDeadline } from './load-deadlines.ts';

export const datesPage = page({
  path: '/:organisation/hem/datum',
  async load(ctx) {
    const all = await loadDeadlines(ctx);
    const filter = readFilter(ctx.url, all);
    return { all, filter, chosen: chosenBy(filter, all) };
  },
  view(view, { all, filter, chosen }) {
    const t = deadlinesTexts[view.locale].page;
    const now = today(view.now);
    const parts = [
      { heading: t.late, days: chosen.filter(({ day }) => day < now) },
      { heading: t.soon, days: chosen.filter(({ day }) => day >= now && day <= addDays(now, 30)) },
      { heading: t.later, days: chosen.filter(({ day }) => day > addDays(now, 30)) },
    ];
    return (
      <Page
        view={view}
        title={t.title}
        lead={t.lead}
        breadcrumbs={[{ label: homeTexts[view.locale].crumb, href: homePaths.home(view.organisation) }]}
      >
        <DatesFilterForm view={view} all={all} filter={filter} />
        {all.length === 0 && <p>{t.nothing}</p>}
        {all.length > 0 && chosen.length === 0 && (
          <p>
            {t.nothingChosen} <a href={homePaths.dates(view.organisation)}>{t.showAll}</a>
          </p>
        )}
        {parts.map(
          ({ heading, days }) =>
            days.length > 0 && (
              <section>
                <h2>{heading}</h2>
                <DeadlineList view={view} deadlines={days} />
              </section>
            ),
        )}
        {chosen.length > 0 && (
          <p>
            <a href={homePaths.datesFile(view.organisation, filter)}>{t.file}</a>
            <br />
            <span class="quiet">{t.fileHint}</span>
          </p>
        )}
      </Page>
    );
  },
});

/** The same days as the page shows, for a calendar. */
export const datesFile = download({
  path: '/:organisation/hem/datum.ics',
  async load(ctx) {
    const all = await loadDeadlines(ctx);
    return chosenBy(readFilter(ctx.url, all), all);
  },
  async make(deadlines, view) {
    const t = deadlinesTexts[view.locale];
    const text = calendarFile({
      name: t.page.calendar,
      madeAt: view.now,
      days: deadlines.map((deadline) => ({
        uid: `${deadline.kind}-${deadline.id}-${deadline.nth ?? 1}@${deadline.organisation.slug}.${new URL(view.publicUrl).hostname}`,
        day: deadline.day,
        summary: t.kinds[deadline.kind](quotable(deadline.title)),
        description: `${whoseDay(deadline, view.locale)} · ${deadline.organisation.name}`,
        url: `${view.publicUrl}${deadlinePath(deadline)}`,
      })),
    });
    return {
      body: new TextEncoder().encode(text),
      mediaType: 'text/calendar; charset=utf-8',
      name: `${t.page.fileName}.ics`,
    };
  },
});

/** What can be chosen: the hats and organisations that have days. Nothing is shown where there is nothing to choose. */
function DatesFilterForm({
  view,
  all,
  filter,
}: {
  view: MemberView;
  all: readonly OwnDeadline[];
  filter: DatesFilter;
}) {
  const t = deadlinesTexts[view.locale].page;
  const hats = [...new Set(all.map(({ hat }) => hat))];
  const organisations = new Map(all.map(({ organisation }) => [organisation.slug, organisation.name]));
  if (hats.length < 2 && organisations.size < 2) return null;
  const form = formState<{ roll: string; for: string }>({
    roll: filter.hat ? hatWords[filter.hat] : '',
    for: filter.of ?? '',
  });
  return (
    <form method="get" action={homePaths.dates(view.organisation)} class="filter" aria-label={t.choose}>
      {hats.length > 1 && (
        <SelectField
          form={form}
          name="roll"
          label={t.role}
          unmarked
          prompt={t.every}
          options={hats.map((hat) => ({ value: hatWords[hat], label: hatChoice(hat, view.locale) }))}
        />
      )}
      {organisations.size > 1 && (
        <SelectField
          form={form}
          name="for"
          label={t.organisation}
          unmarked
          prompt={t.every}
          options={[...organisations].map(([value, label]) => ({ value, label }))}
        />
      )}
      <Button variant="secondary">{t.show}</Button>
    </form>
  );
}

function hatChoice(hat: Hat, locale: Locale): string {
  return hat === 'owner' ? deadlinesTexts[locale].hats.owner : roleTexts[locale][hat];
}

/** What the address asks for, as far as there are such days. */
function readFilter(url: URL, all: readonly OwnDeadline[]): DatesFilter {
  const [role, slug] = [url.searchParams.get('roll'), url.searchParams.get('for')];
  return {
    hat: all.find(({ hat }) => hatWords[hat] === role)?.hat,
    of: all.find(({ organisation }) => organisation.slug === slug)?.organisation.slug,
  };
}

function chosenBy({ hat, of }: DatesFilter, all: readonly OwnDeadline[]): OwnDeadline[] {
  return all.filter(
    (deadline) =>
      (hat === undefined || deadline.hat === hat) && (of === undefined || deadline.organisation.slug === of),
  );
}

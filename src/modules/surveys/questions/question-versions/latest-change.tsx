import { languageName } from '#content/languages.ts';
import { formatMoment } from '#foundations/clocks/index.ts';
import type { Locale } from '#platform/i18n/locale.ts';
import type { MemberView } from '#platform/web/context.ts';
import { PostButton } from '#ui/button.tsx';
import { questionsPaths } from '../questions.paths.ts';
import { questionsTexts } from '../questions.texts.ts';
import type { VersionListing } from './version.queries.ts';
import { versionTexts } from './version.texts.ts';

/** What was done last, and a button that takes it back. */
export function LatestChange(props: { view: MemberView; survey: { id: number }; latest: VersionListing }) {
  const { view, survey, latest } = props;
  const t = questionsTexts[view.locale];
  return (
    <div class="latest" id="senaste" tabindex={-1}>
      <p>
        {t.latest} {changeInWords(latest, view.locale)}
      </p>
      <PostButton action={questionsPaths.restore(view.organisation, survey.id, latest.number)} label={t.undo} />
    </div>
  );
}

/** `Tog bort frågan ”Vet du …” (Ylva Berg, 20 november 2026 kl. 10.00)`. */
export function changeInWords({ what, about, madeAt, memberName }: VersionListing, locale: Locale): string {
  const t = questionsTexts[locale];
  const when = formatMoment(madeAt, locale);
  const done = doneInWords({ what, about }, locale);
  return memberName === undefined ? t.latestAt(done, when) : t.latestBy(done, memberName, when);
}

function doneInWords({ what, about }: Pick<VersionListing, 'what' | 'about'>, locale: Locale): string {
  const done: Readonly<Record<string, (about: string) => string>> = versionTexts[locale].done;
  const say = Object.hasOwn(done, what) ? done[what] : undefined;
  return (say ?? versionTexts[locale].done.other)(ofLanguage.has(what) ? languageName(about, locale) : about);
}

/** Changes that are about a language, kept by its tag. */
const ofLanguage: ReadonlySet<string> = new Set(['survey.add-language', 'survey.remove-language', 'survey.translate']);

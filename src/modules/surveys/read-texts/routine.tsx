import { readerRoutine } from '#content/preparations/text-reader.ts';
import type { Locale } from '#platform/i18n/locale.ts';
import type { MemberView } from '#platform/web/context.ts';
import { PostButton } from '#ui/button.tsx';
import { surveysPaths } from '../surveys.paths.ts';
import { readTextsTexts } from './read-texts.texts.ts';

/** What a text may oblige its reader to do, to be read before any text is. */
export function BeforeReading({ view, surveyId }: { view: MemberView; surveyId: number }) {
  const { routine: t } = readTextsTexts[view.locale];
  return (
    <>
      <h2>{t.heading}</h2>
      <Routine locale={view.locale} />
      <PostButton action={surveysPaths.beginReading(view.organisation, surveyId)} label={t.label} variant="primary" />
    </>
  );
}

export function Routine({ locale }: { locale: Locale }) {
  return (
    <ul>
      {readerRoutine.map((line) => (
        <li>{line[locale]}</li>
      ))}
    </ul>
  );
}

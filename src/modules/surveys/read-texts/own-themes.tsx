import type { MemberView } from '#platform/web/context.ts';
import { PostButton } from '#ui/button.tsx';
import { surveysPaths } from '../surveys.paths.ts';
import { readTextsTexts } from './read-texts.texts.ts';
import type { TextTheme } from './text-reader.queries.ts';

/** The reader's themes of one question, each with its band and a way to take it back while it is not released. */
export function OwnThemes(props: {
  view: MemberView;
  surveyId: number;
  themes: readonly TextTheme[];
  isReleased: boolean;
}) {
  const { view, surveyId, themes, isReleased } = props;
  const { theme: t } = readTextsTexts[view.locale];
  if (themes.length === 0) return <p>{t.none}</p>;
  return (
    <ul>
      {themes.map(({ id, theme, howMany }) => (
        <li>
          <p>
            {theme} <span class="quiet">{t.band[howMany]}</span>
          </p>
          {!isReleased && (
            <PostButton
              action={surveysPaths.removeTheme(view.organisation, surveyId, id)}
              label={
                <>
                  <span aria-hidden="true">{t.remove}</span>
                  <span class="ds-sr-only">{t.removeThis(theme)}</span>
                </>
              }
            />
          )}
        </li>
      ))}
    </ul>
  );
}

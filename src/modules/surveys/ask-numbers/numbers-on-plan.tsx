import type { MemberView } from '#platform/web/context.ts';
import { alongTheWay } from '#modules/organisation/index.ts';
import { ButtonLink, ButtonRow } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import type { Survey } from '../survey.queries.ts';
import { surveysPaths } from '../surveys.paths.ts';
import { askNumbersTexts } from './ask-numbers.texts.ts';

/** In the place of groups that would be made from the wrong numbers: why there are none yet, and the two ways on. */
export function NumbersMissing({ view, survey, canEdit }: { view: MemberView; survey: Survey; canEdit: boolean }) {
  const t = askNumbersTexts[view.locale];
  return (
    <>
      <Notice tone="info" title={t.missingTitle}>
        <p>{t.missing}</p>
      </Notice>
      {canEdit && (
        <ButtonRow>
          <ButtonLink href={alongTheWay(view, surveysPaths.askedNumbers(view.organisation, survey.id))}>
            {t.heading}
          </ButtonLink>
          <a href={alongTheWay(view, surveysPaths.edit(view.organisation, survey.id))}>{t.toMode}</a>
        </ButtonRow>
      )}
    </>
  );
}

/** Beside groups: whose numbers they are made from, and the way to say that only some are asked. */
export function NumbersLink({ view, survey }: { view: MemberView; survey: Survey }) {
  const t = askNumbersTexts[view.locale];
  // Of a joint survey the municipalities say how many they are.
  if (survey.joint) return null;
  return (
    <p>
      {survey.asksPart && `${t.isPart} `}
      <a href={alongTheWay(view, surveysPaths.askedNumbers(view.organisation, survey.id))}>
        {survey.asksPart ? t.change : t.link}
      </a>
    </p>
  );
}

import { formatDate } from '#foundations/clocks/index.ts';
import { ButtonLink, ButtonRow, PostButton } from '#ui/button.tsx';
import { Facts } from '#ui/facts.tsx';
import { sayGroupResponse } from '../response-by-group.ts';
import { answerPaths, jointPaths } from '../surveys.paths.ts';
import { surveysTexts } from '../surveys.texts.ts';
import { jointPlaceTexts } from './joint-place.texts.ts';
import type { Placed } from './place-view.tsx';

/** While it is open: how its own groups go, as far as may be said, slips to hand out, and a text to send. */
export function OpenPlace({ at, data }: Placed) {
  const { survey, participant, groups, byGroup } = data;
  const { locale, publicUrl } = at.view;
  const t = jointPlaceTexts[locale];
  const token = survey.publicToken ?? '';
  const day = survey.closesOn === null ? '' : formatDate(survey.closesOn, locale);
  const handedOut = groups.reduce((sum, group) => sum + group.handedOut, 0);
  const isLeft = groups.some((group) => group.handedOut + group.addresses < group.staff);
  const address = `${publicUrl}${answerPaths.typed(token)}`;
  return (
    <>
      <h2>{t.openHeading}</h2>
      <Facts
        items={[
          { term: t.closesOn, value: day },
          ...groups.map((group) => ({
            term: `${surveysTexts[locale].groups.nameAndPeople(group.name, group.staff)}`,
            value: sayGroupResponse(group, { counted: byGroup, locale }),
          })),
        ]}
      />
      <h2>{t.slipsHeading}</h2>
      <p>{t.slipsText}</p>
      <p>{handedOut === 0 ? t.noneTaken : t.takenOut(handedOut)}</p>
      {survey.lettersEnded ? null : (
        <ButtonRow>
          {handedOut > 0 && <ButtonLink href={jointPaths.slips(at.base)}>{t.slips}</ButtonLink>}
          {isLeft && (
            <PostButton
              action={jointPaths.takeOut(at.base)}
              label={t.takeOut}
              variant={handedOut > 0 ? 'secondary' : 'primary'}
            />
          )}
        </ButtonRow>
      )}
      <h2>{t.mailHeading}</h2>
      <p class="typed">
        {t.mail({ title: survey.title, host: at.place.host.name, name: participant.name, address, day })}
      </p>
      <p>
        <a href={answerPaths.promise(token)}>{t.promise}</a>
      </p>
    </>
  );
}

import { hasRole } from '#platform/tenancy/organisation.ts';
import type { MemberView } from '#platform/web/context.ts';
import { ButtonLink } from '#ui/button.tsx';
import type { Survey } from '../survey.queries.ts';
import { surveysPaths } from '../surveys.paths.ts';
import { appointReader } from './appoint-reader.command.ts';
import { readTextsTexts } from './read-texts.texts.ts';
import type { Reading } from './text-reader.queries.ts';
import { ThemesByBand } from './themes-by-band.tsx';

type Props = { view: MemberView; survey: Survey; reading: Reading };

/** On the page of a counted survey whose texts were kept: who reads, and afterwards, for the coordinator, what they were about. */
export function TextsAfterCount({ view, survey, reading }: Props) {
  const t = readTextsTexts[view.locale];
  const isCoordinator = hasRole(view.actor, appointReader.roles);
  const { reader } = reading;
  const isReader = reader?.memberId === view.actor.memberId;
  return (
    <section aria-labelledby="egna-ord">
      <h2 id="egna-ord">{t.after.heading}</h2>
      {!reader && <p>{t.after.nobody}</p>}
      {reader && !reader.finishedAt && (
        <p>{reader.routineReadAt ? t.after.reading(reader.name) : t.after.appointed(reader.name)}</p>
      )}
      {isReader && !reader.finishedAt && (
        <p>
          <a href={surveysPaths.ownWords(view.organisation, survey.id)}>{t.heading}</a>
        </p>
      )}
      {isCoordinator && !reader?.finishedAt && (
        <p>
          <ButtonLink href={surveysPaths.appointReader(view.organisation, survey.id)} variant="secondary">
            {reader ? t.appoint.another : t.appoint.heading}
          </ButtonLink>
        </p>
      )}
      {reader?.finishedAt && <p>{t.finished}</p>}
      {reader?.finishedAt && isCoordinator && <Themes view={view} survey={survey} reading={reading} />}
    </section>
  );
}

function Themes({ view, survey, reading }: Props) {
  const { after: t } = readTextsTexts[view.locale];
  if (reading.themes.length === 0) return <p>{t.noThemes}</p>;
  return (
    <>
      <p>{reading.isReleased ? t.inResult : t.notInResult}</p>
      <ThemesByBand survey={survey} themes={reading.themes} locale={view.locale} />
    </>
  );
}

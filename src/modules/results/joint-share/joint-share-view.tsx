import { formatDate } from '#foundations/clocks/index.ts';
import { answerPaths, jointPaths, PlaceFrame, type AtPlace } from '#modules/surveys/index.ts';
import { DataTable } from '#ui/table.tsx';
import { Notice } from '#ui/notice.tsx';
import { sayNumber } from '../amount.ts';
import { QuestionFigure } from '../question-figure.tsx';
import { groupTable } from '../result.rules.ts';
import { questionAnchor } from '../results.paths.ts';
import { resultIn, type JointShare, type SharedGroup } from './joint-share.ts';
import { jointShareTexts } from './joint-share.texts.ts';

/** The own share beside the joint result, question by question. `sha256` where it has been received and locked. */
export function JointShareView({ at, share, sha256 }: { at: AtPlace; share: JointShare; sha256: string | undefined }) {
  const { locale } = at.view;
  const t = jointShareTexts[locale];
  const day = formatDate(share.countedOn, locale);
  const [whole] = share.groups;
  const hasOwn = share.groups.some(({ level }) => level !== 'municipality');
  return (
    <PlaceFrame at={at} title={t.heading(share.participant)}>
      <p class="lead">{t.lead({ title: share.survey.title, host: share.survey.host, day })}</p>
      <p>
        {t.participants(share.participants.join(', '))} {t.onlyOwn}
      </p>
      {!whole && <Notice tone="info">{t.nothing(share.k)}</Notice>}
      {whole && !hasOwn && <Notice tone="info">{t.noShare(share.k)}</Notice>}
      {whole && <ShownGroups at={at} share={share} />}
      <p>{share.gate === null ? t.gate.none : share.gate.holds ? t.gate.holds : t.gate.found}</p>
      <p>
        {t.files}: <a href={`${jointPaths.share(at.base)}/tabell.csv`}>{t.csv}</a>,{' '}
        <a href={`${jointPaths.share(at.base)}/andel.json`}>{t.json}</a>
      </p>
      {whole && <Questions at={at} share={share} />}
      <p>
        <a href={answerPaths.promise(share.survey.publicToken)}>{t.promise}</a>
      </p>
      {sha256 !== undefined && <p class="quiet">{t.stored(sha256)}</p>}
      <p>
        <a href={at.base}>{t.back}</a>
      </p>
    </PlaceFrame>
  );
}

function ShownGroups({ at, share }: { at: AtPlace; share: JointShare }) {
  const { locale } = at.view;
  const t = jointShareTexts[locale];
  return (
    <DataTable
      caption={t.groups}
      rows={share.groups}
      columns={[
        { label: t.group, rowHeader: true, cell: (group) => nameOf(group, at) },
        { label: t.asked, numeric: true, cell: (group) => group.staff },
        { label: t.answers, numeric: true, cell: (group) => sayNumber(group.answers, locale) },
      ]}
    />
  );
}

function Questions({ at, share }: { at: AtPlace; share: JointShare }) {
  const { locale } = at.view;
  const t = jointShareTexts[locale];
  const result = resultIn(share);
  const named = result.groups.map((group, index) => {
    const shared = share.groups[index];
    return shared ? { ...group, name: nameOf(shared, at) } : group;
  });
  // Of the own share when there is one: that is what the reader came for.
  const about = named[1] ?? named[0];
  if (!about) return null;
  return (
    <>
      {result.sections.map((section) => (
        <>
          <h2>{section.title[locale]}</h2>
          {section.questions.map((question) => (
            <section aria-labelledby={questionAnchor(question.key)}>
              <h3 id={questionAnchor(question.key)}>{question.text[locale]}</h3>
              <QuestionFigure
                question={question}
                id={`svar-${question.key}`}
                about={groupTable(result, question, about)}
                groups={named.map((group) => groupTable(result, question, group))}
                groupLabel={t.group}
                locale={locale}
              />
            </section>
          ))}
        </>
      ))}
    </>
  );
}

function nameOf(group: SharedGroup, at: AtPlace): string {
  const t = jointShareTexts[at.view.locale];
  if (group.level === 'municipality') return t.all;
  return group.others ? t.together(group.name) : group.name;
}

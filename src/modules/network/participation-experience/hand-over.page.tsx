import type { Child } from 'hono/jsx';
import { page } from '#platform/web/page.tsx';
import { formatDate } from '#foundations/clocks/index.ts';
import { decisionsPaths } from '#modules/decisions/index.ts';
import { Facts } from '#ui/facts.tsx';
import { InvitationFacts } from '../participation/invitation-facts.tsx';
import { loadWhole } from '../participation/load-whole.ts';
import { MeetingLine } from '../participation/meetings-shown.tsx';
import { ParticipationPage } from '../participation/participation-frame.tsx';
import { meetingsShownTexts } from '../participation/meetings-shown.texts.ts';
import { nextStepTexts } from '../participation/next-step.texts.ts';
import { participationTexts } from '../participation/participation.texts.ts';
import { workShownTexts } from '../participation/work-shown.texts.ts';
import { StandingMark } from '../participation/standing-mark.tsx';
import { experienceTexts } from './experience.texts.ts';

/** Everything a successor needs, on one page that can be printed. */
export const handOverPage = page({
  path: '/:organisation/deltagande/:id/overlamning',
  load: ({ db, now }, { id }) => loadWhole(db, id, now),
  view(view, { participation, standing, meetings, next, lines, tasks, notes, files, experience }) {
    const words = participationTexts[view.locale];
    const { notes: notesTexts } = workShownTexts[view.locale];
    const t = experienceTexts[view.locale].handOver;
    const { locale, organisation } = view;
    const left = tasks.filter(({ doneOn }) => doneOn === null);
    const facts: { term: Child; value: Child }[] = [
      { term: t.standing, value: <StandingMark locale={locale} standing={standing} /> },
      ...(next?.onDay ? [{ term: t.next, value: `${next.title}, ${formatDate(next.onDay, locale)}` }] : []),
      ...(participation.matterId === null
        ? []
        : [
            {
              term: t.matter,
              value: (
                <a href={decisionsPaths.matter(organisation, participation.matterId)}>
                  {nextStepTexts[view.locale].next.matter}
                </a>
              ),
            },
          ]),
      { term: words.documentation.heading, value: words.documentation.states[experience?.state ?? 'none'] },
    ];
    return (
      <ParticipationPage
        view={view}
        participation={participation}
        title={t.title(participation.subject || words.untitled)}
        lead={t.lead}
      >
        <Facts items={facts} />
        <h2>{t.remaining}</h2>
        {left.length === 0 ? (
          <p>{t.nothingRemains}</p>
        ) : (
          <ul>
            {left.map(({ title, dueOn, owner }) => (
              <li>{[title, owner ?? t.nobodys, dueOn && formatDate(dueOn, locale)].filter(Boolean).join(', ')}</li>
            ))}
          </ul>
        )}
        <h2>{t.people}</h2>
        <ul>
          {lines.map(({ administration, quantity, buyerReference, endedOn, people }) => (
            <li>
              {t.places(administration, quantity)}
              {buyerReference && ` (${t.reference} ${buyerReference})`}
              {endedOn && ` (${words.who.ended(formatDate(endedOn, locale))})`}
              <ul>
                {people.map(({ name, title, email, leftOn }) => {
                  const who = [name, title, email].filter(Boolean).join(', ');
                  return <li>{leftOn === null ? who : t.until(who, formatDate(leftOn, locale))}</li>;
                })}
              </ul>
            </li>
          ))}
        </ul>
        <h2>{meetingsShownTexts[view.locale].heading}</h2>
        <ul>
          {meetings.map((meeting) => (
            <li>
              <MeetingLine view={view} meeting={meeting} />
            </li>
          ))}
        </ul>
        {notes.length > 0 && <h2>{notesTexts.heading}</h2>}
        {notes.map(({ type, text, writtenOn }) => (
          <>
            <h3>
              {type === 'brought-home' ? notesTexts.home : notesTexts.heading} {formatDate(writtenOn, locale)}
            </h3>
            {text.split(/\n{2,}/).map((paragraph) => (
              <p class="typed">{paragraph}</p>
            ))}
          </>
        ))}
        <InvitationFacts view={view} participation={participation} files={files} />
      </ParticipationPage>
    );
  },
});

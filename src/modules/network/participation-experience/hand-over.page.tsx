import type { Child } from 'hono/jsx';
import { page } from '#platform/web/page.tsx';
import { formatDate } from '#foundations/clocks/index.ts';
import { decisionsPaths } from '#modules/decisions/index.ts';
import { Facts } from '#ui/facts.tsx';
import { Page } from '#ui/frame.tsx';
import { InvitationFacts } from '../participation/invitation-facts.tsx';
import { loadStanding } from '../participation/load-standing.ts';
import { MeetingLine } from '../participation/meetings-shown.tsx';
import { participationCrumbs } from '../participation/participation-crumbs.ts';
import {
  findExperience,
  getParticipation,
  listLines,
  listNotes,
  listParticipationFiles,
  listTasks,
} from '../participation/participation.queries.ts';
import { participationTexts } from '../participation/participation.texts.ts';
import { StandingMark } from '../participation/standing-mark.tsx';
import { experienceTexts } from './experience.texts.ts';

/** Everything a successor needs, on one page that can be printed. */
export const handOverPage = page({
  path: '/:organisation/deltagande/:id/overlamning',
  async load({ db, now }, { id }) {
    const participation = await getParticipation(db, id);
    return {
      participation,
      ...(await loadStanding(db, participation, now)),
      lines: await listLines(db, id),
      tasks: await listTasks(db, id),
      notes: await listNotes(db, id),
      files: await listParticipationFiles(db, id),
      experience: await findExperience(db, id),
    };
  },
  view(view, { participation, standing, meetings, next, lines, tasks, notes, files, experience }) {
    const words = participationTexts[view.locale];
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
              value: <a href={decisionsPaths.matter(organisation, participation.matterId)}>{words.next.matter}</a>,
            },
          ]),
      { term: words.documentation.heading, value: words.documentation.states[experience?.state ?? 'none'] },
    ];
    return (
      <Page
        view={view}
        step="network"
        title={t.title}
        lead={
          <>
            {participation.subject}. {t.lead}
          </>
        }
        breadcrumbs={participationCrumbs(view, participation)}
      >
        <Facts items={facts} />
        <h2>{t.remaining}</h2>
        {left.length === 0 ? (
          <p>{t.nothingRemains}</p>
        ) : (
          <ul>
            {left.map(({ title, dueOn, owner }) => (
              <li>
                {[title, owner ?? words.work.nobody, dueOn && formatDate(dueOn, locale)].filter(Boolean).join(', ')}
              </li>
            ))}
          </ul>
        )}
        <h2>{t.people}</h2>
        <ul>
          {lines.map(({ administration, quantity, buyerReference, endedOn, people }) => (
            <li>
              {administration}, {quantity}
              {buyerReference && ` (${words.who.buyerReference} ${buyerReference})`}
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
        <h2>{words.meetings.heading}</h2>
        <ul>
          {meetings.map((meeting) => (
            <li>
              <MeetingLine view={view} meeting={meeting} />
            </li>
          ))}
        </ul>
        {notes.length > 0 && <h2>{words.notes.heading}</h2>}
        {notes.map(({ type, text, writtenOn }) => (
          <>
            <h3>
              {type === 'brought-home' ? words.notes.home : words.notes.heading} {formatDate(writtenOn, locale)}
            </h3>
            {text.split(/\n{2,}/).map((paragraph) => (
              <p>{paragraph}</p>
            ))}
          </>
        ))}
        <InvitationFacts view={view} participation={participation} files={files} />
      </Page>
    );
  },
});

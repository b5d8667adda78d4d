import { formatDate, formatKronor, formatMoment } from '#foundations/clocks/index.ts';
import type { Meeting } from '../meetings/meeting.queries.ts';
import type { Network } from '../network.queries.ts';
import { nextMeetings } from './calendar-files.ts';
import { letterTexts } from './letter.texts.ts';

/** Where the party's own link goes in a letter that is kept: the link itself is made when it is sent. */
const linkPlace = '{länk}';

/** With the meetings that files for a calendar go along of. */
export type Letter = { subject: string; text: string; meetings: readonly Meeting[] };
type About = { host: string; network: Network };

// In Swedish, as letters between authorities are, whoever pressed the button.
const t = letterTexts.sv;

export function invitationLetter(
  of: About & { kind: 'invitation' | 'reminder'; name: string; meetings: readonly Meeting[]; now: Date },
): Letter {
  const { host, network, kind, name, meetings, now } = of;
  const planned = meetings.filter(({ state }) => state === 'planned');
  const enclosed = nextMeetings(meetings, now);
  const opening = kind === 'invitation' ? t.invites(host, network.title) : t.reminds(host, network.title);
  return {
    subject: kind === 'invitation' ? t.invitationSubject(network.title) : t.reminderSubject(network.title),
    text: paragraphs(
      t.greeting(name),
      opening,
      kind === 'invitation' ? network.purpose : '',
      [t.meetings, ...planned.map(meetingLine)].join('\n'),
      network.feeOre > 0 ? t.fee(formatKronor(network.feeOre, 'sv')) : t.free,
      network.decisionRequired ? t.decision : '',
      network.answerBy === null ? '' : t.answerBy(formatDate(network.answerBy, 'sv')),
      `${t.link}\n${linkPlace}`,
      t.own,
      enclosed.length > 0 ? t.calendar(enclosed.length) : '',
      ...signature(of),
    ),
    meetings: enclosed,
  };
}

export function cancelledLetter(of: About & { name: string; meeting: Meeting }): Letter {
  const { network, name, meeting } = of;
  return {
    subject: t.cancelledSubject(meeting.title, network.title),
    text: paragraphs(
      t.greeting(name),
      t.cancelled(meeting.title, formatMoment(meeting.startsAt, 'sv')),
      t.why(meeting.cancelledWhy),
      t.calendarCancelled,
      `${t.others}\n${linkPlace}`,
      ...signature(of),
    ),
    meetings: [meeting],
  };
}

/** Time, place or the way to take part is another. */
export function changedLetter(of: About & { name: string; meeting: Meeting; before: Meeting }): Letter {
  const { network, name, meeting, before } = of;
  return {
    subject: t.changedSubject(meeting.title, network.title),
    text: paragraphs(
      t.greeting(name),
      t.changed(before.title),
      `${t.nowIs}\n${meetingLine(meeting)}`,
      `${t.wasBefore}\n${meetingLine(before)}`,
      meeting.link !== before.link && meeting.link !== '' ? t.newWay : '',
      t.calendarChanged,
      `${t.others}\n${linkPlace}`,
      ...signature(of),
    ),
    meetings: [meeting],
  };
}

/** To one that has waited and is now in. */
export function placeLetter(of: About & { name: string }): Letter {
  const { network, name } = of;
  return {
    subject: t.placeSubject(network.title),
    text: paragraphs(t.greeting(name), t.place(network.title), `${t.others}\n${linkPlace}`, ...signature(of)),
    meetings: [],
  };
}

/** The letter as it goes, with the link that only this party gets. */
export function withLink(text: string, link: string): string {
  return text.replace(linkPlace, () => link);
}

function meetingLine({ title, startsAt, endsAt, place }: Meeting): string {
  return `- ${title}, ${formatMoment(startsAt, 'sv')}–${formatMoment(endsAt, 'sv').slice(-5)}${place === '' ? '' : `, ${place}`}`;
}

function signature({ host, network }: About): string[] {
  const who = [network.contactName, network.contactEmail, network.contactPhone].filter((one) => one !== '').join(', ');
  return [who === '' ? '' : t.questions(who), host];
}

function paragraphs(...parts: string[]): string {
  return parts.filter((part) => part !== '').join('\n\n');
}

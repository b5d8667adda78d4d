import type { Block, DocumentModel, Run } from '#foundations/documents/index.ts';
import type { Locale } from '#platform/i18n/locale.ts';
import { meetingWhen } from '../meetings/meeting-when.ts';
import type { Meeting } from '../meetings/meeting.queries.ts';
import { termsOf, textsOf } from '../network-facts.ts';
import type { Network } from '../network.queries.ts';
import { invitationTexts } from './invitation.texts.ts';

/** The invitation as a letter: the texts, the meetings and the terms. Page and PDF are made of the same. */
export function invitationDocument(of: {
  host: string;
  network: Network;
  meetings: readonly Meeting[];
  locale: Locale;
}): DocumentModel {
  const { host, network, meetings, locale } = of;
  const t = invitationTexts[locale];
  const texts = textsOf(network, locale).flatMap(({ heading, text }, at): Block[] => [
    { id: `t${at}`, type: 'heading', level: 2, runs: plain(heading) },
    ...text
      .split(/\n{2,}/)
      .map((part, number): Block => ({ id: `t${at}-${number}`, type: 'paragraph', runs: plain(part) })),
  ]);
  const facts = termsOf(network, locale).map(({ term, value }) => ({ label: term, runs: plain(value) }));
  return {
    title: network.title,
    language: locale,
    head: { organisation: host, documentType: t.documentType },
    blocks: [
      ...texts,
      meetingsTable(meetings, locale),
      ...agendas(meetings, locale),
      { id: 'terms', type: 'heading', level: 2, runs: plain(t.terms) },
      { id: 'facts', type: 'facts', items: facts },
    ],
  };
}

function meetingsTable(meetings: readonly Meeting[], locale: Locale): Block {
  const t = invitationTexts[locale];
  return {
    id: 'table',
    type: 'table',
    caption: t.meetings,
    columns: [{ label: t.columns.meeting }, { label: t.columns.when }, { label: t.columns.place }],
    rows: meetings.map((one) => [
      plain(one.state === 'cancelled' ? t.cancelled(one.title) : one.title),
      plain(meetingWhen(one, locale)),
      plain(one.place || '–'),
    ]),
  };
}

/** What each meeting is about, with the lines as they were written. */
function agendas(meetings: readonly Meeting[], locale: Locale): Block[] {
  const said = meetings.filter(({ state, agenda }) => state === 'planned' && agenda !== '');
  if (said.length === 0) return [];
  return [
    { id: 'agendas', type: 'heading', level: 2, runs: plain(invitationTexts[locale].agenda) },
    ...said.flatMap(({ id, title, agenda }): Block[] => [
      { id: `agenda-${id}`, type: 'heading', level: 3, runs: plain(title) },
      ...agenda
        .split(/\n{2,}/)
        .map((part, at): Block => ({ id: `agenda-${id}-${at}`, type: 'paragraph', runs: plain(part) })),
    ]),
  ];
}

function plain(text: string): Run[] {
  return [{ text }];
}

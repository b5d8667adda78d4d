import type { AuditSentences } from '#modules/access/index.ts';
import type { Locale } from '#platform/i18n/locale.ts';
import { attendanceTexts } from './attendance/attendance.texts.ts';
import { editNetworkTexts } from './edit-network/edit-network.texts.ts';
import { meetingsTexts } from './meetings/meetings.texts.ts';
import { partiesTexts } from './parties/parties.texts.ts';
import { actForPartyTexts } from './registrations/act-for-party.texts.ts';
import { moveUpTexts } from './registrations/move-up.texts.ts';
import { lettersAmissTexts } from './send-letters/letters-amiss.texts.ts';
import { lettersTexts } from './send-letters/letters.texts.ts';

type Details = Record<string, unknown>;

/** What the host's commands read like in the history. */
export const hostSentences: AuditSentences = {
  'network.add': of('title', (l) => editNetworkTexts[l].added),
  'network.change': of('title', (l) => editNetworkTexts[l].changed),
  'network.copy': inBoth((l, d) => editNetworkTexts[l].copied(text(d.title), text(d.from))),
  'network.remove': of('title', (l) => editNetworkTexts[l].removed),
  'network.close': of('title', (l) => editNetworkTexts[l].closed),
  'network-meeting.add': of('title', (l) => meetingsTexts[l].added),
  'network-meeting.add-several': inBoth((l, d) => meetingsTexts[l].addedSeveral(Number(d.count), text(d.network))),
  'network-meeting.change': of('title', (l) => meetingsTexts[l].changed),
  'network-meeting.cancel': of('title', (l) => meetingsTexts[l].cancelled),
  'network-meeting.remove': of('title', (l) => meetingsTexts[l].removed),
  'network-meeting.attend': of('title', (l) => attendanceTexts[l].saved),
  'network-material.add': of('title', (l) => attendanceTexts[l].material.added),
  'network-material.remove': of('title', (l) => attendanceTexts[l].material.removed),
  'network-party.add': inBoth((l, d) => partiesTexts[l].added(Number(d.count), text(d.title))),
  'network-party.change': of('name', (l) => partiesTexts[l].changed),
  'network-party.remove': inBoth((l, d) => partiesTexts[l].removed(text(d.name), text(d.title))),
  'network-party.register': inBoth((l, d) => actForPartyTexts[l].registered(text(d.name), text(d.title))),
  'network-party.end': inBoth((l, d) => actForPartyTexts[l].ended[endIn(d)](text(d.name), text(d.title))),
  'network-party.replace': inBoth((l, d) => actForPartyTexts[l].replaced(text(d.name), text(d.title))),
  'network-party.move-up': inBoth((l, d) => moveUpTexts[l].movedUp(text(d.name), text(d.title))),
  'network-party.pass': inBoth((l, d) =>
    moveUpTexts[l].passed({ name: text(d.name), title: text(d.title), passed: text(d.passed), why: text(d.why) }),
  ),
  'network.invite': of('title', (l) => lettersTexts[l].invited),
  'network.remind': of('title', (l) => lettersTexts[l].reminded),
  'network.settle-doubt': inBoth((l, d) =>
    lettersAmissTexts[l].settledDoubt[d.came === 'yes' ? 'yes' : 'no'](text(d.title)),
  ),
  'network.try-mail-again': of('title', (l) => lettersAmissTexts[l].triedAgain),
};

function of(word: string, say: (locale: Locale) => (value: string) => string) {
  return inBoth((locale, details) => say(locale)(text(details[word])));
}

function inBoth(say: (locale: Locale, details: Details) => string) {
  return { sv: (details: Details) => say('sv', details), en: (details: Details) => say('en', details) };
}

function endIn({ what }: Details): 'decline' | 'leave' | 'withdraw' {
  return what === 'decline' || what === 'withdraw' ? what : 'leave';
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

import type { AuditSentences } from '#modules/access/index.ts';
import type { Locale } from '#platform/i18n/locale.ts';
import { bringInvitationTexts } from '../bring-invitation/bring-invitation.texts.ts';
import { experienceTexts } from '../participation-experience/experience.texts.ts';
import { peopleTexts } from '../participation-people/people.texts.ts';
import { commentTexts } from '../participation-work/comment.texts.ts';
import { consentTexts } from '../participation-work/consent.texts.ts';
import { evaluateTexts } from '../participation-work/evaluate.texts.ts';
import { handInTexts } from '../participation-work/hand-in.texts.ts';
import { meetingTexts } from '../participation-work/meeting.texts.ts';
import { noteTexts } from '../participation-work/note.texts.ts';
import { taskTexts } from '../participation-work/task.texts.ts';
import { changeRegistrationTexts } from '../register-participation/change-registration.texts.ts';
import { registerTexts } from '../register-participation/register.texts.ts';
import { removeInvitationTexts } from './remove-invitation.texts.ts';

type Details = Record<string, unknown>;

function titled(say: (locale: Locale) => (title: string) => string) {
  return { sv: (d: Details) => say('sv')(String(d.title)), en: (d: Details) => say('en')(String(d.title)) };
}

/** What each command of the municipality's half reads like in the history. */
export const participationSentences: AuditSentences = {
  'participation.bring': titled((l) => bringInvitationTexts[l].brought),
  'participation.write-facts': titled((l) => bringInvitationTexts[l].changed),
  'participation.register': titled((l) => registerTexts[l].registered),
  'participation.register-again': titled((l) => registerTexts[l].again),
  'participation.change-registration': titled((l) => changeRegistrationTexts[l].changed),
  'participation.decline': titled((l) => registerTexts[l].declined),
  'participation.remove': titled((l) => removeInvitationTexts[l].removed),
  'participation.add-person': titled((l) => peopleTexts[l].add.added),
  'participation.replace-person': titled((l) => peopleTexts[l].replace.replaced),
  'participation.change-line': titled((l) => peopleTexts[l].line.changed),
  'participation.withdraw-line': titled((l) => peopleTexts[l].withdraw.withdrawn),
  'participation.leave': titled((l) => peopleTexts[l].leave.left),
  'participation.add-meeting': titled((l) => meetingTexts[l].added),
  'participation.change-meeting': titled((l) => meetingTexts[l].changed),
  'participation.evaluate': titled((l) => evaluateTexts[l].evaluated),
  'participation.add-task': titled((l) => taskTexts[l].added),
  'participation.change-task': titled((l) => taskTexts[l].changed),
  'participation.finish-task': titled((l) => taskTexts[l].finished),
  'participation.hand-in': titled((l) => handInTexts[l].handedIn),
  'participation.comment': titled((l) => commentTexts[l].commented),
  'participation.consent': titled((l) => consentTexts[l].consented),
  'participation.add-note': titled((l) => noteTexts[l].added),
  'participation.change-note': titled((l) => noteTexts[l].changed),
  'participation.lean-on-note': titled((l) => noteTexts[l].leanedOn),
  'participation.remove-note': titled((l) => noteTexts[l].removed),
  'participation.write-experience': titled((l) => experienceTexts[l].written),
  'participation.hand-in-experience': titled((l) => experienceTexts[l].handedIn),
};

import { conversationsTexts } from './conversations.texts.ts';

type Details = Record<string, unknown>;
type Words = (typeof conversationsTexts)['sv']['history'];

/** What the history says of each command of the module. */
export const conversationsSentences = {
  'conversation-round.add': inBoth((t, d) => t.added(text(d.title))),
  'conversation-round.change': inBoth((t, d) => t.changed(text(d.title))),
  'conversation-round.add-teams': inBoth((t, d) => t.teamsAdded(text(d.title), Number(d.teams))),
  'conversation-round.remove-team': inBoth((t, d) => t.teamRemoved(text(d.title), text(d.team))),
  'conversation-round.open': inBoth((t, d) => t.opened(text(d.title), Number(d.teams))),
  'conversation-round.move-last-day': inBoth((t, d) => t.moved(text(d.title))),
  'conversation-round.stop': inBoth((t, d) => t.stopped(text(d.title))),
  'conversation-round.close': inBoth((t, d) => t.closed(text(d.title), Number(d.answered), Number(d.teams))),
  'conversation-round.remove': inBoth((t, d) => t.removed(text(d.title))),
};

function inBoth(sentence: (t: Words, details: Details) => string) {
  return {
    sv: (details: Details) => sentence(conversationsTexts.sv.history, details),
    en: (details: Details) => sentence(conversationsTexts.en.history, details),
  };
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

import type { Locale } from '#platform/i18n/locale.ts';
import { addMatterTexts } from './add-matter/add-matter.texts.ts';
import { answerInvitationTexts } from './answer-invitation/answer-invitation.texts.ts';
import { attachmentsTexts } from './attachments/attachments.texts.ts';
import { changeMemorandumTexts } from './change-memorandum/change-memorandum.texts.ts';
import { costLinesTexts } from './cost-lines/cost-lines.texts.ts';
import { decisionsTexts } from './decisions.texts.ts';
import { designationsTexts } from './designations/designations.texts.ts';
import { handOverTexts } from './hand-over/hand-over.texts.ts';
import { outcomes } from './matter.rules.ts';
import { memorandumTexts } from './memorandum.texts.ts';
import { proposalsTexts } from './proposals/proposals.texts.ts';
import { recordDecisionTexts } from './record-decision/record-decision.texts.ts';
import { writeMemorandumTexts } from './write-memorandum/write-memorandum.texts.ts';

type Details = Record<string, unknown>;

/** A command's line in the history, in both languages, said of one word that the entry keeps. */
function of(word: string, say: (locale: Locale) => (value: string) => string) {
  return { sv: (d: Details) => say('sv')(String(d[word])), en: (d: Details) => say('en')(String(d[word])) };
}

export const decisionsSentences = {
  'matter.add': of('title', (l) => addMatterTexts[l].added),
  'invitation.answer': of('title', (l) => answerInvitationTexts[l].answered),
  'matter.change': of('title', (l) => addMatterTexts[l].change.changed),
  'matter.close': of('title', (l) => addMatterTexts[l].close.closed),
  'designation.add': of('value', (l) => designationsTexts[l].added),
  'designation.remove': of('value', (l) => designationsTexts[l].remove.removed),
  'memorandum.write': of('title', (l) => writeMemorandumTexts[l].written),
  'memorandum.change-head': of('title', (l) => writeMemorandumTexts[l].changed),
  'memorandum.change-text': of('title', (l) => changeMemorandumTexts[l].text.changed),
  'memorandum.change-closing': of('title', (l) => changeMemorandumTexts[l].closing.changed),
  'memorandum.change-style': of('title', (l) => memorandumTexts[l].style.changed),
  'proposal.add': of('title', (l) => proposalsTexts[l].added),
  'proposal.change': of('title', (l) => proposalsTexts[l].changed),
  'proposal.move': of('title', (l) => proposalsTexts[l].moved),
  'proposal.remove': of('title', (l) => proposalsTexts[l].removed),
  'cost-line.add': of('title', (l) => costLinesTexts[l].added),
  'cost-line.change': of('title', (l) => costLinesTexts[l].changed),
  'cost-line.remove': of('title', (l) => costLinesTexts[l].removed),
  'attachment.add': of('title', (l) => attachmentsTexts[l].added),
  'attachment.remove': of('title', (l) => attachmentsTexts[l].removed),
  'memorandum.hand-over': of('title', (l) => handOverTexts[l].handedOver),
  'memorandum.take-back': of('title', (l) => handOverTexts[l].back.takenBack),
  'decision.record': { sv: recorded('sv'), en: recorded('en') },
};

function recorded(locale: Locale) {
  return (d: Details) => {
    const outcome = outcomes.find((one) => one === d.outcome);
    return recordDecisionTexts[locale].recorded(
      String(d.title),
      outcome ? decisionsTexts[locale].outcomes[outcome].toLocaleLowerCase(locale) : '',
    );
  };
}

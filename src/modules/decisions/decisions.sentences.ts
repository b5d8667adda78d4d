import type { Locale } from '#platform/i18n/locale.ts';
import { addMatterTexts } from './add-matter/add-matter.texts.ts';
import { alternativesTexts } from './alternatives/alternatives.texts.ts';
import { afterOutcomeTexts } from './after-outcome/after-outcome.texts.ts';
import { answerInvitationTexts } from './answer-invitation/answer-invitation.texts.ts';
import { attachmentsTexts } from './attachments/attachments.texts.ts';
import { changeMemorandumTexts } from './change-memorandum/change-memorandum.texts.ts';
import { costLinesTexts } from './cost-lines/cost-lines.texts.ts';
import { formatDate } from '#foundations/clocks/index.ts';
import { eventTypes } from './decision-events/decision-event.rules.ts';
import { decisionEventTexts } from './decision-events/decision-event.texts.ts';
import { decisionsTexts } from './decisions.texts.ts';
import { designationsTexts } from './designations/designations.texts.ts';
import { extractTexts } from './extract/extract.texts.ts';
import { dispatchTexts } from './dispatch/dispatch.texts.ts';
import { documentsTexts } from './documents/documents.texts.ts';
import { tasksTexts } from './tasks/tasks.texts.ts';
import { handOverTexts } from './hand-over/hand-over.texts.ts';
import { outcomes } from './matter.rules.ts';
import { mailTexts } from './mailed-in/mail.texts.ts';
import { proposalsTexts } from './proposals/proposals.texts.ts';
import { recordDecisionTexts } from './record-decision/record-decision.texts.ts';
import { registrarAddressTexts } from './registrar-mail/registrar-address.texts.ts';
import { sendToRegistrarTexts } from './registrar-mail/send-to-registrar.texts.ts';
import { templatesTexts } from './templates/templates.texts.ts';
import { wayTexts } from './way/way.texts.ts';
import { wordTemplatesTexts } from './word-templates/word-templates.texts.ts';
import { writeMemorandumTexts } from './write-memorandum/write-memorandum.texts.ts';

type Details = Record<string, unknown>;

/** A command's line in the history, in both languages, said of one word that the entry keeps. */
function sentToRegistrar(locale: Locale) {
  const t = sendToRegistrarTexts[locale];
  return ({ title, secrecy, sendReason }: Details) =>
    secrecy === undefined ? t.sent(String(title)) : t.sentSecret(String(title), String(secrecy), String(sendReason));
}

function answered(locale: Locale) {
  const t = answerInvitationTexts[locale];
  return ({ title, matter }: Details) =>
    matter === false ? t.answeredWithoutMatter(String(title)) : t.answered(String(title));
}

function of(word: string, say: (locale: Locale) => (value: string) => string) {
  return { sv: (d: Details) => say('sv')(String(d[word])), en: (d: Details) => say('en')(String(d[word])) };
}

export const decisionsSentences = {
  'matter.add': of('title', (l) => addMatterTexts[l].added),
  'invitation.answer': { sv: answered('sv'), en: answered('en') },
  'matter.change': of('title', (l) => addMatterTexts[l].change.changed),
  'matter.close': of('title', (l) => addMatterTexts[l].close.closed),
  'designation.add': of('value', (l) => designationsTexts[l].added),
  'designation.remove': of('value', (l) => designationsTexts[l].remove.removed),
  'memorandum.write': of('title', (l) => writeMemorandumTexts[l].written),
  'memorandum.change-head': of('title', (l) => writeMemorandumTexts[l].changed),
  'memorandum.change-text': of('title', (l) => changeMemorandumTexts[l].text.changed),
  'memorandum.change-closing': of('title', (l) => changeMemorandumTexts[l].closing.changed),
  'memorandum.change-section': of('title', (l) => changeMemorandumTexts[l].sectionChanged),
  'memorandum.change-template': of('title', (l) => changeMemorandumTexts[l].template.changed),
  'alternative.add': of('title', (l) => alternativesTexts[l].added),
  'alternative.change': of('title', (l) => alternativesTexts[l].changed),
  'alternative.move': of('title', (l) => alternativesTexts[l].moved),
  'alternative.remove': of('title', (l) => alternativesTexts[l].removed),
  'template.add': of('name', (l) => templatesTexts[l].added),
  'template.change': of('name', (l) => templatesTexts[l].changed),
  'template.arrange': of('name', (l) => templatesTexts[l].changed),
  'template.add-section': of('name', (l) => templatesTexts[l].changed),
  'template.change-section': of('name', (l) => templatesTexts[l].changed),
  'template.retire': { sv: rested('sv'), en: rested('en') },
  'word-template.add': of('name', (l) => wordTemplatesTexts[l].added),
  'word-template.use': { sv: usedWord('sv'), en: usedWord('en') },
  'word-template.remove': of('name', (l) => wordTemplatesTexts[l].removed),
  'template.remove': of('name', (l) => templatesTexts[l].removed),
  'proposal.add': of('title', (l) => proposalsTexts[l].added),
  'proposal.change': of('title', (l) => proposalsTexts[l].changed),
  'proposal.move': of('title', (l) => proposalsTexts[l].moved),
  'proposal.remove': of('title', (l) => proposalsTexts[l].removed),
  'cost-line.add': of('title', (l) => costLinesTexts[l].added),
  'cost-line.take': of('title', (l) => costLinesTexts[l].sources.taken),
  'cost-line.change': of('title', (l) => costLinesTexts[l].changed),
  'cost-line.remove': of('title', (l) => costLinesTexts[l].removed),
  'attachment.add': of('title', (l) => attachmentsTexts[l].added),
  'attachment.add-several': of('title', (l) => attachmentsTexts[l].addedSeveral),
  'attachment.change': of('title', (l) => attachmentsTexts[l].changed),
  'attachment.remove': of('title', (l) => attachmentsTexts[l].removed),
  'memorandum.hand-over': of('title', (l) => handOverTexts[l].handedOver),
  'memorandum.take-back': of('title', (l) => handOverTexts[l].back.takenBack),
  'mail-settings.change': of('title', (l) => () => registrarAddressTexts[l].changed),
  'registrar-address.change': of('name', (l) => registrarAddressTexts[l].ownChanged),
  'registrar-mail.send': { sv: sentToRegistrar('sv'), en: sentToRegistrar('en') },
  'registrar-mail.try-again': of('title', (l) => sendToRegistrarTexts[l].triedAgain),
  'matter-address.open': of('title', (l) => mailTexts[l].opened),
  'mail.take-in': { sv: tookIn('sv'), en: tookIn('en') },
  'mail.place': of('title', (l) => mailTexts[l].placed),
  'mail.discard': {
    sv: (d: Details) => mailTexts.sv.discarded(String(d.title), String(d.ground)),
    en: (d: Details) => mailTexts.en.discarded(String(d.title), String(d.ground)),
  },
  'matter.open-again': of('title', (l) => afterOutcomeTexts[l].openedAgain),
  'participation.settle': { sv: settled('sv'), en: settled('en') },
  'document.add': {
    sv: (d: Details) => documentsTexts.sv.added(Number(d.count), String(d.title)),
    en: (d: Details) => documentsTexts.en.added(Number(d.count), String(d.title)),
  },
  'document.change': of('title', (l) => documentsTexts[l].changed),
  'document.dispatch': of('title', (l) => documentsTexts[l].dispatched),
  'task.add': of('title', (l) => tasksTexts[l].added),
  'task.change': of('title', (l) => tasksTexts[l].changed),
  'task.accept': of('title', (l) => tasksTexts[l].accepted),
  'task.accept-all': of('title', (l) => tasksTexts[l].allAccepted),
  'task.decline': of('title', (l) => tasksTexts[l].wasDeclined),
  'task.finish': of('title', (l) => tasksTexts[l].finished),
  'task.open-again': of('title', (l) => tasksTexts[l].openedAgain),
  'dispatch.add': of('receiver', (l) => dispatchTexts[l].added),
  'dispatch.change': of('receiver', (l) => dispatchTexts[l].changed),
  'dispatch.remove': of('receiver', (l) => dispatchTexts[l].removed),
  'dispatch.mark': of('receiver', (l) => dispatchTexts[l].marked),
  'dispatch.send': {
    sv: (d: Details) => dispatchTexts.sv.ordered(String(d.title), String(d.count)),
    en: (d: Details) => dispatchTexts.en.ordered(String(d.title), String(d.count)),
  },
  'decision.record': { sv: recorded('sv'), en: recorded('en') },
  'decision.event': { sv: happened('sv'), en: happened('en') },
  'extract.receive': of('title', (l) => extractTexts[l].received),
  'extract.read': of('title', (l) => extractTexts[l].wasRead),
  'way.choose': of('title', (l) => wayTexts[l].chose),
  'way-step.add': onTheWay('added'),
  'way-step.change': onTheWay('changed'),
  'way-step.move': onTheWay('moved'),
  'way-step.remove': onTheWay('removed'),
  'way.wait': { sv: waiting('sv'), en: waiting('en') },
  'way.lead-days': { sv: leadDays('sv'), en: leadDays('en') },
};

/** What became of a participation. */
function settled(locale: Locale) {
  const t = afterOutcomeTexts[locale].settled;
  return (d: Details) => {
    const say = d.state === 'declined' ? t.declined : d.state === 'reopened' ? t.reopened : t.firm;
    return say(String(d.title));
  };
}

function happened(locale: Locale) {
  return (d: Details) => {
    const type = eventTypes.find((one) => one === d.type);
    const t = decisionEventTexts[locale];
    return t.recorded(type ? `${t.happened[type]} ${formatDate(String(d.day), locale)}` : '', String(d.title));
  };
}

function onTheWay(what: 'added' | 'changed' | 'moved' | 'removed') {
  const say = (locale: Locale) => (d: Details) => wayTexts[locale][what](String(d.body), String(d.title));
  return { sv: say('sv'), en: say('en') };
}

function waiting(locale: Locale) {
  return (d: Details) => wayTexts[locale][d.waits === true ? 'waits' : 'waitsNot'](String(d.title));
}

function leadDays(locale: Locale) {
  const t = wayTexts[locale];
  return (d: Details) => (d.days === null ? t.leadDaysNone : t.leadDays(String(d.days)));
}

function recorded(locale: Locale) {
  return (d: Details) => {
    const outcome = outcomes.find((one) => one === d.outcome);
    return recordDecisionTexts[locale].recorded(
      String(d.title),
      outcome ? decisionsTexts[locale].outcomes[outcome].toLocaleLowerCase(locale) : '',
    );
  };
}

function usedWord(locale: Locale) {
  const t = wordTemplatesTexts[locale];
  return (d: Details) => (d.active === true ? t.used : t.stopped)(String(d.name));
}

function rested(locale: Locale) {
  const t = templatesTexts[locale];
  return (d: Details) => (d.retired === true ? t.restedNow : t.revived)(String(d.name));
}

/** Whether it went into the matter, waits for a person, or had come before. */
function tookIn(locale: Locale) {
  const t = mailTexts[locale];
  return (d: Details) => {
    const say = d.became === 'quarantined' ? t.setAside : d.became === 'repeated' ? t.cameAgain : t.takenIn;
    return say(String(d.title));
  };
}

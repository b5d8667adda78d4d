import { askNumbersTexts } from './ask-numbers/ask-numbers.texts.ts';
import { languageName } from '#content/languages.ts';
import { addSurveyTexts } from './add-survey/add-survey.texts.ts';
import { importSurveyTexts } from './import-survey/import-survey.texts.ts';
import { jointSurveySentences } from './joint-survey/joint-survey.sentences.ts';
import { questionsSentences } from './questions/questions.sentences.ts';
import { readTextsTexts } from './read-texts/read-texts.texts.ts';
import { splitKeyTexts } from './split-key/split-key.texts.ts';
import { surveysTexts } from './surveys.texts.ts';
import { translateSurveyTexts } from './translate-survey/translate-survey.texts.ts';

type Details = Record<string, unknown>;
type Sentences = Record<string, { sv: (details: Details) => string; en: (details: Details) => string }>;

/** What the history says of each command of the module. */
export const surveysSentences: Sentences = {
  'survey.add': inBoth((locale, d) => addSurveyTexts[locale].added(text(d.title))),
  'survey.import': inBoth((locale, d) => importSurveyTexts[locale].imported(text(d.title), Number(d.questions))),
  'survey.edit': inBoth((locale, d) => surveysTexts[locale].edit.edited(text(d.title))),
  'survey.remove': inBoth((locale, d) => surveysTexts[locale].remove.removed(text(d.title))),
  ...questionsSentences,
  ...jointSurveySentences,
  'survey.add-language': inBoth((locale, d) =>
    translateSurveyTexts[locale].added(text(d.title), languageName(text(d.language), locale)),
  ),
  'survey.remove-language': inBoth((locale, d) =>
    translateSurveyTexts[locale].removed(text(d.title), languageName(text(d.language), locale)),
  ),
  'survey.translate': inBoth((locale, d) =>
    translateSurveyTexts[locale].translated(text(d.title), languageName(text(d.language), locale), Number(d.texts)),
  ),
  'survey.propose-groups': inBoth((locale, d) => surveysTexts[locale].groups.proposed(text(d.title), Number(d.groups))),
  'survey.refresh-groups': inBoth((locale, d) => surveysTexts[locale].groups.refreshed(text(d.title))),
  'survey.undo-groups': inBoth((locale, d) => surveysTexts[locale].groups.undone(text(d.title))),
  'survey.set-asked-numbers': inBoth((locale, d) => askNumbersTexts[locale].done(text(d.title), Number(d.people))),
  'survey.edit-group': inBoth((locale, d) => surveysTexts[locale].editGroup.edited(text(d.title), text(d.group))),
  'survey.move-unit': inBoth((locale, d) => surveysTexts[locale].moveUnit.moved(text(d.title), text(d.unit))),
  'survey.fold-administration': inBoth((locale, d) =>
    surveysTexts[locale].foldAdministration.changed(text(d.title), text(d.administration)),
  ),
  'survey.prepare-key': inBoth((locale, d) => splitKeyTexts[locale].prepared(text(d.title))),
  'survey.confirm-shares': inBoth((locale, d) => splitKeyTexts[locale].confirmed(text(d.title))),
  'survey.open': inBoth((locale, d) =>
    surveysTexts[locale].open.opened(text(d.title), Number(d.groups), Number(d.staff)),
  ),
  'survey.add-addresses': inBoth((locale, d) =>
    surveysTexts[locale].addresses.saved(text(d.title), text(d.group), Number(d.addresses)),
  ),
  'survey.add-address-list': inBoth((locale, d) =>
    surveysTexts[locale].addresses.savedList(text(d.title), Number(d.addresses), Number(d.groups)),
  ),
  'survey.hand-out-codes': inBoth((locale, d) =>
    surveysTexts[locale].codes.takenOut(text(d.title), text(d.group), Number(d.codes)),
  ),
  'survey.hand-out-all-codes': inBoth((locale, d) =>
    surveysTexts[locale].codes.takenOutAll(text(d.title), Number(d.codes)),
  ),
  'survey.send-invitations': inBoth((locale, d) =>
    surveysTexts[locale].send.ordered(text(d.title), Number(d.round), Number(d.addresses)),
  ),
  'survey.end-letters': inBoth((locale, d) => surveysTexts[locale].endLetters.done(text(d.title))),
  'survey.replace-code': inBoth((locale, d) => surveysTexts[locale].replace.replaced(text(d.title))),
  'survey.mark-bounced': inBoth((locale, d) =>
    surveysTexts[locale].returned.marked(text(d.title), Number(d.addresses)),
  ),
  'survey.try-addresses-again': inBoth((locale, d) =>
    surveysTexts[locale].returned.triedAgain(text(d.title), Number(d.addresses)),
  ),
  'survey.close': inBoth((locale, d) => surveysTexts[locale].close.closed(text(d.title))),
  'survey.freeze': inBoth((locale, d) =>
    surveysTexts[locale].close.frozen(text(d.title), {
      answered: Number(d.answered),
      invited: Number(d.invited),
      unreadable: Number(d.unreadable ?? 0),
    }),
  ),
  'survey.appoint-reader': inBoth((locale, d) => readTextsTexts[locale].appoint.done(text(d.title), text(d.reader))),
  'survey.begin-reading': inBoth((locale, d) => readTextsTexts[locale].begun(text(d.title))),
  'survey.add-theme': inBoth((locale, d) => readTextsTexts[locale].theme.added(text(d.title))),
  'survey.remove-theme': inBoth((locale, d) => readTextsTexts[locale].theme.removed(text(d.title))),
  'survey.release-themes': inBoth((locale, d) => readTextsTexts[locale].release.done(text(d.title))),
  'survey.destroy-texts': inBoth((locale, d) => readTextsTexts[locale].destroy.done(text(d.title), Number(d.texts))),
};

function inBoth(sentence: (locale: 'sv' | 'en', details: Details) => string): Sentences[string] {
  return { sv: (details) => sentence('sv', details), en: (details) => sentence('en', details) };
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

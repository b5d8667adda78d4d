import type { Locale } from '#platform/i18n/locale.ts';
import type { Questionnaire } from '../../questionnaire.ts';
import { shortened } from '../fault-in-words.ts';
import { differenceBetween, type Named } from './difference.rules.ts';
import { versionTexts } from './version.texts.ts';

/** Things that are named; of many the first. */
const most = 5;

/** What a change did, one line for each sort: added, removed, reworded, other choices, order. */
export function DifferenceInWords(props: { before: Questionnaire; after: Questionnaire; locale: Locale }) {
  const { before, after, locale } = props;
  const t = versionTexts[locale];
  const { added, removed, reworded, settings, moved, translated } = differenceBetween(before, after, locale);
  const lines = [
    ...(added.length > 0 ? [t.added(inWords(added, locale))] : []),
    ...(removed.length > 0 ? [t.removed(inWords(removed, locale))] : []),
    ...(reworded.length > 0 ? [t.reworded(inWords(reworded, locale))] : []),
    ...(settings.length > 0 ? [t.settings(inWords(settings, locale))] : []),
    ...(moved ? [t.moved] : []),
    ...(translated ? [t.translated] : []),
  ];
  if (lines.length === 0) return <p>{t.nothing}</p>;
  return (
    <ul>
      {lines.map((line) => (
        <li>{line}</li>
      ))}
    </ul>
  );
}

function inWords(things: readonly Named[], locale: Locale): string {
  const t = versionTexts[locale];
  const said = things
    .slice(0, most)
    .map(({ kind, text }) => (kind === 'section' ? t.quotedSection(shortened(text)) : t.quoted(shortened(text))))
    .join(', ');
  return things.length <= most ? said : t.more(said, things.length - most);
}

import type { Locale } from '#platform/i18n/locale.ts';
import { formatDate } from '#foundations/clocks/index.ts';
import { documentsTexts } from './documents.texts.ts';
import type { ListedDocument } from './listed-documents.ts';

type Published = Pick<ListedDocument, 'publicOn' | 'publicGround' | 'draft' | 'sentForCommentsOn' | 'counterpart'>;

/** Since when and why a document is public, or what will make it so. */
export function publicityWords(document: Published, locale: Locale): string {
  const t = documentsTexts[locale].publicity;
  const { publicOn, publicGround, sentForCommentsOn, counterpart, draft } = document;
  if (publicOn !== null && publicGround !== null) return t[publicGround](formatDate(publicOn, locale));
  if (sentForCommentsOn !== null) return t.comments(formatDate(sentForCommentsOn, locale), counterpart);
  return draft ? t.draft : t.waiting;
}

/** From whom a document came or to whom it went; empty when nobody has said. */
export function counterpartWords(
  { origin, counterpart }: Pick<ListedDocument, 'origin' | 'counterpart'>,
  locale: Locale,
): string {
  if (counterpart === '') return '';
  const t = documentsTexts[locale];
  return origin === 'received' ? t.from(counterpart) : t.to(counterpart);
}

/** What the law asks a register to say of a document, on one line (offentlighets- och sekretesslagen 5 kap. 2 §). In Swedish always. */
export function registerLine(document: ListedDocument, designation: string | undefined): string {
  const t = documentsTexts.sv.register;
  const { origin, counterpart } = document;
  const who =
    origin === 'received' ? `${t.in} ${counterpart}` : counterpart === '' ? t.made : `${t.out} ${counterpart}`;
  return [document.datedOn, designation ?? t.noDesignation, who.trim(), document.title].join(' · ');
}

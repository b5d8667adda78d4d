import type { MemorandumTemplate } from '#content/memorandum-template.ts';
import type { Locale } from '#platform/i18n/locale.ts';
import type { DocumentModel } from '#foundations/documents/index.ts';
import { memorandumDocument } from '../memorandum-document.ts';
import { isMainText, typedParts } from '../memorandum-texts.rules.ts';
import { templatesTexts } from './templates.texts.ts';

/** A document that shows a template: under each heading stands what to write there. */
export function sampleMemorandum(
  template: MemorandumTemplate,
  of: { organisation: string; locale: Locale; day: string },
): DocumentModel {
  const t = templatesTexts[of.locale].sample;
  const body = template.addressee || t.body;
  const texts = Object.fromEntries(typedParts(template).map(({ key, guide }) => [key, guide[of.locale]]));
  const main = Object.fromEntries(Object.entries(texts).filter(([key]) => isMainText(key)));
  return memorandumDocument({
    organisation: of.organisation,
    language: of.locale,
    designations: [],
    memorandum: {
      template,
      title: t.title,
      writtenOn: of.day,
      addressee: body.charAt(0).toLocaleUpperCase('sv') + body.slice(1),
      sender: t.sender,
      officerName: '',
      officerRole: t.officer,
      officerPhone: '',
      officerEmail: '',
      summary: '',
      background: '',
      assessment: '',
      ...main,
      texts,
      delegationPoint: t.point,
      signatory: '',
      signatoryRole: t.officer,
      dispatchList: t.dispatch,
      copyTo: '',
      atOnce: false,
      proposals: template.kind === 'information' ? [] : [{ body, text: t.proposal }],
      costLines: [{ administration: t.sender, label: t.cost, quantity: 1, unitPriceOre: 1_000_000 }],
      alternatives: [{ title: t.alternative, text: '', consequences: t.consequence, proposed: true }],
      attachments: [{ title: t.attachment, datedOn: null }],
    },
  });
}

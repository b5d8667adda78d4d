import type { Tx } from '#db/connection.ts';
import { formatDate } from '#foundations/clocks/index.ts';
import { decisionName } from '../after-outcome/decision-name.ts';
import { getDecision, type Decision } from '../decision.queries.ts';
import { decisionsTexts } from '../decisions.texts.ts';
import { listMatterDocuments, type MatterDocument } from '../documents/document.queries.ts';
import { getMatter, type MatterRow } from '../matter.queries.ts';
import { dispatchTexts } from './dispatch.texts.ts';

/** A decision as it is sent: the letter, and the extracts that go with it. */
export type DispatchLetter = {
  decision: Decision;
  matter: MatterRow;
  subject: string;
  text: string;
  extracts: MatterDocument[];
};

/** In Swedish whoever sends it: authorities write to each other in Swedish (språklagen 10 §). */
export async function loadDispatchLetter(
  db: Tx,
  organisation: { name: string },
  decisionId: number,
): Promise<DispatchLetter> {
  const t = dispatchTexts.sv.text;
  const decision = await getDecision(db, decisionId);
  const matter = await getMatter(db, decision.matterId);
  const documents = await listMatterDocuments(db, matter.id);
  const extracts = documents.filter(
    (one) => one.type === 'extract' && one.decisionId === decisionId && one.fileId !== null,
  );
  const { body, decidedOn, itemNumber, outcome } = decision;
  const paragraphs = [
    t.greeting,
    t.decided(body, formatDate(decidedOn, 'sv'), matter.title),
    t.references(decisionsTexts.sv.item(itemNumber), matter.designations[0]?.value ?? ''),
    t.outcome(decisionsTexts.sv.outcomes[outcome].toLocaleLowerCase('sv')),
    decision.text,
    extracts.length > 0 ? t.attached : '',
    t.from(organisation.name),
  ];
  return {
    decision,
    matter,
    subject: t.subject(matter.title, decisionName(decision)).slice(0, 300),
    text: `${paragraphs.filter((one) => one !== '').join('\n\n')}\n`,
    extracts,
  };
}

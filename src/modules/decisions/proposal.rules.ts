/** What a body is asked to decide. The text is kept as it stands after "att", so that both styles can be made from it. */
type ProposalText = { body: string; text: string };

export const mostProposals = 50;

/** The text of a proposal as it is kept: without the "att" before it and the mark after it, which the style sets. */
export function keptProposal(typed: string): string {
  return typed
    .replace(/^att\s+/i, '')
    .replace(/(?:[\s.,;]|,\s*(?:och|samt))+$/u, '')
    .trim();
}

/** One clause of a list: `att kommunen deltar, och` … `att varje förvaltning betalar.` */
export function attClause(text: string, position: { index: number; count: number }): { mark: string; rest: string } {
  const last = position.index === position.count - 1;
  const end = last ? '.' : position.index === position.count - 2 ? ', och' : ',';
  return { mark: 'att', rest: ` ${inRunningText(text)}${end}` };
}

/** A proposal as a sentence of its own, with a capital first. */
export function proposalSentence(text: string): string {
  const sentence = text.charAt(0).toLocaleUpperCase('sv') + text.slice(1);
  return /[.!?]$/.test(sentence) ? sentence : `${sentence}.`;
}

/** Proposals by the body that decides them, each body where it first stands. */
export function byBody(proposals: readonly ProposalText[]): { body: string; texts: string[] }[] {
  const groups: { body: string; texts: string[] }[] = [];
  for (const { body, text } of proposals) {
    const group = groups.find((one) => sameBody(one.body, body));
    if (group) group.texts.push(text);
    else groups.push({ body, texts: [text] });
  }
  return groups;
}

/**
 * Who proposes to whom. The body that the memorandum goes to decides on its sender's proposal; any other body, normally the assembly,
 * on the proposal of the body that the memorandum goes to (kommunallagen 5 kap. 26–28 §§).
 */
export function proposalParties(
  memorandum: { sender: string; addressee: string },
  decidingBody: string,
): { proposer: string; body: string; assembly?: string } {
  const parties = { proposer: memorandum.sender, body: nameInText(memorandum.addressee) };
  return sameBody(memorandum.addressee, decidingBody) ? parties : { ...parties, assembly: nameInText(decidingBody) };
}

/** The body whose decision settles the matter: one that decides on another's proposal comes after it. */
export function finalBody(memorandum: { addressee: string }, proposals: readonly ProposalText[]): string {
  return proposals.findLast((proposal) => !sameBody(proposal.body, memorandum.addressee))?.body ?? memorandum.addressee;
}

export function sameBody(one: string, other: string): boolean {
  return one.trim().toLocaleLowerCase('sv') === other.trim().toLocaleLowerCase('sv');
}

/** `Kommunstyrelsen` → `kommunstyrelsen`; an abbreviation stays: `KSAU`. */
export function nameInText(name: string): string {
  return /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLocaleLowerCase('sv') + name.slice(1) : name;
}

/** Words that begin a proposal and are nobody's name: they are written small after "att". */
const small =
  /^(?:den|det|de|en|ett|varje|alla|ingen|inga|respektive|kommunen|regionen|kommunstyrelsen|kommunfullmäktige|regionstyrelsen|regionfullmäktige|nämnden|förvaltningen|strategin|planen|rutinen|kostnaden|kostnaderna|arbetet|uppföljningen|ärendet)\b/iu;

function inRunningText(text: string): string {
  return small.test(text) ? text.charAt(0).toLocaleLowerCase('sv') + text.slice(1) : text;
}

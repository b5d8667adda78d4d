import { daysIn } from '../extract/days-in-text.ts';
import type { Outcome } from '../matter.rules.ts';
import { isSameNamed } from '../record-decision/named-body.rules.ts';

export type TaskSource = 'decision' | 'proposal' | 'measure' | 'invitation' | 'own';

/** A task as it is proposed: somebody decides whether it becomes one. `key` is what it was made from, so that it is proposed once. */
export type ProposedTask = {
  source: TaskSource;
  key: string;
  title: string;
  postId: number | null;
  administrationId: number | null;
  /** YYYY-MM-DD */
  dueOn: string | null;
};

/** What is said by the body alone when it decides: somebody has a task only where it gives one too. That we take part is answered to who invited. */
const settles =
  /^(?:kommunen |regionen |kommunfullmäktige |kommunstyrelsen )?(?:anta|godkänn|fastställ|lägg|notera|bifall|avslå|ställ|strategin|planen|rutinen|(?:ska |skall )?delta)/iu;

export type Settled = {
  decision: { outcome: Outcome; text: string; body: string; decidedOn: string };
  proposals: readonly { id: number; body: string; text: string }[];
  /** Of the plan that was adopted; none where none was. */
  measures: readonly { id: number; title: string; ownerPostId: number | null; endsOn: string | null }[];
  invitation: { inviter: string; answerBy: string | null } | undefined;
  administrations: readonly { id: number; name: string }[];
};

/** Words of a decision by which somebody is to do something. What only is adopted, approved or noted gives nobody a task. */
const assigns =
  /\b(?:i uppdrag|uppdra(?:r|s|gits)?\b|uppmana|anvisa|avsätt|utse|återrapporter|redovisa|återkom|ansvara|genomför|följ(?:a|er|s)? upp|följs? upp|anmäl|ta(?:r|s)? fram|ta fram|delta)/iu;

/** What a settling decision asks somebody to do: its clauses, the measures that were adopted, and word to whoever invited. */
export function proposeTasks({ decision, ...of }: Settled): ProposedTask[] {
  const answer = answerTask(decision, of.invitation);
  if (decision.outcome !== 'approved' && decision.outcome !== 'amended') return answer;
  return [...clauseTasks({ decision, ...of }), ...answer, ...of.measures.map(measureTask)];
}

function answerTask(decision: Settled['decision'], invitation: Settled['invitation']): ProposedTask[] {
  if (!invitation) return [];
  const { inviter, answerBy } = invitation;
  const title =
    decision.outcome === 'rejected'
      ? `Meddela ${inviter} att kommunen inte deltar`
      : `Bekräfta deltagandet till ${inviter}`;
  const dueOn = answerBy !== null && answerBy >= decision.decidedOn ? answerBy : null;
  return [{ source: 'invitation', key: 'answer', title: cut(title), postId: null, administrationId: null, dueOn }];
}

/** What was decided as it was proposed is read in the proposals; what was amended, and what nobody proposed, in the decision's own words. */
function clauseTasks({ decision, proposals, administrations }: Settled): ProposedTask[] {
  const asProposed = decision.outcome === 'approved' || decision.text === '';
  const proposed = asProposed ? proposals.filter(({ body }) => isSameNamed(body, decision.body)) : [];
  const clauses: { source: TaskSource; key: string; text: string }[] = [
    ...proposed.map(({ id, text }) => ({ source: 'proposal' as const, key: String(id), text })),
    ...clausesOf(decision.text)
      .map((text, at) => ({ source: 'decision' as const, key: String(at + 1), text }))
      .filter((clause) => !proposed.some(({ text }) => saysTheSame(clause.text, text))),
  ];
  return clauses
    .filter(({ text }) => givesTask(text))
    .map(({ source, key, text }) => ({
      source,
      key,
      title: cut(capital(text)),
      postId: null,
      administrationId: administrationIn(text, administrations),
      dueOn: daysIn(text).find((day) => day >= decision.decidedOn) ?? null,
    }));
}

function givesTask(text: string): boolean {
  return settles.test(text) ? /uppdra/iu.test(text) : assigns.test(text);
}

/** Whether a clause of the minutes is one that was proposed, also where it is broken over lines or a word is another. */
function saysTheSame(clause: string, proposal: string): boolean {
  const proposed = new Set(wordsOf(proposal));
  const words = wordsOf(clause);
  return words.filter((word) => proposed.has(word)).length >= words.length * 0.8;
}

function wordsOf(text: string): string[] {
  return text.toLocaleLowerCase('sv').match(/[\p{L}\d]+/gu) ?? [];
}

/** The clauses of a decision's text: its lines, each without its number or "att". */
export function clausesOf(text: string): string[] {
  return text
    .split(/\n+|,?\s*\boch att\b|(?<=[,;])\s*(?=att\b)/u)
    .map((line) =>
      line
        .trim()
        .replace(/^(?:\d{1,2}[.)]|[-–•])\s*/u, '')
        .replace(/^att\s+/iu, '')
        .replace(/(?:[\s.,;]|,\s*(?:och|samt))+$/u, ''),
    )
    .filter((line) => line !== '');
}

/** The administration that a clause names; the longest name where one holds another. */
function administrationIn(text: string, administrations: Settled['administrations']): number | null {
  const words = text.toLocaleLowerCase('sv');
  const named = administrations.filter(({ name }) => words.includes(name.toLocaleLowerCase('sv')));
  return named.sort((a, b) => b.name.length - a.name.length)[0]?.id ?? null;
}

function measureTask({ id, title, ownerPostId, endsOn }: Settled['measures'][number]): ProposedTask {
  return {
    source: 'measure',
    key: String(id),
    title: cut(title),
    postId: ownerPostId,
    administrationId: null,
    dueOn: endsOn,
  };
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('sv') + text.slice(1);
}

function cut(title: string): string {
  return title.length <= 300 ? title : `${title.slice(0, 299)}…`;
}

import type { MemorandumTemplate } from '#content/memorandum-template.ts';
import type { Committee } from '#modules/organisation/index.ts';
import { inFull, isSameNamed } from './record-decision/named-body.rules.ts';

type Body = Pick<Committee, 'name' | 'kind'>;

/** What the assembly is called: as the organisation has entered it, and by law. */
export function assemblyNames(committees: readonly Body[]): string[] {
  return [...namesOf(committees, 'assembly'), 'Kommunfullmäktige', 'Regionfullmäktige'];
}

export function executiveNames(committees: readonly Body[]): string[] {
  return [...namesOf(committees, 'executive'), 'Kommunstyrelsen', 'Regionstyrelsen'];
}

/**
 * Whether two bodies are one authority: each committee is one of its own (offentlighets- och sekretesslagen 8 kap. 2 §), and a sub-committee is a
 * part of the committee that it prepares for, the executive where its name does not say whose it is.
 */
export function isSameAuthority(one: string, other: string, committees: readonly Body[]): boolean {
  return authorityOf(one, committees) === authorityOf(other, committees);
}

/**
 * Whether a memorandum leaves the authority of the committee whose matter it is. An employee who decides by delegation does so for that committee
 * (kommunallagen 7 kap. 5 §).
 */
export function leaves(
  memorandum: { addressee: string; template: Pick<MemorandumTemplate, 'kind'> },
  own: string,
  committees: readonly Body[],
): boolean {
  const { addressee, template } = memorandum;
  if (template.kind === 'delegation' && !isBody(addressee, committees)) return false;
  return !isSameAuthority(addressee, own, committees);
}

/** By its name: a committee that has been entered, or what only bodies are called. */
function isBody(name: string, committees: readonly Body[]): boolean {
  if (/^anställd\b|\bpå delegation\b/iu.test(name)) return false;
  const called = /(?:nämnd|styrelse|fullmäktige|utskott|beredning|direktion)(?:en|et|n)?$/u;
  return called.test(inFull(name)) || committees.some((one) => isSameNamed(one.name, name));
}

function authorityOf(name: string, committees: readonly Body[]): string {
  const body = inFull(name);
  const whose = /^(.+?):?s \p{L}*utskott(?:et)?$/u.exec(body)?.[1];
  if (whose !== undefined) return inFull(whose);
  const isSubCommittee =
    /utskott(?:et)?$/u.test(body) || namesOf(committees, 'sub-committee').some((known) => inFull(known) === body);
  const executive = executiveNames(committees)[0];
  return isSubCommittee && executive !== undefined ? inFull(executive) : body;
}

function namesOf(committees: readonly Body[], kind: Committee['kind']): string[] {
  return committees.filter((one) => one.kind === kind).map(({ name }) => name);
}

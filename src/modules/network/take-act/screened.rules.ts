import { screen } from '#foundations/screen/index.ts';
import type { NetworkAct } from '../acts.ts';

/**
 * Whether what a party writes is certainly about a person, or records an opinion. What is only possible has been judged by whoever wrote it, in a form that
 * asked; a host that reads it sees that it may be (`MayBePersonal`). By a link nobody can judge, so there what is possible is refused too (`place-form`).
 */
export function isScreened(act: NetworkAct): boolean {
  return textsOf(act).some((text) => screen.judge(text).some(({ certainty }) => certainty === 'certain'));
}

/** What is written freely: not the names of those who come, nor the words of a decision. */
function textsOf(act: NetworkAct): string[] {
  switch (act.type) {
    case 'register':
    case 'decline':
      return [act.message];
    case 'withdraw':
    case 'leave':
      return [act.why];
    case 'hand-in':
      return [act.text, act.stepStatus, ...Object.values(act.answers).flat()];
    case 'comment':
      return [act.text];
    case 'evaluate':
      return [act.useful, act.change];
    case 'experience':
      return [act.title, act.background, act.how, act.successFactors, act.challenges];
    case 'settle':
    case 'replace':
    case 'withdraw-experience':
    case 'consent':
      return [];
  }
}

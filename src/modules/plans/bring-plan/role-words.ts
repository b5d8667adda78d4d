/** What a word ends in that names a post. */
const posts =
  'chef|samordnare|rektor|strateg|sekreterare|direktör|ledare|utvecklare|handläggare|kurator|pedagog|lärare|polis|koordinator|bibliotekarie|registrator|controller|ordförande';
/** What a word ends in that names an administration, a body or a partner. */
const bodies =
  'nämnd|förvaltning|tjänst|kommun|region|styrelse|enhet|skola|grupp|råd|omsorg|avdelning|kontor|bibliotek|förening|myndighet|bolag|fullmäktige|ledning|verksamhet|personal';
const ending = '(?:n|t|en|et|na|ar|er|or|arna|erna|orna|a|ne)?';

const post = new RegExp(`(?:${posts})${ending}$`, 'iu');
const body = new RegExp(`(?:${bodies}|skol)${ending}$`, 'iu');
const between = /^(?:för|på|i|vid|inom|av|till|med|om|att|som|när|från|under|alla)$/iu;

/** Whether words name a post, and nothing else: `rektor`, `biträdande rektor`, `säkerhetssamordnaren`. */
export function isPost(text: string): boolean {
  return named(text, (last) => post.test(last));
}

/** Whether words name a post, a body or several of them, and nothing else: `BUF`, `kommunstyrelsen och polisen`. Where it is not sure they do not. */
export function isRole(text: string): boolean {
  return named(text, (last) => post.test(last) || body.test(last) || /^\p{Lu}{2,6}$/u.test(last));
}

function named(text: string, isOne: (last: string) => boolean): boolean {
  if (text.length > 100) return false;
  const parts = text.split(/,| och | samt | eller |\/|&|\+/).map((part) => part.trim().split(/\s+/));
  return parts.every((words) => {
    // "barn- och utbildningsförvaltningen": the first half leans on the second.
    if (words.length === 1 && words[0]?.endsWith('-')) return true;
    return words.length <= 3 && isOne(words.at(-1) ?? '') && !words.some((word) => between.test(word));
  });
}

/** Whether a person is named: people leave, posts stay, and the plan becomes public. */
export function isName(text: string): boolean {
  const parts = text.split(/,| och | samt |\/|&/).map((part) => part.trim());
  return parts.some((part) => {
    const given = /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?: \p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?){1,2}$/u.test(part);
    return given && !NO_NAME.test(part);
  });
}

const NO_NAME = new RegExp(`${posts}|${bodies}|utveckl`, 'i');

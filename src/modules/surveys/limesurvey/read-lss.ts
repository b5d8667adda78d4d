import type { Found, FoundQuestion, FoundSection, Note, NoteReason, Texts } from '../exchange/imported.ts';
import { nameOf } from '../exchange/imported.ts';
import { joinedTexts } from '../exchange/joined-texts.ts';
import { tagOf } from '../exchange/language-tags.ts';
import { ImportRefused } from '../exchange/refused.ts';
import { questionnaireLimits } from '../questionnaire.ts';
import { conditionOf } from './lss-conditions.ts';
import { readGroups, readQuestions, type LssGroup, type LssQuestion } from './lss-questions.ts';
import { readLssTables, type LssRow, type LssTables } from './lss-tables.ts';
import { takeByType } from './lss-types.ts';

type Names = Map<string, { question: string; option?: string }>;
type Work = { names: Names; notes: Note[]; conditions: Map<string, LssRow[]> };

/** Fifteen times what could be taken. */
const mostQuestions = 3000;

/** Reads a LimeSurvey structure file: its texts as plain text, every question as one of ours or as a note with the reason. */
export async function readLss(xml: string): Promise<Found> {
  const tables = await readLssTables(xml);
  const [settings = {}] = tables.rows('surveys');
  const conditions = Map.groupBy(tables.rows('conditions'), (row) => row.qid ?? '');
  const work: Work = { names: new Map(), notes: notesOfFile(tables, settings), conditions };
  const all = readQuestions(tables);
  if (all.length > mostQuestions) throw new ImportRefused('too-many-parts', String(mostQuestions));
  const questions = Map.groupBy(all, ({ gid }) => gid);
  const sections = readGroups(tables).map((group) => readGroup(work, group, questions.get(group.gid) ?? []));
  const texts = tables.rows('surveys_languagesettings');
  const inEach = (field: string) =>
    Object.fromEntries(texts.map((row) => [tagOf(row.surveyls_language ?? '') ?? '', row[field] ?? '']));
  return {
    title: inEach('surveyls_title'),
    introduction: joinedTexts(inEach('surveyls_description'), inEach('surveyls_welcometext')),
    languages: languagesOf(tables, settings, work.notes),
    sections,
    named: (name) => findNamed(work.names, name),
    notes: work.notes,
  };
}

function languagesOf(tables: LssTables, settings: LssRow, notes: Note[]): string[] {
  const codes = [settings.language ?? '', ...tables.languages, ...(settings.additional_languages ?? '').split(' ')];
  const tags = codes.filter((code) => code !== '').map((code) => ({ code, tag: tagOf(code) }));
  const unknown = tags.filter(({ tag }) => tag === undefined).map(({ code }) => code);
  if (unknown.length > 0) notes.push({ what: '', reason: 'languages', detail: unknown.join(', ').slice(0, 200) });
  return [...new Set(tags.flatMap(({ tag }) => (tag === undefined ? [] : [tag])))];
}

function readGroup(work: Work, group: LssGroup, all: readonly LssQuestion[]): FoundSection {
  const questions: FoundQuestion[] = [];
  let introduction = group.description;
  let waiting: { texts: Texts; what: string } | undefined;
  for (const question of all) {
    const what = nameOf(question.code, question.text);
    const note = (reason: NoteReason, detail?: string) => work.notes.push({ what, reason, detail });
    if (question.attribute('hidden') === '1') note('hidden');
    else if (question.type === 'X') {
      const text = joinedTexts(question.text, question.help);
      if (conditionOf(question.relevance, work.conditions.get(question.qid) ?? [])) note('text-on-condition');
      else if (questions.length === 0 && fits(joinedTexts(introduction, text)))
        introduction = joinedTexts(introduction, text);
      else if (fits(joinedTexts(waiting?.texts ?? {}, text)))
        waiting = { texts: joinedTexts(waiting?.texts ?? {}, text), what };
      else note('too-long');
    } else {
      const [first, ...rest] = readQuestion(work, question);
      if (!first) continue;
      const help = waiting ? joinedTexts(waiting.texts, first.help ?? {}) : (first.help ?? {});
      if (waiting) work.notes.push({ what: waiting.what, reason: fits(help) ? 'text-as-help' : 'too-long' });
      questions.push(fits(help) ? { ...first, help } : first, ...rest);
      waiting = undefined;
    }
  }
  if (waiting) work.notes.push({ what: waiting.what, reason: 'text-last' });
  const code = `del${group.gid}`;
  if (group.random !== '') work.notes.push({ what: nameOf('', group.title), reason: 'random-group' });
  return { code, title: group.title, introduction, showIf: conditionOf(group.relevance, []), questions };
}

function fits(texts: Texts): boolean {
  return Object.values(texts).every((text) => text.length <= questionnaireLimits.text);
}

function readQuestion(work: Work, question: LssQuestion): FoundQuestion[] {
  const what = nameOf(question.code, question.text);
  const { questions, notes } = takeByType(question);
  work.notes.push(...notes.map((note) => ({ what, ...note })));
  if (questions.length === 0) return [];
  work.notes.push(...changesOf(question).map((reason) => ({ what, reason })));
  const showIf = conditionOf(question.relevance, work.conditions.get(question.qid) ?? []);
  const shuffle = question.attribute('random_order') === '1' || question.attribute('answer_order') === 'random';
  return questions.map((body) => {
    const code = codeOf(question.code + (body.sub?.code ?? '') + (body.code ?? ''));
    remember(work.names, question, { code, sub: body.sub?.code });
    return {
      ...body,
      code,
      text: body.sub ? titled(question.text, body.sub.label) : titled(question.text, body.ofText ?? {}),
      help: question.help,
      showIf,
      ...(question.mandatory === 'Y' ? { required: true } : {}),
      ...(shuffle ? { shuffle: true } : {}),
    };
  });
}

function changesOf(question: LssQuestion): NoteReason[] {
  const { attribute } = question;
  const has = (...names: string[]) => names.some((name) => attribute(name) !== '');
  const isLimited = ['M', 'P'].includes(question.type) && has('min_answers', 'max_answers');
  return [
    ...(question.mandatory === 'S' ? ['soft-mandatory' as const] : []),
    ...(has('random_group') ? ['random-group' as const] : []),
    ...(has('array_filter', 'array_filter_exclude') ? ['array-filter' as const] : []),
    ...(isLimited || has('em_validation_q', 'em_validation_sq', 'min_num_value', 'max_num_value')
      ? ['validation' as const]
      : []),
    ...(question.hasPicture ? ['picture' as const] : []),
  ];
}

/** LimeSurvey's codes are letters and digits; older ones may have underscores. That of a question and that of its part make a long one. */
function codeOf(code: string): string {
  return code.replace(/[^A-Za-z0-9]/g, '');
}

/** `Q1`, `Q1_SQ1` and `123X4X56SQ1` are names of the same. */
function remember(names: Names, question: LssQuestion, { code, sub }: { code: string; sub: string | undefined }): void {
  const set = (suffix: string, means: { question: string; option?: string }) => {
    names.set(`${question.code}${suffix === '' ? '' : `_${suffix}`}`, means);
    names.set(`#${question.qid}${suffix}`, means);
  };
  if (sub !== undefined) return set(sub, { question: code });
  set('', { question: code });
  if (['M', 'P'].includes(question.type))
    for (const one of question.subs) set(one.code, { question: code, option: one.code });
}

function findNamed(names: Names, name: string): { question: string; option?: string } | undefined {
  const bare = name.replace(/\.(NAOK|code|value)$/i, '');
  const numbered = /^\d+X\d+X(\d+.*)$/.exec(bare);
  return names.get(numbered ? `#${numbered[1]}` : bare);
}

/** The question, with what it is about after it. */
function titled(text: Texts, about: Texts): Texts {
  if (Object.keys(about).length === 0) return text;
  return Object.fromEntries(
    Object.entries(text).map(([tag, words]) => [tag, about[tag] ? `${words} – ${about[tag]}` : words]),
  );
}

/** What the file says of the survey as a whole that has no place here. */
function notesOfFile(tables: LssTables, settings: LssRow): Note[] {
  const has = (...names: string[]) => names.some((name) => tables.rows(name).length > 0);
  const texts = tables.rows('surveys_languagesettings');
  const says = (field: string) => texts.some((row) => (row[field] ?? '') !== '');
  const isOn = (...names: string[]) => names.some((name) => settings[name] === 'Y');
  const reasons: NoteReason[] = [
    ...(has('quota', 'quota_members') ? ['quotas' as const] : []),
    ...(has('tokens', 'survey_participants') || settings.usetokens === 'Y' ? ['participants' as const] : []),
    ...(has('timings') || isOn('savetimings', 'datestamp', 'ipaddr', 'refurl') ? ['timings' as const] : []),
    ...(says('surveyls_endtext') ? ['end-text' as const] : []),
    ...(has('defaultvalues') ? ['default-answers' as const] : []),
    ...(says('surveyls_email_invite') ? ['letters' as const] : []),
  ];
  return reasons.map((reason) => ({ what: '', reason }));
}

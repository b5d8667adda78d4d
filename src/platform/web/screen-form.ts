import { createHash } from 'node:crypto';
import type { Form, FormState, ParsedForm, RawForm } from '#platform/form.ts';
import { judgeText, listUnjudged, type ScreenFinding } from '#platform/screen.ts';
import { inOrganisation } from '#platform/tenancy/transaction.ts';
import type { MemberView, Services } from '#platform/web/context.ts';

type At<T> = { services: Services; view: MemberView; form: Form<T> };
type Found<T> = { name: keyof T & string; findings: ScreenFinding[] };

/**
 * Screens the free texts of a form that has been read. What is certain becomes an error at its field. What is possible becomes a question
 * there, unless somebody has answered it: before, or now by ticking the box under it, which is then remembered.
 */
export async function screenForm<T>(at: At<T>, raw: RawForm, parsed: ParsedForm<T>): Promise<ParsedForm<T>> {
  const { screen } = at.services;
  const wrong = new Set(parsed.state.errors.map((error) => error.name));
  const found = at.form.freeTexts
    .filter((name) => !wrong.has(name))
    .map((name): Found<T> => ({ name, findings: screen.judge(textOf(raw[name])) }))
    .filter(({ findings }) => findings.length > 0);
  if (found.length === 0) return parsed;
  const errors: FormState<T>['errors'] = [];
  const asked: NonNullable<FormState<T>['asked']> = [];
  for (const { name, findings } of found) {
    const certain = findings.filter(({ certainty }) => certainty === 'certain');
    if (certain.length > 0) {
      errors.push({ name, message: screen.explain(certain, at.view.locale) });
      continue;
    }
    const unjudged = await listStillUnjudged(at, findings);
    const answers = answersIn(raw[assuranceName(name)]);
    const answered = unjudged.filter((one) => answers.has(answerTo(one)));
    if (answered.length > 0) await judge(at, answered);
    const left = unjudged.filter((one) => !answered.includes(one));
    if (left.length === 0) continue;
    errors.push({ name, message: screen.explain(left, at.view.locale) });
    asked.push({
      name,
      field: assuranceName(name),
      value: [...new Set(left.map(answerTo))].join(' '),
      label: screen.assurance[at.view.locale],
    });
  }
  if (errors.length === 0) return parsed;
  return { ok: false, state: { ...parsed.state, errors: [...parsed.state.errors, ...errors], asked } };
}

function textOf(value: RawForm[string] | undefined): string {
  return typeof value === 'string' ? value : '';
}

async function listStillUnjudged<T>(at: At<T>, findings: readonly ScreenFinding[]): Promise<ScreenFinding[]> {
  const scope = { db: at.services.database, organisationId: at.view.organisation.id, reading: true };
  return inOrganisation(scope, (db) => listUnjudged(db, findings));
}

async function judge<T>({ services, view }: At<T>, findings: readonly ScreenFinding[]): Promise<void> {
  const { database, clock, jobs, subscriptions } = services;
  const { organisation, actor, locale } = view;
  await judgeText.run({ database, clock, jobs, subscriptions, organisation, actor, locale }, { findings });
}

/** The box says what it was ticked for: words that have come to the text since are asked about anew. */
function answerTo({ rule, words }: ScreenFinding): string {
  return createHash('sha256').update(`${rule} ${words}`).digest('base64url').slice(0, 12);
}

function answersIn(value: RawForm[string] | undefined): ReadonlySet<string> {
  return new Set(textOf(value).split(' '));
}

function assuranceName(name: string): string {
  return `ej-person-${name}`;
}

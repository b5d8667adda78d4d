import { randomUUID } from 'node:crypto';
import { refuseIfChanged, type Change } from '#platform/basis.ts';
import { command, type CommandContext } from '#platform/command.ts';
import { AppError, FieldError } from '#platform/errors.ts';
import { today } from '#foundations/clocks/index.ts';
import { numbersField, participantsOf } from '#modules/decisions/index.ts';
import { listAdministrations } from '#modules/organisation/index.ts';
import { listLines, type Line, type Person } from '../participation/lines.queries.ts';
import { lockParticipation, type Participation } from '../participation/participation.queries.ts';
import { answerers } from '../participation/participation.roles.ts';
import { putLines, putPeople, type NewLine, type NewPerson } from '../participation/put-participation.ts';
import { tellMatter } from '../participation/tell-matter.ts';
import { writeRegistration } from '../participation/write-act.ts';
import type { ChangeRegistrationForm } from './change-registration.form.ts';
import { changedLines, isOf, type ChangedLine } from './change-registration.rules.ts';
import { changeRegistrationTexts } from './change-registration.texts.ts';
import { isSame, placePeople } from './people.rules.ts';
import { registerTexts } from './register.texts.ts';

type Numbered = { administrationIds: number[]; participants: number[]; buyerReferences: string[] };
type ChangeRegistration = Change<Omit<ChangeRegistrationForm, `${keyof Numbered}[]`>> & Numbered & { id: number };

/**
 * Says anew who goes: more or fewer places, other administrations, other references. A host that is here is told all of it, and the matter's draft says
 * what its costs differ by. Returns the participation's id.
 */
export const changeRegistration = command(
  'participation.change-registration',
  answerers,
  async (ctx, input: ChangeRegistration) => {
    const participation = await lockParticipation(ctx.db, input.id);
    if (participation.state !== 'registered') throw new AppError('not-now', changeRegistrationTexts[ctx.locale].notIn);
    const lines = await listLines(ctx.db, input.id);
    const held = lines.filter(({ endedOn }) => endedOn === null);
    refuseIfChanged(ctx, registrationPart(lines), input.basis);
    const wanted = await participantsOf(ctx.db, input, ctx.locale);
    const changed = changedLines(
      wanted.map(({ administration, number }) => ({ administration, quantity: number })),
      held,
      { atHost: linesAtHost(participation, lines), newKey: randomUUID },
    );
    const staying = stayingOf(held, changed.lines, input.personIds);
    const coming = comingOf(ctx, { typed: input.people, lines: changed.lines, staying });
    await endPeople(ctx, held, staying);
    await putChanged(ctx, participation.id, { ...changed, references: await referencesOf(ctx, input, held) });
    await putPeople(ctx, coming);
    await tellMatter(ctx, participation);
    await writeRegistration(ctx, participation);
    return { output: input.id, audit: { subject: input.id, details: { title: participation.subject } } };
  },
);

/** What the form is made from, and compared with when it comes back. */
export function registrationPart(lines: readonly Line[]) {
  return lines
    .filter(({ endedOn }) => endedOn === null)
    .map(({ lineKey, quantity, buyerReference, people }) => ({
      ...{ lineKey, quantity, buyerReference },
      people: people.flatMap(({ id, leftOn }) => (leftOn === null ? id : [])),
    }));
}

/** What the host holds and we do not: what it did not let us change. */
function linesAtHost({ stated }: Participation, lines: readonly Line[]) {
  const isOurs = (key: string) => lines.some(({ lineKey }) => lineKey === key);
  return (stated?.lines ?? []).filter(({ lineKey, isEnded }) => !isEnded && !isOurs(lineKey));
}

/** Those who still go, each on the line that the administration has from now on. Nobody goes from where nobody comes. */
function stayingOf(held: readonly Line[], lines: readonly ChangedLine[], ids: readonly number[]): Person[] {
  return held.flatMap(({ lineKey, people }) => {
    const line = lines.find((one) => one.lineKey === lineKey || one.insteadOf === lineKey);
    if (!line) return [];
    const still = people.filter(({ id, leftOn }) => leftOn === null && ids.includes(id));
    return still.map((person) => ({ ...person, lineKey: line.lineKey }));
  });
}

/** Those who come besides; refused where there are more people than places, or one is there twice. */
function comingOf(
  ctx: CommandContext,
  { typed, lines, staying }: { typed: string; lines: readonly ChangedLine[]; staying: readonly Person[] },
): NewPerson[] {
  const t = changeRegistrationTexts[ctx.locale];
  const placed = placePeople(typed, lines);
  if (!('people' in placed)) {
    const { line, problem, name } = placed.fault;
    throw new FieldError('people', registerTexts[ctx.locale].peopleProblems[problem](line, name));
  }
  const twice = placed.people.find((one) => staying.some((other) => isSame(one, other)));
  if (twice) throw new FieldError('people', t.same(twice.name));
  for (const { lineKey, administration, quantity } of lines) {
    const there = [...staying, ...placed.people].filter((one) => one.lineKey === lineKey);
    if (there.length > quantity)
      throw new FieldError(staying.length > 0 ? 'personIds' : numbersField, t.tooMany(administration));
  }
  return placed.people;
}

async function endPeople(ctx: CommandContext, held: readonly Line[], staying: readonly Person[]): Promise<void> {
  const gone = held
    .flatMap(({ people }) => people)
    .filter(({ id, leftOn }) => leftOn === null && !staying.some((one) => one.id === id))
    .map(({ id }) => id);
  if (gone.length === 0) return;
  await ctx.db
    .updateTable('participationPerson')
    .set({ leftOn: today(ctx.now) })
    .where('id', 'in', gone)
    .execute();
}

type References = (administration: string) => string;

/** The references stand in the order of the administrations; a line beside them keeps the one it has. */
async function referencesOf(ctx: CommandContext, input: Numbered, held: readonly Line[]): Promise<References> {
  const known = await listAdministrations(ctx.db);
  return (administration) => {
    const at = input.administrationIds.findIndex((id) =>
      known.some((one) => one.id === id && isOf({ administration: one.name }, administration)),
    );
    const kept = held.find((one) => isOf(one, administration))?.buyerReference ?? '';
    return at < 0 ? kept : (input.buyerReferences[at] ?? '');
  };
}

/** A line that another stands instead of goes when its people, those who have left too, have moved; one that comes no more is ended. */
async function putChanged(
  ctx: CommandContext,
  id: number,
  { lines, gone, references }: { lines: readonly ChangedLine[]; gone: readonly string[]; references: References },
): Promise<void> {
  const said = lines.map((line): NewLine & ChangedLine => ({
    ...line,
    buyerReference: references(line.administration),
  }));
  const made = said.filter(({ isNew }) => isNew);
  await putLines(
    ctx,
    id,
    made.map(({ lineKey, administration, quantity, buyerReference }) => ({
      ...{ lineKey, administration, quantity, buyerReference },
    })),
  );
  for (const { lineKey, insteadOf } of made) {
    if (insteadOf === null) continue;
    await ctx.db.updateTable('participationPerson').set({ lineKey }).where('lineKey', '=', insteadOf).execute();
    await ctx.db.deleteFrom('participationLine').where('lineKey', '=', insteadOf).execute();
  }
  for (const [sort, { lineKey, buyerReference }] of said.entries())
    await ctx.db
      .updateTable('participationLine')
      .set({ sort, buyerReference })
      .where('lineKey', '=', lineKey)
      .execute();
  if (gone.length === 0) return;
  await ctx.db
    .updateTable('participationLine')
    .set({ endedOn: today(ctx.now), sort: said.length })
    .where('lineKey', 'in', gone)
    .execute();
}

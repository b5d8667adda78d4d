import { command } from '#platform/command.ts';
import { AppError, FieldError, notFound } from '#platform/errors.ts';
import { listUnits } from '#modules/organisation/index.ts';
import { newTeamCode } from '../code.ts';
import { conversationsTexts } from '../conversations.texts.ts';
import { lockRoundIn } from '../round-in-state.ts';
import { listAnswered, listTeams } from '../round.queries.ts';

/** Most teams of a round: as many cards as can be printed at once. */
export const mostTeams = 200;

/** More teams in a round, each with a code of its own: units, and teams by the names that are typed. Those that are there are left. */
export const addTeams = command(
  'conversation-round.add-teams',
  ['coordinator'],
  async (ctx, input: { id: number; units: readonly number[]; names: readonly string[] }) => {
    const t = conversationsTexts[ctx.locale].teams;
    const { title } = await lockRoundIn(ctx, input.id, ['draft', 'open']);
    const there = await listTeams(ctx.db, input.id);
    const units = await listUnits(ctx.db);
    const chosen = input.units.map((id) => {
      const unit = units.find((one) => one.id === id);
      if (!unit) throw new FieldError('units', t.unitGone);
      const shared = units.filter(({ name }) => name === unit.name).length > 1;
      return { name: (shared ? `${unit.name}, ${unit.administrationName}` : unit.name).slice(0, 120), unitId: unit.id };
    });
    const clash = chosen.find((unit) =>
      [...there, ...chosen].some(({ name, unitId }) => name === unit.name && unitId !== unit.unitId),
    );
    if (clash) throw new FieldError('units', t.nameTaken(clash.name));
    const wanted = [...chosen, ...input.names.map((name) => ({ name, unitId: null }))];
    if (wanted.length === 0) throw new FieldError('units', t.missing);
    const taken = new Set(there.map(({ name }) => name));
    const added = wanted.filter(({ name }) => !taken.has(name) && taken.add(name));
    if (taken.size > mostTeams) throw new FieldError('units', t.most);
    if (added.length > 0)
      await ctx.db
        .insertInto('conversationTeam')
        .values(
          added.map((team) => ({
            organisationId: ctx.organisation.id,
            roundId: input.id,
            code: newTeamCode(),
            ...team,
          })),
        )
        .execute();
    return { output: input.id, audit: { subject: input.id, details: { title, teams: added.length } } };
  },
);

/** Takes a team out of the round, unless it has answered. */
export const removeTeam = command(
  'conversation-round.remove-team',
  ['coordinator'],
  async (ctx, input: { id: number; teamId: number }) => {
    const { title } = await lockRoundIn(ctx, input.id, ['draft', 'open']);
    const team = (await listTeams(ctx.db, input.id)).find(({ id }) => id === input.teamId) ?? notFound();
    if ((await listAnswered(ctx.db, input.id)).has(team.id))
      throw new AppError('not-now', conversationsTexts[ctx.locale].teams.hasAnswered);
    await ctx.db.deleteFrom('conversationTeam').where('roundId', '=', input.id).where('id', '=', team.id).execute();
    return { output: input.id, audit: { subject: input.id, details: { title, team: team.name } } };
  },
);

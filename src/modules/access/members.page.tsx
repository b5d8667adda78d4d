import { sql } from 'kysely';
import { z } from 'zod';
import { command, type CommandContext } from '#platform/command.ts';
import { FieldError } from '#platform/errors.ts';
import { emailAddress, optionalText, requiredText } from '#platform/fields.ts';
import { defineForm, type FormInput, type FormState } from '#platform/form.ts';
import { roles, type Role } from '#platform/tenancy/roles.ts';
import { roleMeanings, roleTexts } from '#platform/tenancy/roles.texts.ts';
import type { MemberView } from '#platform/web/context.ts';
import { action, formPage, page } from '#platform/web/page.tsx';
import { Button, ButtonLink } from '#ui/button.tsx';
import { Confirm } from '#ui/confirm.tsx';
import { CheckboxesField, TextField } from '#ui/field.tsx';
import { Page } from '#ui/frame.tsx';
import { DataTable } from '#ui/table.tsx';
import { accessPaths } from '#modules/access/access.paths.ts';
import { accessTexts } from '#modules/access/access.texts.ts';
import { getMember, listMembers, type Member } from '#modules/access/members.queries.ts';

function chosenRoles(sentence: string) {
  return z.union([z.enum(roles).transform((one) => [one]), z.array(z.enum(roles)).min(1, sentence)], {
    error: sentence,
  });
}

const memberForm = defineForm(accessTexts, (t) =>
  z.object({
    name: requiredText(t.members.nameMissing),
    title: optionalText(t.members.positionTooLong, 200),
    email: emailAddress(t.members.emailWrong),
    roles: chosenRoles(t.members.rolesMissing),
  }),
);
const rolesForm = defineForm(accessTexts, (t) => z.object({ roles: chosenRoles(t.members.rolesMissing) }));

export const addMember = command('member.add', ['administrator'], async (ctx, input: FormInput<typeof memberForm>) => {
  const { rows } = await sql<{ id: number }>`select ensure_account(${input.email}) as id`.execute(ctx.db);
  const accountId = rows[0]?.id ?? 0;
  const member = await ctx.db
    .insertInto('member')
    .values({ organisationId: ctx.organisation.id, accountId, name: input.name, title: input.title })
    .onConflict((conflict) => conflict.columns(['organisationId', 'accountId']).doNothing())
    .returning('id')
    .executeTakeFirst();
  if (!member) throw new FieldError('email', accessTexts[ctx.locale].members.alreadyMember);
  await setRoles(ctx, member.id, input.roles);
  return { output: member.id, audit: { details: { roles: input.roles.join(',') } } };
});

export const changeRoles = command(
  'member.change',
  ['administrator'],
  async (ctx, input: { id: number; roles: Role[] }) => {
    const before = await getMember(ctx.db, input.id);
    if (!input.roles.includes('administrator')) await keepAnAdministrator(ctx, before);
    await setRoles(ctx, input.id, input.roles);
    await ctx.db.updateTable('member').set({ endedAt: null }).where('id', '=', input.id).execute();
    return { output: undefined, audit: { details: { before: before.roles.join(','), roles: input.roles.join(',') } } };
  },
);

export const endMember = command('member.end', ['administrator'], async (ctx, input: { id: number }) => {
  const member = await getMember(ctx.db, input.id);
  await keepAnAdministrator(ctx, member);
  await ctx.db.deleteFrom('memberRole').where('memberId', '=', input.id).execute();
  await ctx.db.updateTable('member').set({ endedAt: ctx.now }).where('id', '=', input.id).execute();
  return { output: undefined, audit: { details: { before: member.roles.join(',') } } };
});

async function setRoles(ctx: CommandContext, memberId: number, chosen: readonly Role[]): Promise<void> {
  await ctx.db.deleteFrom('memberRole').where('memberId', '=', memberId).execute();
  const rows = [...new Set(chosen)].map((role) => ({ organisationId: ctx.organisation.id, memberId, role }));
  await ctx.db.insertInto('memberRole').values(rows).execute();
}

async function keepAnAdministrator(ctx: CommandContext, leaving: Member): Promise<void> {
  if (!leaving.roles.includes('administrator')) return;
  // Locked in one order, so that two administrators who remove each other at once cannot both succeed.
  const administrators = await ctx.db
    .selectFrom('memberRole')
    .select('memberId')
    .where('role', '=', 'administrator')
    .orderBy('memberId')
    .forUpdate()
    .execute();
  if (administrators.length < 2) throw new FieldError('roles', accessTexts[ctx.locale].members.lastAdministrator);
}

export const membersPages = [
  ...page({
    path: '/:organisation/behorigheter',
    access: ['administrator'],
    load: async ({ db }) => ({ members: await listMembers(db) }),
    view(view, { members }) {
      const t = accessTexts[view.locale].members;
      return (
        <Page view={view} title={t.title} lead={t.lead}>
          <DataTable
            caption={t.caption}
            rows={members}
            columns={[
              {
                label: t.name,
                rowHeader: true,
                cell: (member: Member) => (
                  <a href={accessPaths.changeRoles(view.organisation, member.id)}>{member.name}</a>
                ),
              },
              { label: t.position, cell: (member) => member.title },
              {
                label: t.roles,
                cell: (member) =>
                  member.endedAt ? t.ended : member.roles.map((role) => roleTexts[view.locale][role]).join(', '),
              },
            ]}
          />
          <ButtonLink href={accessPaths.addMember(view.organisation)}>{t.add}</ButtonLink>
        </Page>
      );
    },
  }),
  ...formPage({
    path: '/:organisation/behorigheter/ny',
    form: memberForm,
    command: addMember,
    load: async () => ({}),
    view(view, _data, form) {
      const t = accessTexts[view.locale].members;
      return (
        <Page view={view} title={t.addTitle} form={form} breadcrumbs={crumbs(view)}>
          <form method="post" novalidate>
            <TextField form={form} name="name" label={t.name} required />
            <TextField form={form} name="title" label={t.position} />
            <TextField form={form} name="email" label={t.email} type="email" required />
            <CheckboxesField
              form={form}
              name="roles"
              label={t.roles}
              hint={t.rolesHint}
              options={roleOptions(view)}
              required
            />
            <Button>{t.save}</Button>
          </form>
        </Page>
      );
    },
    input: (typed) => typed,
    next: (_output, view) => accessPaths.members(view.organisation),
  }),
  ...formPage({
    path: '/:organisation/behorigheter/:id',
    form: rolesForm,
    command: changeRoles,
    load: async ({ db }, { id }) => ({ member: await getMember(db, id) }),
    initial: ({ member }) => ({ roles: member.roles }),
    view(view, { member }, form) {
      const t = accessTexts[view.locale].members;
      return (
        <Page view={view} title={t.change(member.name)} form={form} breadcrumbs={crumbs(view)}>
          <RolesForm view={view} form={form} />
          {member.endedAt === null && (
            <p>
              <a href={accessPaths.endMember(view.organisation, member.id)}>{t.end}</a>
            </p>
          )}
        </Page>
      );
    },
    input: (typed, { id }) => ({ ...typed, id }),
    next: (_output, view) => accessPaths.members(view.organisation),
  }),
  ...page({
    path: '/:organisation/behorigheter/:id/avslut',
    access: endMember.roles,
    load: async ({ db }, { id }) => ({ member: await getMember(db, id) }),
    view(view, { member }) {
      const t = accessTexts[view.locale].members;
      return (
        <Page
          view={view}
          title={t.end}
          breadcrumbs={[
            ...crumbs(view),
            { label: t.change(member.name), href: accessPaths.changeRoles(view.organisation, member.id) },
          ]}
        >
          <Confirm
            heading="h2"
            question={t.endQuestion(member.name)}
            consequences={Object.values(t.endConsequences)}
            label={t.end}
            action={accessPaths.endMember(view.organisation, member.id)}
            cancelHref={accessPaths.changeRoles(view.organisation, member.id)}
            danger
          />
        </Page>
      );
    },
  }),
  ...action({
    path: '/:organisation/behorigheter/:id/avslut',
    command: endMember,
    input: ({ id }) => ({ id }),
    next: (_output, view) => accessPaths.members(view.organisation),
  }),
];

function RolesForm({ view, form }: { view: MemberView; form: FormState<{ roles: Role[] }> }) {
  const t = accessTexts[view.locale].members;
  return (
    <form method="post" novalidate>
      <CheckboxesField
        form={form}
        name="roles"
        label={t.roles}
        hint={t.rolesHint}
        options={roleOptions(view)}
        required
      />
      <Button>{t.save}</Button>
    </form>
  );
}

function roleOptions(view: MemberView) {
  return roles.map((role) => ({
    value: role,
    label: roleTexts[view.locale][role],
    hint: roleMeanings[view.locale][role],
  }));
}

function crumbs(view: MemberView) {
  return [{ label: accessTexts[view.locale].members.title, href: accessPaths.members(view.organisation) }];
}

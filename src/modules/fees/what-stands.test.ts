import { randomUUID } from 'node:crypto';
import { sql, type RawBuilder } from 'kysely';
import { beforeAll, expect, test } from 'vitest';
import { command } from '#platform/command.ts';
import { makeOrganisation, makePerson, openWorld, type Person, type World } from '#test/world.ts';
import { addLine, agree } from './agreement.ts';

let world: World;
let host: Person;
beforeAll(async () => {
  world = await openWorld();
  host = await makePerson(world, await makeOrganisation(world), 'network_host');
});

/** A command of the future that is wrong. */
const write = command('write.test', ['network_host'], async (ctx, statement: RawBuilder<unknown>) => {
  await statement.execute(ctx.db);
  return { output: undefined, audit: {} };
});
const register = command('register.test', ['network_host'], async (ctx) => {
  const agreementId = await agree(ctx, {
    subject: 'Nätverk',
    partyName: 'Strandviks kommun',
    organisationNumber: '',
    email: '',
    feeOre: 800_000,
    vat: 'standard',
    vatPercent: 25,
    vatReason: '',
    paymentDays: 30,
    cancelFreeUntil: null,
    cancelPercent: 100,
    whenRejected: 'attended',
    meetings: 5,
  });
  await addLine(ctx, { agreementId, lineKey: randomUUID(), administration: 'BUF', buyerReference: '', quantity: 2 });
  return { output: agreementId, audit: {} };
});

test('no command changes the terms, the places or an invoice', async () => {
  await host.run(register, undefined);
  const denied = { code: '42501' };
  await expect(host.run(write, sql`update agreement set fee_ore = 1`)).rejects.toMatchObject(denied);
  await expect(host.run(write, sql`update agreement_line set quantity = 1`)).rejects.toMatchObject(denied);
  await expect(host.run(write, sql`delete from agreement_line`)).rejects.toMatchObject(denied);
  await expect(host.run(write, sql`update invoice set net_ore = 1`)).rejects.toMatchObject(denied);
  await expect(host.run(write, sql`update participation_line set quantity = 1`)).rejects.toMatchObject(denied);
  await host.run(write, sql`update agreement_line set buyer_reference = 'ZZ'`);
});

test('invoices are numbered without gaps, whoever writes them', async () => {
  const agreementId = await host.run(register, undefined);
  const issue = (...numbers: number[]) =>
    host.run(
      write,
      sql`insert into invoice (organisation_id, number, agreement_id, type, administration, buyer_reference, issued_on, due_on, content, net_ore, vat_ore, total_ore)
          select ${host.organisation.id}, n, ${agreementId}, 'invoice', 'BUF', '', '2026-11-20', '2026-12-20', '{}', 4, 1, 5 from unnest(${numbers}::bigint[]) n`,
    );
  await issue(7, 8);
  await issue(9);
  await expect(issue(11)).rejects.toMatchObject({ code: 'ST020' });
  await expect(issue(11, 10, 13)).rejects.toMatchObject({ code: 'ST020' });
  await expect(issue(5)).rejects.toMatchObject({ code: 'ST020' });
  await expect(issue(9)).rejects.toMatchObject({ code: '23505' });
  await issue(11, 10);
});

import { beforeAll, expect, inject, test } from 'vitest';
import { findResultOfSurvey, getResult, questionsOf } from '#modules/results/index.ts';
import { listSurveys } from '#modules/surveys/index.ts';
import { findOrganisation } from '#platform/tenancy/tenancy.queries.ts';
import { inOrganisation } from '#platform/tenancy/transaction.ts';
import { seedDemonstration } from '#src/demo/seed.ts';
import { openWorld, type World } from '#test/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
  const urls = inject('databases')[(Number(process.env.VITEST_POOL_ID ?? '1') - 1) % 2];
  await seedDemonstration(world.services, urls?.adminUrl ?? '');
}, 120_000);

/** The findings of the story, each with the options that bear it out and how many must have chosen them. */
test.each([
  ['C3', ['Nej', 'Delvis', 'Jag tror det', 'Osäker'], 0.5],
  ['D1', ['Inte alls trygg', 'Inte särskilt trygg'], 0.5],
  ['A2', ['Inte alls', 'Lite'], 0.5],
  ['F1', ['Nej', 'Jag tror det'], 0.5],
  ['I2', ['Korta lektioner i mobil eller dator'], 0.3],
])('what Strandvik says of %s is what its answers say', async (key, labels, least) => {
  const organisation = await findOrganisation(world.services.database, 'strandvik');
  const result = await inOrganisation(
    { db: world.services.database, organisationId: organisation?.id ?? 0, reading: true },
    async (db) => {
      const closed = (await listSurveys(db)).find((survey) => survey.state === 'closed');
      const found = await findResultOfSurvey(db, closed?.id ?? 0);
      return getResult(db, found?.id ?? 0);
    },
  );
  const question = questionsOf(result).find((one) => one.key === key);
  const whole = result.groups.find((group) => group.level === 'municipality');
  const tally = result.tallies.get(key)?.get(whole?.id ?? 0);
  const chosen = question?.options.reduce(
    (sum, option, at) => sum + (labels.includes(option.label.sv) ? (tally?.chosen[at] ?? 0) : 0),
    0,
  );
  expect((chosen ?? 0) / (whole?.answers ?? 1)).toBeGreaterThan(least);
});

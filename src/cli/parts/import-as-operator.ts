import type { Database } from '#db/connection.ts';
import { importSurvey, type Imported } from '#modules/surveys/index.ts';
import { systemClock } from '#platform/clock.ts';
import type { CommandScope } from '#platform/command.ts';
import type { Actor, Organisation } from '#platform/tenancy/organisation.ts';

/** Whoever stands at the server: no member, and the history says so. */
const operator: Actor = { memberId: 0, accountId: 0, name: 'bin/stadig', title: '', roles: ['coordinator'] };

/** Makes a draft of what was read, called as the file calls it or else `name`. Returns its id. */
export async function importAsOperator(
  database: Database,
  { organisation, imported, name }: { organisation: Organisation; imported: Imported; name: string },
): Promise<number> {
  const { introduction, questionnaire } = imported;
  const title = (imported.title.trim() || name).slice(0, 150);
  const scope: CommandScope = {
    database,
    clock: systemClock,
    jobs: { send: noJobs },
    subscriptions: [],
    organisation,
    actor: operator,
    locale: 'sv',
  };
  return importSurvey.run(scope, { title, introduction, questionnaire });
}

/** Reading in a survey queues nothing. */
function noJobs(): Promise<never> {
  throw new Error('import-survey queues no work');
}

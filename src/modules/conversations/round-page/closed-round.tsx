import { STANDPOINT_LABELS, STANDPOINTS, TEAM_SIZE_LABELS } from '#content/conversation-guides/index.ts';
import { isPdfAvailable } from '#foundations/documents/index.ts';
import { hasRole } from '#platform/tenancy/organisation.ts';
import type { MemberView } from '#platform/web/context.ts';
import { ButtonLink } from '#ui/button.tsx';
import { DataTable } from '#ui/table.tsx';
import { conversationsPaths } from '../conversations.paths.ts';
import { conversationsTexts } from '../conversations.texts.ts';
import type { NamedAnswer, Round } from '../round.queries.ts';
import { sumOf, type RoundSum } from '../summary.rules.ts';

type ClosedProps = { view: MemberView; round: Round; teams: number; answers: readonly NamedAnswer[] };

/** What the teams said: as numbers of teams, what they need, and team by team. */
export function ClosedRound({ view, round, teams, answers }: ClosedProps) {
  const { sum: t } = conversationsTexts[view.locale];
  const sum = sumOf(round, answers);
  if (sum.counted + sum.uncounted === 0) return <p>{t.none}</p>;
  return (
    <>
      <h2>{t.heading}</h2>
      <p>
        {t.counted(sum.counted, teams)} {sum.unnamed > 0 && t.unnamed(sum.unnamed)}{' '}
        {sum.uncounted > 0 && t.uncounted(sum.uncounted)}
      </p>
      {sum.counted === 0 ? <p>{t.noneCounted}</p> : <WhatWasSaid view={view} round={round} sum={sum} />}
      {answers.length > 0 && <Teams view={view} answers={answers} />}
      <h2>{t.take}</h2>
      <Files view={view} round={round} />
    </>
  );
}

function WhatWasSaid({ view, round, sum }: Pick<ClosedProps, 'view' | 'round'> & { sum: RoundSum }) {
  const { sum: t } = conversationsTexts[view.locale];
  const mayWrite = hasRole(view.actor, ['coordinator', 'working_group_member']);
  return (
    <>
      <p>{t.lead}</p>
      <DataTable
        caption={t.table}
        rows={sum.questions}
        columns={[
          { label: t.question, rowHeader: true, cell: ({ question }) => question.statement[view.locale] },
          ...STANDPOINTS.map((standpoint) => ({
            label: STANDPOINT_LABELS[standpoint][view.locale],
            cell: ({ counts }: RoundSum['questions'][number]) => t.of(counts[standpoint], sum.counted),
          })),
        ]}
      />
      <h2>{t.needs}</h2>
      {sum.needs.length === 0 ? (
        <p>{t.needsNone}</p>
      ) : (
        <ul>
          {sum.needs.map(({ team, text }) => (
            <li>
              {text} <span class="quiet">({team ?? t.withoutName})</span>
            </li>
          ))}
        </ul>
      )}
      {mayWrite && (
        <ButtonLink href={conversationsPaths.writeFinding(view.organisation, round.id)}>{t.finding}</ButtonLink>
      )}
    </>
  );
}

function Teams({ view, answers }: Pick<ClosedProps, 'view' | 'answers'>) {
  const { sum: t } = conversationsTexts[view.locale];
  return (
    <DataTable
      caption={t.byTeam}
      rows={answers}
      columns={[
        {
          label: t.team,
          rowHeader: true,
          cell: ({ id, team }) => <a href={conversationsPaths.answer(view.organisation, id)}>{team}</a>,
        },
        { label: t.people, cell: ({ people }) => TEAM_SIZE_LABELS[people][view.locale] },
      ]}
    />
  );
}

function Files({ view, round }: Pick<ClosedProps, 'view' | 'round'>) {
  const { sum: t } = conversationsTexts[view.locale];
  const formats = isPdfAvailable() ? (['pdf', 'word', 'csv'] as const) : (['word', 'csv'] as const);
  return (
    <ul>
      {formats.map((format) => (
        <li>
          <a href={conversationsPaths.file(view.organisation, round.id, format)}>{t[format]}</a>
        </li>
      ))}
    </ul>
  );
}

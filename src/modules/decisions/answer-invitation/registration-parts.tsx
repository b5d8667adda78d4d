import type { MemberView } from '#platform/web/context.ts';
import { formatKronor } from '#foundations/clocks/index.ts';
import { DataTable } from '#ui/table.tsx';
import { answerInvitationTexts } from './answer-invitation.texts.ts';
import { countOf, type Invitation } from './participation.rules.ts';

/** The text to send, to be copied whole: by keyboard as well, and without any script. */
export function TextToSend({ view, text }: { view: MemberView; text: string }) {
  const t = answerInvitationTexts[view.locale].result;
  return (
    <div class="ds-field field">
      <label class="ds-label" for="registration-text">
        {t.text}
      </label>
      <p class="field-hint" id="registration-hint">
        {t.textHint}
      </p>
      <stadig-copy data-label={t.copy} data-done={t.copied}>
        <textarea
          class="ds-input"
          id="registration-text"
          lang="sv"
          rows={rowsOf(text)}
          aria-describedby="registration-hint"
        >
          {text}
        </textarea>
      </stadig-copy>
    </div>
  );
}

/** Enough for a text whose lines are broken at some fifty characters. */
function rowsOf(text: string): number {
  return Math.min(
    40,
    text.split('\n').reduce((rows, line) => rows + Math.max(1, Math.ceil(line.length / 50)), 1),
  );
}

/** What each administration pays; the parts are whole öre and add up. */
export function Costs({ view, invitation }: { view: MemberView; invitation: Invitation }) {
  const t = answerInvitationTexts[view.locale].result;
  const { participants, feeOre } = invitation;
  if (feeOre === 0) return <p>{t.noCost}</p>;
  return (
    <DataTable
      caption={t.costs}
      rows={participants}
      footer={{ administration: t.total, number: countOf(participants) }}
      columns={[
        { label: t.administration, rowHeader: true, cell: ({ administration }) => administration },
        { label: t.number, numeric: true, cell: ({ number }) => number },
        { label: t.sum, numeric: true, cell: ({ number }) => formatKronor(number * feeOre, view.locale) },
      ]}
    />
  );
}

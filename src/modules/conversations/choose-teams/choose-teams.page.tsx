import { z } from 'zod';
import { optionalText, references } from '#platform/fields.ts';
import { defineForm, type FormState } from '#platform/form.ts';
import type { Locale } from '#platform/i18n/locale.ts';
import { formPage } from '#platform/web/page.tsx';
import { listUnits, type Unit } from '#modules/organisation/index.ts';
import { Button } from '#ui/button.tsx';
import { CheckboxesField, TextArea } from '#ui/field.tsx';
import { Fold } from '#ui/fold.tsx';
import { Page } from '#ui/frame.tsx';
import { conversationsPaths } from '../conversations.paths.ts';
import { conversationsTexts } from '../conversations.texts.ts';
import { conversationsCrumbs } from '../crumbs.ts';
import { getRoundIn } from '../round-in-state.ts';
import { listTeams } from '../round.queries.ts';
import { addTeams, mostTeams } from './choose-teams.command.ts';

/** A unit with fewer staff cannot be a group of its own in a survey (anonymity specification, section 2). */
const smallUnit = 16;
const longestName = 120;

const teamsForm = defineForm(conversationsTexts, (t) =>
  z.object({
    units: references(t.teams.unitGone),
    names: optionalText(t.teams.typedTooLong, mostTeams * (longestName + 1)).refine((typed) => {
      const lines = linesOf(typed);
      return lines.length <= mostTeams && lines.every((line) => line.length <= longestName);
    }, t.teams.typedTooLong),
  }),
);
type Teams = { units: number[]; names: string };

export const chooseTeamsPage = formPage({
  path: '/:organisation/samtal/:id/grupper',
  form: teamsForm,
  command: addTeams,
  async load(ctx, { id }) {
    const round = await getRoundIn(ctx, id, ['draft', 'open']);
    const taken = new Set((await listTeams(ctx.db, id)).map(({ unitId }) => unitId));
    const units = (await listUnits(ctx.db)).filter((unit) => !taken.has(unit.id));
    return { round, units };
  },
  view(view, { round, units }, form) {
    const t = conversationsTexts[view.locale].teams;
    const small = units.filter(({ staff }) => staff < smallUnit);
    const others = units.filter(({ staff }) => staff >= smallUnit);
    const error = form.errors.find(({ name }) => name === 'units');
    return (
      <Page
        view={view}
        step="needs"
        title={t.title}
        lead={t.lead}
        form={form}
        breadcrumbs={conversationsCrumbs(view, round)}
      >
        <form method="post" novalidate>
          {small.length > 0 && (
            <>
              <h2>{t.small(smallUnit)}</h2>
              <p>{t.smallHint}</p>
              <UnitChoices form={form} units={small} locale={view.locale} first />
            </>
          )}
          {others.length > 0 && (
            <Fold summary={t.others} open={small.length === 0 || error !== undefined}>
              <UnitChoices form={form} units={others} locale={view.locale} first={small.length === 0} />
            </Fold>
          )}
          <TextArea form={form} name="names" label={t.typed} hint={t.typedHint} rows={4} />
          <Button>{t.save}</Button>
        </form>
      </Page>
    );
  },
  input: ({ units, names }, { id }) => ({ id, units, names: linesOf(names) }),
  next: (id, view) => conversationsPaths.round(view.organisation, id),
});

/** Administration by administration. What is wrong with the choice is said once, at the first; ids of the boxes stay apart. */
function UnitChoices(props: { form: FormState<Teams>; units: readonly Unit[]; locale: Locale; first: boolean }) {
  const t = conversationsTexts[props.locale].teams;
  const administrations = [...Map.groupBy(props.units, ({ administrationName }) => administrationName)];
  return (
    <>
      {administrations.map(([name, units], at) => {
        const options = units.map((unit) => ({ value: String(unit.id), label: t.unit(unit.name, unit.staff) }));
        return props.first && at === 0 ? (
          <CheckboxesField form={props.form} name="units" label={name} options={options} unmarked />
        ) : (
          <UnitBoxes name={name} options={options} chosen={[props.form.values.units ?? []].flat()} />
        );
      })}
    </>
  );
}

/** As `CheckboxesField`, for one field that is asked in several groups. */
function UnitBoxes(props: { name: string; options: { value: string; label: string }[]; chosen: readonly string[] }) {
  return (
    <fieldset class="ds-fieldset field">
      <legend class="ds-label">{props.name}</legend>
      <div class="choices">
        {props.options.map(({ value, label }) => (
          <div class="ds-field choice">
            <input
              class="ds-input"
              type="checkbox"
              id={`unit-${value}`}
              name="units"
              value={value}
              checked={props.chosen.includes(value)}
            />
            <label for={`unit-${value}`}>{label}</label>
          </div>
        ))}
      </div>
    </fieldset>
  );
}

function linesOf(typed: string): string[] {
  return [
    ...new Set(
      typed
        .split('\n')
        .map((line) => line.replace(/\s+/gu, ' ').trim())
        .filter(Boolean),
    ),
  ];
}

import { LEVEL_VOCABULARIES } from '#content/prevention-levels.ts';
import { STRATEGY_TEMPLATE } from '#content/strategy-template.ts';
import type { FormState } from '#platform/form.ts';
import type { MemberView } from '#platform/web/context.ts';
import { formatDate } from '#foundations/clocks/index.ts';
import { DataTable } from '#ui/table.tsx';
import type { MakeForm } from './bring-plan.form.ts';
import { bringPlanTexts } from './bring-plan.texts.ts';
import { itemsAs, places } from './choices.ts';
import type { Candidate, Place, PlacedSection } from './place-plan.rules.ts';
import type { ReadPart } from './read-plan.rules.ts';

type Props = { view: MemberView; form: FormState<MakeForm>; sections: readonly PlacedSection[] };

/** The parts of the text, each with how it begins and a choice of where it goes. */
export function SectionRows({ view, form, sections }: Props) {
  const t = bringPlanTexts[view.locale];
  return (
    <section id="field-places">
      <h2>{t.sections.heading}</h2>
      <p>{t.sections.lead}</p>
      <FieldFault form={form} name="places" view={view} />
      <DataTable
        caption={t.sections.caption}
        captionHidden
        rows={sections}
        columns={[
          // Not the cell that names the row: on a phone all of it would be bold. Each choice names its section itself.
          { label: <>{t.sections.own}</>, cell: (section) => <Section view={view} section={section} /> },
          {
            label: t.sections.place,
            cell: (section) => (
              <Choice
                name="places"
                of={String(section.at)}
                label={t.sections.placeOf(section.heading || t.sections.unnamed)}
                value={section.place}
                options={places.map((value) => ({ value, label: placeName(view, value) }))}
              />
            ),
          },
        ]}
      />
    </section>
  );
}

/** The lines that can be measures, with what their words say. */
export function MeasureRows({ view, form, sections }: Props) {
  const t = bringPlanTexts[view.locale].measures;
  const candidates = sections.flatMap((section) => section.candidates);
  return (
    <section id="field-items">
      <h2>{t.heading}</h2>
      <FieldFault form={form} name="items" view={view} />
      {candidates.length === 0 ? (
        <p>{t.none}</p>
      ) : (
        <>
          <p>{t.lead}</p>
          <p>{t.later}</p>
          <DataTable
            caption={t.caption}
            captionHidden
            rows={candidates}
            columns={[
              { label: t.measure, rowHeader: true, cell: (candidate) => <Measure view={view} candidate={candidate} /> },
              { label: t.owner, cell: (candidate) => <Owner view={view} candidate={candidate} /> },
              {
                label: t.when,
                cell: ({ measure }) =>
                  measure.endsOn ? formatDate(measure.endsOn, view.locale) : <span class="quiet">{t.notSaid}</span>,
              },
              {
                label: t.as,
                cell: (candidate) => (
                  <Choice
                    name="items"
                    of={candidate.key}
                    label={t.asOf(candidate.measure.title || opening(candidate.text))}
                    value={candidate.as}
                    options={itemsAs.map((value) => ({ value, label: t.kinds[value] }))}
                  />
                ),
              },
            ]}
          />
        </>
      )}
    </section>
  );
}

function Section({ view, section }: { view: MemberView; section: PlacedSection }) {
  const t = bringPlanTexts[view.locale];
  const text = opening(section.parts.map(textOf).join(' '));
  return (
    <>
      <strong>{section.heading || t.sections.unnamed}</strong>
      {text !== '' && <div class="quiet">{text}</div>}
    </>
  );
}

/** The name, and below it what is read of the level and what has no field. */
function Measure({ view, candidate: { measure, text } }: { view: MemberView; candidate: Candidate }) {
  const t = bringPlanTexts[view.locale].measures;
  const level = measure.preventionLevel && LEVEL_VOCABULARIES[0]?.levels[measure.preventionLevel][view.locale];
  return (
    <>
      {measure.title || opening(text)}
      {level && <div class="quiet">{t.level(level)}</div>}
      {measure.title !== '' && measure.rest !== '' && <div class="quiet">{t.rest(opening(measure.rest))}</div>}
    </>
  );
}

function Owner({ view, candidate }: { view: MemberView; candidate: Candidate }) {
  const t = bringPlanTexts[view.locale].measures;
  if (candidate.measure.name !== '') return <span class="quiet">{t.named}</span>;
  return candidate.measure.owner ? <>{candidate.measure.owner}</> : <span class="quiet">{t.notSaid}</span>;
}

/** One choice among many on the page: its name is read out and stands already in its row. */
function Choice(props: {
  name: string;
  of: string;
  label: string;
  value: string;
  options: readonly { value: string; label: string }[];
}) {
  return (
    <select class="ds-input" data-width="auto" name={props.name} aria-label={props.label}>
      {props.options.map(({ value, label }) => (
        <option value={`${props.of}:${value}`} selected={value === props.value}>
          {label}
        </option>
      ))}
    </select>
  );
}

function FieldFault({ form, name, view }: { form: FormState<MakeForm>; name: keyof MakeForm; view: MemberView }) {
  const fault = form.errors.find((error) => error.name === name);
  if (!fault) return null;
  return (
    <p class="field-error">
      <span class="ds-sr-only">{bringPlanTexts[view.locale].fault} </span>
      {fault.message}
    </p>
  );
}

function placeName(view: MemberView, place: Place): string {
  const t = bringPlanTexts[view.locale].places;
  if (place === 'own' || place === 'before' || place === 'leave') return t[place];
  const heading = STRATEGY_TEMPLATE.blocks.find(({ key }) => key === place)?.heading[view.locale] ?? '';
  return place === 'measures' ? t.measures(heading) : heading;
}

function textOf(part: ReadPart): string {
  if (part.type === 'paragraph') return part.text.slice(0, 400);
  if (part.type === 'list') return part.items.slice(0, 6).join(' · ').slice(0, 400);
  return [part.header, ...part.rows.slice(0, 4)]
    .map((row) => row.join(' · '))
    .join(' / ')
    .slice(0, 400);
}

const shown = 160;

function opening(text: string): string {
  const line = text.slice(0, 400).replace(/\s+/g, ' ').trim();
  return line.length > shown ? `${line.slice(0, shown).replace(/ \S*$/, '')} …` : line;
}

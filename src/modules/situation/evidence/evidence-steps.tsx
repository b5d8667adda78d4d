import type { FormState } from '#platform/form.ts';
import type { MemberView } from '#platform/web/context.ts';
import { formatDate, today } from '#foundations/clocks/index.ts';
import { EmptyState } from '#ui/empty-state.tsx';
import { CheckboxesField } from '#ui/field.tsx';
import { Notice } from '#ui/notice.tsx';
import { Steps } from '#ui/steps.tsx';
import { findingTexts } from '../finding.texts.ts';
import type { EvidenceChoice } from '../situation.paths.ts';
import type { ChosenSoFar } from './evidence-choice.ts';

type Links = { view: MemberView; chosen: ChosenSoFar; href: (choice: EvidenceChoice) => string };

/** Where one is on the way, with links back. */
export function EvidenceProgress({ view, chosen, href }: Links) {
  const t = findingTexts[view.locale].evidence.steps;
  if (chosen.step === 'without') return null;
  const result = chosen.step === 'result' ? undefined : chosen.result.id;
  return (
    <Steps
      current={['result', 'question', 'groups'].indexOf(chosen.step)}
      items={[
        { label: t.result, href: chosen.step === 'result' ? undefined : href({}) },
        { label: t.question, href: chosen.step === 'groups' ? href({ resultId: result }) : undefined },
        { label: t.groups },
      ]}
    />
  );
}

/** The first two choices: which result, and which question in it. Links only, so that Back is the way back. */
export function ChooseByLink({ view, chosen, href, allowWithout }: Links & { allowWithout: boolean }) {
  const t = findingTexts[view.locale].evidence;
  if (chosen.step === 'result') {
    return (
      <>
        {chosen.gone && <Notice tone="warning">{t.gone}</Notice>}
        <h2>{t.chooseResult}</h2>
        {chosen.results.length === 0 ? (
          <EmptyState purpose={t.noResults} />
        ) : (
          <ul>
            {chosen.results.map((result) => (
              <li>
                <a href={href({ resultId: result.id })}>{result.title}</a>{' '}
                <span class="quiet">{formatDate(today(result.frozenAt), view.locale)}</span>
              </li>
            ))}
          </ul>
        )}
        {allowWithout && (
          <p>
            <a href={href({ without: true })}>{t.without}</a>
          </p>
        )}
      </>
    );
  }
  if (chosen.step === 'question') {
    return (
      <>
        <h2>{t.chooseQuestion}</h2>
        {chosen.result.sections.map((section) => (
          <>
            <h3>{section.title[view.locale]}</h3>
            <ul>
              {section.questions.map((question) => (
                <li>
                  <a href={href({ resultId: chosen.result.id, questionKey: question.key })}>
                    {question.text[view.locale]}
                  </a>
                </li>
              ))}
            </ul>
          </>
        ))}
      </>
    );
  }
  return null;
}

/** The last choice, inside the form: whose answers. The sentence that will be kept is what is chosen. */
export function GroupChoice<T>(props: {
  view: MemberView;
  chosen: ChosenSoFar;
  form: FormState<T>;
  name: keyof NoInfer<T> & string;
  /** The same page with every group to choose from. */
  allHref: string;
}) {
  const { chosen, view } = props;
  const t = findingTexts[view.locale].evidence;
  if (chosen.step !== 'groups') return null;
  return (
    <>
      <input type="hidden" name="resultId" value={String(chosen.result.id)} />
      <input type="hidden" name="questionKey" value={chosen.question.key} />
      <CheckboxesField
        form={props.form}
        name={props.name}
        label={t.groups}
        hint={t.groupsHint}
        required
        options={chosen.offers.map((offer) => ({
          value: String(offer.shownGroupId),
          label: offer.group,
          hint: offer.sentence,
        }))}
      />
      {chosen.more && (
        <p>
          <a href={props.allHref}>{t.allGroups}</a>
        </p>
      )}
    </>
  );
}

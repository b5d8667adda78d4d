import type { FormState } from '#platform/form.ts';
import type { MemberView } from '#platform/web/context.ts';
import { formatDate, today } from '#foundations/clocks/index.ts';
import { ClaimsFold } from '#modules/results/index.ts';
import { EmptyState } from '#ui/empty-state.tsx';
import { CheckboxesField } from '#ui/field.tsx';
import { Notice } from '#ui/notice.tsx';
import { Steps } from '#ui/steps.tsx';
import type { EvidenceChoice } from '../situation.paths.ts';
import type { ChosenSoFar } from './evidence-choice.ts';
import { evidenceTexts } from './evidence.texts.ts';
import { sourceValue } from './source-value.ts';

type Links = { view: MemberView; chosen: ChosenSoFar; href: (choice: EvidenceChoice) => string };

/** Where one is on the way, with links back. */
export function EvidenceProgress({ view, chosen, href }: Links) {
  const t = evidenceTexts[view.locale].steps;
  if (chosen.step === 'without') return null;
  return (
    <Steps
      current={['source', 'question', 'pieces'].indexOf(chosen.step)}
      items={[
        { label: t.source, href: chosen.step === 'source' ? undefined : href({}) },
        { label: t.question, href: chosen.step === 'pieces' ? href({ source: chosen.source }) : undefined },
        { label: t.pieces },
      ]}
    />
  );
}

/** The first two choices: where the evidence comes from, and which question in it. Links only, so that Back is the way back. */
export function ChooseByLink({ view, chosen, href }: Links) {
  if (chosen.step === 'source') return <Sources {...{ view, chosen, href }} />;
  const t = evidenceTexts[view.locale];
  if (chosen.step === 'pieces' && chosen.offers.length === 0) return <p>{t.noPieces}</p>;
  if (chosen.step !== 'question') return null;
  return (
    <>
      <h2>{t.chooseQuestion}</h2>
      {chosen.sections.map(({ title, questions }) => (
        <>
          {title && <h3>{title}</h3>}
          <ul>
            {questions.map(({ key, text }) => (
              <li>
                <a href={href({ source: chosen.source, questionKey: key })}>{text}</a>
              </li>
            ))}
          </ul>
        </>
      ))}
    </>
  );
}

function Sources({ view, chosen, href }: Links & { chosen: Extract<ChosenSoFar, { step: 'source' }> }) {
  const t = evidenceTexts[view.locale];
  return (
    <>
      {chosen.gone && <Notice tone="warning">{t.gone}</Notice>}
      <h2>{t.chooseSource}</h2>
      {chosen.lists.length === 0 && <EmptyState purpose={t.nothing} />}
      {chosen.lists.map(({ kind, sources }) => (
        <>
          <h3>{t.kinds[kind]}</h3>
          <ul>
            {sources.map(({ id, title, day, host }) => (
              <li>
                <a href={href({ source: { kind, id } })}>{title}</a>{' '}
                <span class="quiet">
                  {host !== undefined && `${t.countedBy(host)}, `}
                  {formatDate(today(day), view.locale)}
                </span>
              </li>
            ))}
          </ul>
        </>
      ))}
    </>
  );
}

/** The last choice, inside the form: whose answers. The sentence that will be kept is what is chosen. */
export function PieceChoice<T>(
  props: Links & {
    chosen: Extract<ChosenSoFar, { step: 'pieces' }>;
    form: FormState<T>;
    name: keyof NoInfer<T> & string;
  },
) {
  const { chosen, view, form, name } = props;
  const { source, question, offers } = chosen;
  const t = evidenceTexts[view.locale];
  return (
    <>
      <input type="hidden" name="source" value={sourceValue(source)} />
      <input type="hidden" name="questionKey" value={question.key} />
      <CheckboxesField
        form={form}
        name={name}
        label={source.kind === 'home' ? t.chooseSource : t.pieces}
        hint={t.piecesHint[source.kind]}
        required
        options={offers.map(({ key, label, sentence }) => ({ value: String(key), label, hint: sentence }))}
      />
      {chosen.more && (
        <p>
          <a href={props.href({ source, questionKey: question.key, all: true })}>{t.more}</a>
        </p>
      )}
      <ClaimsFold claims={chosen.claims} locale={view.locale} />
    </>
  );
}

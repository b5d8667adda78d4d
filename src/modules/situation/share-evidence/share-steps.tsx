import type { FormState } from '#platform/form.ts';
import type { MemberView } from '#platform/web/context.ts';
import { formatDate, today } from '#foundations/clocks/index.ts';
import { EmptyState } from '#ui/empty-state.tsx';
import { CheckboxesField } from '#ui/field.tsx';
import { Notice } from '#ui/notice.tsx';
import { Steps } from '#ui/steps.tsx';
import type { ChosenShare } from './share-choice.ts';
import type { ShareChoice } from './share-evidence.paths.ts';
import { shareEvidenceTexts } from './share-evidence.texts.ts';

type Links = { view: MemberView; chosen: ChosenShare; href: (choice: ShareChoice) => string };

/** Where one is on the way, and the first two choices as links. */
export function ChooseShare({ view, chosen, href }: Links) {
  const t = shareEvidenceTexts[view.locale];
  const shareId = chosen.step === 'share' ? undefined : chosen.of.id;
  return (
    <>
      <Steps
        current={['share', 'question', 'pieces'].indexOf(chosen.step)}
        items={[
          { label: t.steps.share, href: chosen.step === 'share' ? undefined : href({}) },
          { label: t.steps.question, href: chosen.step === 'pieces' ? href({ shareId }) : undefined },
          { label: t.steps.pieces },
        ]}
      />
      {chosen.step === 'share' && <Shares {...{ view, chosen, href }} />}
      {chosen.step === 'question' && (
        <>
          <h2>{t.chooseQuestion}</h2>
          {chosen.of.share.sections.map((section) => (
            <>
              <h3>{section.title[view.locale]}</h3>
              <ul>
                {section.questions.map(({ key, text }) => (
                  <li>
                    <a href={href({ shareId, questionKey: key })}>{text[view.locale]}</a>
                  </li>
                ))}
              </ul>
            </>
          ))}
        </>
      )}
      {chosen.step === 'pieces' && chosen.offers.length === 0 && <p>{t.noPieces}</p>}
    </>
  );
}

function Shares({ view, chosen, href }: Links & { chosen: Extract<ChosenShare, { step: 'share' }> }) {
  const t = shareEvidenceTexts[view.locale];
  return (
    <>
      {chosen.gone && <Notice tone="warning">{t.gone}</Notice>}
      <h2>{t.chooseShare}</h2>
      {chosen.shares.length === 0 ? (
        <EmptyState purpose={t.none} />
      ) : (
        <ul>
          {chosen.shares.map(({ id, share, receivedAt }) => (
            <li>
              <a href={href({ shareId: id })}>{share.survey.title}</a>{' '}
              <span class="quiet">
                {t.from(share.survey.host)}, {formatDate(today(receivedAt), view.locale)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** The last choice, inside the form: whose answers. The sentence that will be kept is what is chosen. */
export function SharePieces<T>(props: {
  view: MemberView;
  chosen: ChosenShare;
  form: FormState<T>;
  name: keyof NoInfer<T> & string;
}) {
  const { chosen, view } = props;
  const t = shareEvidenceTexts[view.locale];
  if (chosen.step !== 'pieces') return null;
  return (
    <>
      <input type="hidden" name="shareId" value={String(chosen.of.id)} />
      <input type="hidden" name="questionKey" value={chosen.questionKey} />
      <CheckboxesField
        form={props.form}
        name={props.name}
        label={t.pieces}
        hint={t.piecesHint}
        required
        options={chosen.offers.map(({ key, group, sentence }) => ({
          value: key.slice(key.indexOf('/') + 1),
          label: group,
          hint: sentence,
        }))}
      />
    </>
  );
}

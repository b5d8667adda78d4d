import type { FormState } from '#platform/form.ts';
import type { MemberView } from '#platform/web/context.ts';
import { formatDate, today } from '#foundations/clocks/index.ts';
import { EmptyState } from '#ui/empty-state.tsx';
import { CheckboxesField } from '#ui/field.tsx';
import { Notice } from '#ui/notice.tsx';
import { Steps } from '#ui/steps.tsx';
import type { ChosenConversation } from './conversation-choice.ts';
import type { ConversationChoice } from './conversation-evidence.paths.ts';
import { conversationEvidenceTexts } from './conversation-evidence.texts.ts';

type Links = { view: MemberView; chosen: ChosenConversation; href: (choice: ConversationChoice) => string };

/** Where one is on the way, and the first two choices as links. */
export function ChooseConversation({ view, chosen, href }: Links) {
  const t = conversationEvidenceTexts[view.locale];
  return (
    <>
      <Steps
        current={['round', 'question', 'pieces'].indexOf(chosen.step)}
        items={[
          { label: t.steps.round, href: chosen.step === 'round' ? undefined : href({}) },
          { label: t.steps.question, href: chosen.step === 'pieces' ? href({ roundId: chosen.roundId }) : undefined },
          { label: t.steps.pieces },
        ]}
      />
      {chosen.step === 'round' && (
        <>
          {chosen.gone && <Notice tone="warning">{t.gone}</Notice>}
          <h2>{t.chooseRound}</h2>
          {chosen.rounds.length === 0 ? (
            <EmptyState purpose={t.none} />
          ) : (
            <ul>
              {chosen.rounds.map(({ id, title, closedAt }) => (
                <li>
                  <a href={href({ roundId: id })}>{title}</a>{' '}
                  <span class="quiet">{formatDate(today(closedAt), view.locale)}</span>
                </li>
              ))}
            </ul>
          )}
        </>
      )}
      {chosen.step === 'question' && (
        <>
          <h2>{t.chooseQuestion}</h2>
          <ul>
            {chosen.questions.map(({ key, text }) => (
              <li>
                <a href={href({ roundId: chosen.roundId, questionKey: key })}>{text}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      {chosen.step === 'pieces' && chosen.offers.length === 0 && <p>{t.noPieces}</p>}
    </>
  );
}

/** The last choice, inside the form: the sum of the round, or single teams. The sentence that will be kept is what is chosen. */
export function PieceChoice<T>(props: {
  view: MemberView;
  chosen: ChosenConversation;
  form: FormState<T>;
  name: keyof NoInfer<T> & string;
}) {
  const { chosen, view } = props;
  const t = conversationEvidenceTexts[view.locale];
  if (chosen.step !== 'pieces') return null;
  return (
    <>
      <input type="hidden" name="roundId" value={String(chosen.roundId)} />
      <input type="hidden" name="questionKey" value={chosen.questionKey} />
      <CheckboxesField
        form={props.form}
        name={props.name}
        label={t.pieces}
        hint={t.piecesHint}
        required
        options={chosen.offers.map(({ nodeId, team, sentence }) => ({
          value: String(nodeId),
          label: team ?? t.whole,
          hint: sentence,
        }))}
      />
    </>
  );
}

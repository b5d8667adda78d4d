import { Button } from '#ui/button.tsx';
import { togetherPaths } from '../conversations.paths.ts';
import { jointAnswerFacts } from '../joint-answer-facts.ts';
import type { SentAnswer, TeamCard } from './card.queries.ts';
import { field, type ReadAnswer } from './read-answer.ts';
import { TogetherPage, type TeamView } from './together-page.tsx';
import { togetherTexts } from './together.texts.ts';

type At = { view: TeamView; card: TeamCard; code: string };

/** The whole joint answer as it will be read, before anything leaves. Everything travels in the form; the server keeps nothing. */
export function Review(props: At & { read: ReadAnswer; answer: SentAnswer }) {
  const { view, card, code, read, answer } = props;
  const { locale } = view;
  const t = togetherTexts[locale];
  const hidden = {
    ...read.typed.choices,
    [field.needs]: read.typed.needs,
    [field.basis]: String(read.basis),
    [field.nonce]: read.nonce,
    ...(read.asked && { [field.assured]: read.asked }),
  };
  return (
    <TogetherPage view={view} title={t.reviewTitle} organisation={organisationOf(card)}>
      <p>{t.reviewLead}</p>
      <WholeAnswer {...{ view, card, answer }} />
      <form method="post" action={togetherPaths.team(code, locale)}>
        {Object.entries(hidden).map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <p class="buttons">
          <Button name={field.step} value="skicka">
            {t.send}
          </Button>
          <Button name={field.step} value="andra" variant="secondary">
            {t.change}
          </Button>
        </p>
      </form>
    </TogetherPage>
  );
}

/** What has been sent, as long as the team may still change it. Without a name it is not shown: the code is in more hands than the team's. */
export function StandingAnswer(props: At & { isReceipt: boolean }) {
  const { view, card, code, isReceipt } = props;
  const { locale } = view;
  const t = togetherTexts[locale];
  return (
    <TogetherPage
      view={view}
      title={isReceipt ? t.sentTitle : t.standsTitle(card.team)}
      organisation={organisationOf(card)}
    >
      {isReceipt && <p>{card.answer ? t.sentLead : t.sentUnnamed}</p>}
      {card.answer ? <WholeAnswer {...{ view, card }} answer={card.answer} /> : <p>{t.unnamedHidden}</p>}
      <p>{t.standsLead}</p>
      <p>
        <a href={togetherPaths.change(code, locale)}>{t.changeAnswer}</a>
        {' · '}
        <a href={togetherPaths.withdraw(code, locale)}>{t.withdraw}</a>
      </p>
    </TogetherPage>
  );
}

/** Somebody else in the team came first: how the answer stands now, and nothing lost that was sent. */
export function ChangedMeanwhile({ view, card, code }: At) {
  const { locale } = view;
  const hasAnswer = card.revision > 0;
  const t = togetherTexts[locale];
  return (
    <TogetherPage view={view} title={t.changedTitle} organisation={organisationOf(card)}>
      <p>{hasAnswer ? t.changed : t.gone}</p>
      {card.answer && <WholeAnswer {...{ view, card }} answer={card.answer} />}
      {hasAnswer && !card.answer && <p>{t.unnamedHidden}</p>}
      <p>
        <a class="ds-button" href={hasAnswer ? togetherPaths.change(code, locale) : togetherPaths.team(code, locale)}>
          {hasAnswer ? t.changedNow : t.again}
        </a>
      </p>
    </TogetherPage>
  );
}

/** Asks before the answer is removed. */
export function Withdrawal({ view, card, code }: At) {
  const { locale } = view;
  const t = togetherTexts[locale];
  return (
    <TogetherPage view={view} title={t.withdrawTitle} organisation={organisationOf(card)}>
      <p>{t.withdrawQuestion}</p>
      <form method="post" action={togetherPaths.withdraw(code, locale)}>
        <input type="hidden" name={field.basis} value={String(card.revision)} />
        <p class="buttons">
          <Button>{t.withdraw}</Button>
          <a href={togetherPaths.team(code, locale)}>{t.keep}</a>
        </p>
      </form>
    </TogetherPage>
  );
}

/** A page that only says something, with where to go on. */
export function Message(props: {
  view: TeamView;
  card: TeamCard;
  title: string;
  text: string;
  onwards?: { href: string; label: string };
}) {
  return (
    <TogetherPage view={props.view} title={props.title} organisation={organisationOf(props.card)}>
      <p>{props.text}</p>
      {props.onwards && (
        <p>
          <a href={props.onwards.href}>{props.onwards.label}</a>
        </p>
      )}
    </TogetherPage>
  );
}

function WholeAnswer({ view, card, answer }: { view: TeamView; card: TeamCard; answer: SentAnswer }) {
  const t = togetherTexts[view.locale];
  return (
    <>
      <dl>
        {jointAnswerFacts({ guide: card.guide, answer }, view.locale).map(({ term, value }) => (
          <>
            <dt>{term}</dt>
            <dd dir="auto">{value}</dd>
          </>
        ))}
      </dl>
      <p>{answer.named ? t.withName(card.team) : t.withoutName}</p>
    </>
  );
}

export function organisationOf({ organisationName, theme }: TeamCard) {
  return { name: organisationName, theme };
}

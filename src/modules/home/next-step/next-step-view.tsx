import type { Child } from 'hono/jsx';
import { quotable } from '#modules/access/index.ts';
import { plansPaths } from '#modules/plans/index.ts';
import { formatDate } from '#foundations/clocks/index.ts';
import type { MemberView } from '#platform/web/context.ts';
import { ButtonLink } from '#ui/button.tsx';
import { deadlinePath } from '../deadlines/deadline-paths.ts';
import { deadlinesTexts } from '../deadlines/deadlines.texts.ts';
import type { OwnDeadline } from '../deadlines/load-deadlines.ts';
import { lyingIn } from '../journey/journey.rules.ts';
import { waitingWhat, waitingWhy } from '../waiting/waiting-list.tsx';
import type { Waiting } from '../waiting/waiting.rules.ts';
import type { NextStep, StepName } from './next-step.rules.ts';
import { nextStepTexts } from './next-step.texts.ts';
import type { OwnStep } from './own-step.rules.ts';

type Sentences = { next: string; why?: string | undefined; button?: { href: string; label: string } | undefined };

/** A plan as the thread has it. */
export type PlanNode = { id: number; title: string; path: string };

/**
 * Where we are, the one next step with how long it takes, why, and the page's one button. `current` is the step of the work whoever takes
 * it; `plans` are all there are, the latest first.
 */
export function NextStepView(props: {
  view: MemberView;
  current: NextStep;
  own: OwnStep;
  /** How many there are of what the step is about. */
  count: number;
  plans: readonly PlanNode[];
}) {
  const { view, current, own } = props;
  const { next, why, button } = sentencesOf(props);
  return (
    <div class="next-step">
      <p class="next-step-now">
        <Where view={view} current={current.step} /> {next}
      </p>
      {why && <p>{why}</p>}
      {button && (
        <p>
          <ButtonLink href={button.href} variant={own.by === 'others' ? 'secondary' : 'primary'}>
            {button.label}
          </ButtonLink>
        </p>
      )}
    </div>
  );
}

/** "Ni är i steget Lägesbild." */
function Where({ view, current }: { view: MemberView; current: StepName }): Child {
  const t = nextStepTexts[view.locale];
  const step = lyingIn[current];
  const label = view.frame.wheel(view).find((one) => one.step === step)?.label;
  if (!label) return t.finished;
  return (
    <>
      {t.in} <strong>{label}</strong>.
    </>
  );
}

function sentencesOf(props: Parameters<typeof NextStepView>[0]): Sentences {
  const { view, own, plans } = props;
  const t = nextStepTexts[view.locale];
  const at = (path: string) => `/${view.organisation.slug}${path}`;
  switch (own.by) {
    case 'me': {
      const { next, why, button } = t[own.next.step];
      const reason = own.next.step === 'survey' && own.next.brought ? t.survey.whyBrought : why;
      // Which plan, where there are several to mistake it for.
      const about = plans.length > 1 ? plans.find(({ id }) => id === own.next.planId) : undefined;
      return {
        next: typeof next === 'string' ? next : next(props.count),
        why: about ? `${t.about(quotable(about.title))} ${reason}` : reason,
        button: { href: at(own.next.path), label: button },
      };
    }
    case 'role':
      return taskSentences(own.waiting, view);
    case 'owner':
      return dateSentences({ ...own.deadline, organisation: view.organisation }, view, own.isLate);
    case 'others': {
      const [plan, another] = plans;
      const all = { href: plansPaths.plans(view.organisation), label: t.readAll };
      return {
        next: `${t[own.next.step].others} ${t.nothing}`,
        button: another ? all : plan && { href: at(plan.path), label: t.read },
      };
    }
  }
}

/** What somebody waits for, as the next step of the one waited for. */
export function taskSentences(waiting: Waiting, view: MemberView): Sentences {
  const t = nextStepTexts[view.locale];
  return {
    next: t.task(lowered(waitingWhat(waiting, view)), t.takes[waiting.kind]),
    why: t.why(waitingWhy(waiting, view)),
    button: { href: `/${view.organisation.slug}${waiting.path}`, label: t.buttons[waiting.kind] },
  };
}

/** A day to keep, as the next step; of a measure of one's own that is late, what can be done about it. */
export function dateSentences(deadline: OwnDeadline, view: MemberView, isLate = false): Sentences {
  const t = nextStepTexts[view.locale];
  const { kind, title, hat, owner } = deadline;
  const day = formatDate(deadline.day, view.locale);
  const what = lowered(deadlinesTexts[view.locale].kinds[kind](quotable(title)));
  const isOwn = hat === 'owner';
  return {
    next: isLate ? t.owner.late(quotable(title), day) : isOwn ? t.owner.next(what, day) : t.nearest(what, day),
    why: isOwn ? t.owner.why(owner ?? '') : undefined,
    button: { href: deadlinePath(deadline), label: t.owner.button },
  };
}

function lowered(sentence: string): string {
  return sentence.charAt(0).toLocaleLowerCase('sv') + sentence.slice(1);
}

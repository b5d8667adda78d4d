import type { Locale } from '#platform/i18n/locale.ts';
import { hasRole } from '#platform/tenancy/organisation.ts';
import type { MemberView } from '#platform/web/context.ts';
import { ButtonLink, ButtonRow } from '#ui/button.tsx';
import { nextAfter, type Aftermath } from './after-outcome/load-aftermath.ts';
import { afterPaths } from './after.paths.ts';
import { addMatter } from './add-matter/add-matter.command.ts';
import { answerInvitationTexts } from './answer-invitation/answer-invitation.texts.ts';
import { decisionsPaths } from './decisions.paths.ts';
import { decisionsTexts } from './decisions.texts.ts';
import { addReceiver } from './dispatch/dispatch.commands.ts';
import { dispatchTexts } from './dispatch/dispatch.texts.ts';
import { addTask } from './tasks/task.commands.ts';
import { isAnnulled } from './tasks/task-list.tsx';
import { tasksTexts } from './tasks/tasks.texts.ts';
import { addDesignation } from './designations/designation.command.ts';
import { mailPaths } from './mail.paths.ts';
import type { MatterRow } from './matter.queries.ts';
import type { MatterStep } from './matter.rules.ts';
import { matterTexts } from './matter.texts.ts';
import { recordDecision } from './record-decision/record-decision.command.ts';
import { sendToRegistrar } from './registrar-mail/send-to-registrar.command.ts';
import { sendToRegistrarTexts } from './registrar-mail/send-to-registrar.texts.ts';
import { writeMemorandum } from './write-memorandum/write-memorandum.command.ts';

/** What comes next and who does it, with the one button for whoever may; an invitation's registration is one press away all the time. */
export function NextStep(props: {
  view: MemberView;
  matter: MatterRow;
  step: MatterStep;
  invited: boolean;
  /** The latest memorandum, where it has been handed over and not sent to the registrar from here. */
  unsent: { id: number } | undefined;
  after: Aftermath;
}) {
  const { view, matter, step, after } = props;
  const unsent = matter.state === 'open' && hasRole(view.actor, sendToRegistrar.roles) ? props.unsent : undefined;
  const waits = step.step === 'close' ? nextAfter(after) : undefined;
  const button = waits ? afterButton(view, matter, { waits, after }) : nextButton(view, matter, step);
  const may = button && hasRole(view.actor, button.roles);
  return (
    <section>
      <h2>{matterTexts[view.locale].next.heading}</h2>
      <p>{waits ? matterTexts[view.locale].next.after[waits] : nextSentence(step, after, view.locale)}</p>
      {(may || unsent || props.invited) && (
        <ButtonRow>
          {may && <ButtonLink href={button.href}>{button.label}</ButtonLink>}
          {unsent && (
            <a href={mailPaths.sendToRegistrar(view.organisation, unsent.id)}>
              {sendToRegistrarTexts[view.locale].link}
            </a>
          )}
          {props.invited && (
            <a href={decisionsPaths.registration(view.organisation, matter.id)}>
              {answerInvitationTexts[view.locale].toRegistration}
            </a>
          )}
        </ButtonRow>
      )}
    </section>
  );
}

/** The next step as a sentence that says who does it. */
function nextSentence(step: MatterStep, { tasks }: Pick<Aftermath, 'tasks'>, locale: Locale): string {
  const t = matterTexts[locale].next;
  switch (step.step) {
    case 'outcome':
    case 'tabled':
    case 'next-body':
      return t[step.step](step.body);
    case 'write':
    case 'rework':
    case 'hand-over':
    case 'close':
      return t[step.step];
    case 'done':
      return tasks.tasks.some((task) => task.state === 'accepted' && !isAnnulled(task, tasks)) ? t.carriedOut : t.done;
  }
}

/** The registrar's numbers, each as it was given. */
export function Designations({ view, matter }: { view: MemberView; matter: MatterRow }) {
  const t = matterTexts[view.locale].designations;
  const types = decisionsTexts[view.locale].designationTypes;
  const may = hasRole(view.actor, addDesignation.roles);
  return (
    <section>
      <h2>{t.heading}</h2>
      {matter.designations.length === 0 && <p>{t.none}</p>}
      <ul>
        {matter.designations.map(({ id, type, value, register }) => (
          <li>
            <strong>{value}</strong>{' '}
            <span class="quiet">
              ({types[type]}
              {register && `, ${register}`})
            </span>
            {may && (
              <>
                {' '}
                <a
                  class="unbroken"
                  href={decisionsPaths.removeDesignation(view.organisation, matter.id, id)}
                  aria-label={t.removeNamed(value)}
                >
                  {t.remove}
                </a>
              </>
            )}
          </li>
        ))}
      </ul>
      {may && (
        <p>
          <a href={decisionsPaths.addDesignation(view.organisation, matter.id)}>{t.add}</a>
        </p>
      )}
    </section>
  );
}

function afterButton(
  view: MemberView,
  matter: MatterRow,
  { waits, after }: { waits: 'tasks' | 'dispatch'; after: Aftermath },
) {
  const { organisation } = view;
  if (waits === 'dispatch' && after.settled)
    return {
      href: afterPaths.dispatch(organisation, after.settled.id),
      label: dispatchTexts[view.locale].link,
      roles: addReceiver.roles,
    };
  return {
    href: afterPaths.tasks(organisation, matter.id),
    label: tasksTexts[view.locale].proposals,
    roles: addTask.roles,
  };
}

function nextButton(view: MemberView, matter: MatterRow, step: MatterStep) {
  const t = matterTexts[view.locale];
  const { organisation } = view;
  switch (step.step) {
    case 'write':
    case 'rework':
      return {
        href: decisionsPaths.writeMemorandum(organisation, matter.id),
        label: t.next.writeButton,
        roles: writeMemorandum.roles,
      };
    case 'hand-over':
      return {
        href: decisionsPaths.memorandum(organisation, step.memorandumId),
        label: t.next.handOverButton,
        roles: writeMemorandum.roles,
      };
    case 'outcome':
    case 'tabled':
    case 'next-body':
      return {
        href: decisionsPaths.recordDecision(organisation, matter.id),
        label: t.next.outcomeButton,
        roles: recordDecision.roles,
      };
    case 'close':
      return { href: decisionsPaths.closeMatter(organisation, matter.id), label: t.close, roles: addMatter.roles };
    case 'done':
      return undefined;
  }
}

import type { Locale } from '#platform/i18n/locale.ts';
import { hasRole } from '#platform/tenancy/organisation.ts';
import type { MemberView } from '#platform/web/context.ts';
import { formatDate } from '#foundations/clocks/index.ts';
import { Fold } from '#ui/fold.tsx';
import { planLeaders } from '../draft-plan.ts';
import { plansPaths } from '../plans.paths.ts';
import type { PlanRemark } from './remark.queries.ts';
import { remarksTexts } from './remarks.texts.ts';

/** What the decisions want otherwise, above the plan until it has been seen to; what has been, behind a line. */
export function RemarkList(props: { view: MemberView; planId: number; remarks: readonly PlanRemark[] }) {
  const { view, planId, remarks } = props;
  const t = remarksTexts[view.locale];
  const open = remarks.filter(({ doneOn }) => doneOn === null);
  const done = remarks.filter(({ doneOn }) => doneOn !== null);
  return (
    <>
      {open.length > 0 && (
        <section id="anmarkningar">
          <h2>{t.heading}</h2>
          {open.map((remark) => (
            <>
              <RemarkText remark={remark} locale={view.locale} />
              <p>
                <a
                  href={`/${view.organisation.slug}/beslut/${remark.decisionId}`}
                  aria-label={`${t.toDecision}: ${remark.source}`}
                >
                  {t.toDecision}
                </a>
                {hasRole(view.actor, planLeaders) && (
                  <>
                    {' · '}
                    <a
                      href={plansPaths.finishRemark(view.organisation, planId, remark.id)}
                      aria-label={`${t.finish.link}: ${remark.source}`}
                    >
                      {t.finish.link}
                    </a>
                  </>
                )}
              </p>
            </>
          ))}
        </section>
      )}
      {done.length > 0 && (
        <Fold summary={t.done(done.length)}>
          {done.map((remark) => (
            <>
              <RemarkText remark={remark} locale={view.locale} />
              {remark.doneOn !== null && (
                <p class="quiet">
                  {t.doneOn(formatDate(remark.doneOn, view.locale))} {remark.doneNote}
                </p>
              )}
            </>
          ))}
        </Fold>
      )}
    </>
  );
}

/** Whose remark it is, and the words of the decision as they stand. */
export function RemarkText({ remark, locale }: { remark: PlanRemark; locale: Locale }) {
  const t = remarksTexts[locale];
  return (
    <>
      <p>
        <strong>{t.kinds[remark.kind](remark.source)}</strong>
      </p>
      {remark.text === '' ? (
        remark.kind !== 'annulled' && <p>{t.noText}</p>
      ) : (
        <blockquote lang="sv">
          {remark.text.split(/\n+/).map((paragraph) => (
            <p>{paragraph}</p>
          ))}
        </blockquote>
      )}
      {remark.kind === 'amended' && <p class="quiet">{t.amendedWhy}</p>}
    </>
  );
}

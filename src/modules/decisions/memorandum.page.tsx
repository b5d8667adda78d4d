import { hasRole } from '#platform/tenancy/organisation.ts';
import type { MemberView } from '#platform/web/context.ts';
import { page } from '#platform/web/page.tsx';
import { formatDate } from '#foundations/clocks/index.ts';
import { DocumentView, isPdfAvailable } from '#foundations/documents/index.ts';
import { getThreadSides } from '#foundations/thread/index.ts';
import { ButtonLink } from '#ui/button.tsx';
import { Page } from '#ui/frame.tsx';
import { Notice } from '#ui/notice.tsx';
import { attachmentsTexts } from './attachments/attachments.texts.ts';
import { matterCrumbs } from './crumbs.ts';
import { listDecisions, type Decision } from './decision.queries.ts';
import { decisionsPaths } from './decisions.paths.ts';
import { decisionsTexts } from './decisions.texts.ts';
import { handOver } from './hand-over/hand-over.command.ts';
import { ListedPlanLink } from './listed-plan-link.tsx';
import { mailPaths } from './mail.paths.ts';
import { memorandumDocument } from './memorandum-document.ts';
import { remainingParts } from './memorandum-missing.rules.ts';
import { LeftOut } from './memorandum-left-out.tsx';
import { loadMemorandum, MemorandumParts, type WrittenMatter } from './memorandum-part.tsx';
import { memorandumTexts } from './memorandum.texts.ts';
import { sendToRegistrar } from './registrar-mail/send-to-registrar.command.ts';
import { sendToRegistrarTexts } from './registrar-mail/send-to-registrar.texts.ts';

export const memorandumPage = page({
  path: '/:organisation/tjansteskrivelser/:id',
  async load({ db }, { id }) {
    const at = await loadMemorandum(db, id);
    const decisions = (await listDecisions(db, at.matter.id)).filter(({ memorandumId }) => memorandumId === id);
    return { at, decisions, thread: await getThreadSides(db, id) };
  },
  view(view, { at, decisions, thread }) {
    const { memorandum, matter, plan } = at;
    const { locale, organisation } = view;
    const t = memorandumTexts[locale];
    const document = memorandumDocument({
      organisation: organisation.name,
      designations: matter.designations,
      memorandum,
      plan,
    });
    const state = decisionsTexts[locale].memorandumStates[memorandum.state];
    return (
      <Page
        view={view}
        step="decision"
        title={memorandum.title}
        lead={t.lead(state, formatDate(memorandum.writtenOn, locale))}
        breadcrumbs={matterCrumbs(view, matter)}
        terms={['memorandum', 'attClause', 'designation']}
        thread={{ sides: thread, current: t.current }}
      >
        {memorandum.state === 'draft' ? (
          <Draft view={view} at={at} />
        ) : (
          <HandedOver view={view} at={at} decisions={decisions} />
        )}
        <h2>{t.downloads.heading}</h2>
        <Downloads view={view} at={at} />
        <h2>{t.preview}</h2>
        <DocumentView document={document} headingOffset={2} />
      </Page>
    );
  },
});

/** What a draft lacks, where each part is written, and the way on. */
function Draft({ view, at }: { view: MemberView; at: WrittenMatter }) {
  const { memorandum, matter } = at;
  const t = memorandumTexts[view.locale];
  const missing = remainingParts(memorandum);
  if (matter.state !== 'open')
    return (
      <Notice tone="info">
        <p>{decisionsTexts[view.locale].matterSettled}</p>
      </Notice>
    );
  if (!hasRole(view.actor, handOver.roles)) return null;
  return (
    <>
      {missing.length > 0 && (
        <Notice tone="info" title={t.missing.heading}>
          <ul>
            {missing.map(({ heading }) => (
              <li>{heading[view.locale]}</li>
            ))}
          </ul>
          <p>{t.missing.lead}</p>
        </Notice>
      )}
      <h2>{t.parts.heading}</h2>
      <MemorandumParts view={view} at={at} />
      <LeftOut view={view} memorandum={memorandum} />
      <p>
        <ButtonLink href={decisionsPaths.handOver(view.organisation, memorandum.id)}>{t.handOver}</ButtonLink>
      </p>
    </>
  );
}

/** Attachments in the list of files; the others have a page of their own. */
const mostListed = 20;

/** That it stands as it is, what was decided, and the way back as long as nothing was. */
function HandedOver({ view, at, decisions }: { view: MemberView; at: WrittenMatter; decisions: Decision[] }) {
  const { memorandum, matter } = at;
  const { locale, organisation } = view;
  const t = memorandumTexts[locale];
  return (
    <>
      <Notice tone="info">
        <p>{t.handedOverOn(formatDate(memorandum.handedOverOn ?? memorandum.writtenOn, locale))}</p>
        {decisions.map(({ id, body, decidedOn, itemNumber }) => (
          <p>
            <a href={decisionsPaths.decision(organisation, id)}>
              {t.decided(decisionsTexts[locale].decisionTitle(body, formatDate(decidedOn, locale), itemNumber))}
            </a>
          </p>
        ))}
      </Notice>
      {hasRole(view.actor, sendToRegistrar.roles) && (
        <p>
          <a href={mailPaths.sendToRegistrar(organisation, memorandum.id)}>{sendToRegistrarTexts[locale].link}</a>
        </p>
      )}
      {decisions.length === 0 && matter.state === 'open' && hasRole(view.actor, handOver.roles) && (
        <p>
          <a href={decisionsPaths.takeBack(organisation, memorandum.id)}>{t.takeBack}</a>
        </p>
      )}
    </>
  );
}

function Downloads({ view, at: { memorandum, plan } }: { view: MemberView; at: WrittenMatter }) {
  const t = memorandumTexts[view.locale].downloads;
  const file = (format: 'pdf' | 'word' | 'html') =>
    decisionsPaths.memorandumFile(view.organisation, memorandum.id, format);
  const attached = memorandum.attachments
    .slice(0, mostListed)
    .flatMap(({ title, fileId }) => (fileId === null ? [] : [{ title, fileId }]));
  return (
    <>
      <ul>
        <li>{isPdfAvailable() ? <a href={file('pdf')}>{t.pdf}</a> : t.noPdf}</li>
        <li>
          <a href={file('word')}>{t.word}</a>
        </li>
        <li>
          <a href={file('html')}>{t.html}</a>
        </li>
        {plan && (
          <li>
            <ListedPlanLink view={view} plan={plan} />
          </li>
        )}
        {attached.map(({ title, fileId }) => (
          <li>
            <a href={decisionsPaths.file(view.organisation, fileId)}>{attachmentsTexts[view.locale].download(title)}</a>
          </li>
        ))}
        {memorandum.attachments.length > mostListed && (
          <li>
            <a href={decisionsPaths.attachments(view.organisation, memorandum.id)}>
              {memorandumTexts[view.locale].parts.attachments(memorandum.attachments.length)}
            </a>
          </li>
        )}
      </ul>
    </>
  );
}

import type { Child } from 'hono/jsx';
import type { TermKey } from '#content/terms.ts';
import { kindTexts, type ThreadNode, type ThreadSides } from '#foundations/thread/index.ts';
import type { FormState } from '#platform/form.ts';
import { themes } from '#platform/tenancy/organisation.ts';
import { roles } from '#platform/tenancy/roles.ts';
import { roleTexts } from '#platform/tenancy/roles.texts.ts';
import type { MemberView, View } from '#platform/web/context.ts';
import { ErrorSummary } from '#ui/error-summary.tsx';
import { frameTexts } from '#ui/frame.texts.ts';
import { Layout, PlainLayout } from '#ui/page.tsx';
import { TermsOfPage } from '#ui/terms.tsx';
import { ThreadRail } from '#ui/thread-rail.tsx';
import { ThreadName, type Hats } from '#ui/top-line.tsx';

/** A signed-in page: the frame with the wheel, the way here, and the thread beside what is shown. */
export function Page<T>(props: {
  view: MemberView;
  title: string;
  /** Under the title: dates, numbers, state. */
  lead?: Child | undefined;
  /** Words that the reader meets here first. */
  terms?: readonly TermKey[] | undefined;
  /** The step of the wheel this page belongs to. */
  step?: string | undefined;
  breadcrumbs?: { label: string; href: string }[] | undefined;
  /** The thread of the thing shown; `current` names it: "den här enkäten". */
  thread?: { sides: ThreadSides; current: string } | undefined;
  /** The page's form: its errors stand above the title and in the tab. */
  form?: FormState<T> | undefined;
  children?: Child;
}) {
  const { view, form } = props;
  return (
    <Layout
      locale={view.locale}
      title={tabTitle(props, view)}
      printTitle={props.title}
      assets={view.frame.assets('app', view.organisation.theme)}
      theme={view.organisation.theme}
      organisation={view.organisation}
      actor={{ name: view.actor.name, title: view.actor.title }}
      nav={view.frame.wheel(view).map(({ step, label, href }) => ({
        label: step === 'thread' ? <ThreadName label={label} /> : label,
        href,
        current: step === props.step,
      }))}
      hats={hats(view)}
      searchPath={`/${view.organisation.slug}/sok`}
      searchKey={view.searchKey}
      banner={view.frame.banner?.(view)}
      languageLinks={languageLinks(view)}
      signOutPath="/utloggning"
      accountLinks={accountLinks(view)}
      breadcrumbs={props.breadcrumbs}
      hasErrors={form && form.errors.length > 0}
      rail={props.thread && <Rail thread={props.thread} view={view} />}
      heading={
        <>
          {form && <ErrorSummary form={form} locale={view.locale} />}
          <h1>{props.title}</h1>
          {props.lead && <p class="lead">{props.lead}</p>}
          {props.terms && <TermsOfPage locale={view.locale} terms={props.terms} />}
        </>
      }
    >
      {props.children}
    </Layout>
  );
}

/** A plan, its matter and its memorandum are often called the same: the tab says which of them it is, or where the page lies. */
function tabTitle(
  props: { title: string; thread?: { sides: ThreadSides } | undefined; breadcrumbs?: { label: string }[] | undefined },
  view: MemberView,
): string {
  const kind = props.thread?.sides.kind;
  const where = kind ? kindTexts[view.locale][kind] : props.breadcrumbs?.at(-1)?.label;
  return where && where !== props.title ? `${props.title} – ${where}` : props.title;
}

/** A page before or beside any organisation: sign-in, errors, the choice of organisation. */
export function PlainPage<T>(props: {
  view: Pick<View, 'locale' | 'frame' | 'path'>;
  title: string;
  form?: FormState<T> | undefined;
  children?: Child;
}) {
  const { view, form } = props;
  return (
    <PlainLayout
      locale={view.locale}
      title={props.title}
      assets={view.frame.assets('public', themes[0])}
      theme={themes[0]}
      languageLinks={languageLinks(view)}
      hasErrors={form && form.errors.length > 0}
    >
      {form && <ErrorSummary form={form} locale={view.locale} />}
      <h1>{props.title}</h1>
      {props.children}
    </PlainLayout>
  );
}

/** Whoever has several roles, here or elsewhere, changes between them with one press. */
function hats(view: MemberView): Hats | undefined {
  const elsewhere = view.memberships.filter(({ organisation }) => organisation.id !== view.organisation.id);
  if (view.heldRoles.length < 2 && elsewhere.length === 0) return undefined;
  const worn = view.actor.roles.length < view.heldRoles.length ? view.actor.roles[0] : undefined;
  const t = frameTexts[view.locale];
  const held = roles.filter((role) => view.heldRoles.includes(role));
  return {
    label: t.hats,
    action: `/${view.organisation.slug}/roll`,
    back: view.path,
    choices:
      held.length < 2
        ? []
        : [
            { value: '', label: t.allHats, current: !worn },
            ...held.map((role) => ({ value: role, label: roleTexts[view.locale][role], current: role === worn })),
          ],
    elsewhere: elsewhere.map(({ organisation }) => ({ label: organisation.name, href: `/${organisation.slug}/hem` })),
  };
}

function Rail(props: { thread: { sides: ThreadSides; current: string }; view: MemberView }) {
  const item = (node: ThreadNode) => ({
    title: node.title,
    href: `/${props.view.organisation.slug}${node.path}`,
    kindLabel: kindTexts[props.view.locale][node.kind],
    state: node.changed ? ('changed' as const) : undefined,
    note: node.reason || undefined,
  });
  return (
    <ThreadRail
      locale={props.view.locale}
      current={props.thread.current}
      wholeHref={
        props.thread.sides.id === undefined
          ? undefined
          : `/${props.view.organisation.slug}/roda-traden/${props.thread.sides.id}`
      }
      restsOn={props.thread.sides.restsOn.map(item)}
      ledTo={props.thread.sides.ledTo.map(item)}
    />
  );
}

function languageLinks(view: Pick<View, 'locale' | 'path'>) {
  return (['sv', 'en'] as const).map((locale) => ({
    lang: locale,
    label: frameTexts[locale].language,
    href: `/sprak/${locale}?vidare=${encodeURIComponent(view.path)}`,
    current: locale === view.locale,
  }));
}

function accountLinks(view: MemberView) {
  const t = frameTexts[view.locale];
  const links = [
    { label: t.history, href: `/${view.organisation.slug}/historik` },
    { label: t.account, href: '/konto' },
  ];
  if (view.actor.roles.includes('administrator'))
    links.unshift(
      { label: t.access, href: `/${view.organisation.slug}/behorigheter` },
      { label: t.settings, href: `/${view.organisation.slug}/installningar` },
    );
  if (view.mode === 'demo') links.push({ label: t.otherPerson, href: '/?byt=person' });
  return links;
}

import type { Child } from 'hono/jsx';
import { kindTexts, type ThreadNode, type ThreadSides } from '#foundations/thread/index.ts';
import type { FormState } from '#platform/form.ts';
import { roles } from '#platform/tenancy/roles.ts';
import { roleTexts } from '#platform/tenancy/roles.texts.ts';
import type { MemberView, View } from '#platform/web/context.ts';
import { ErrorSummary } from '#ui/error-summary.tsx';
import { frameTexts } from '#ui/frame.texts.ts';
import { Layout, PlainLayout } from '#ui/page.tsx';
import { ThreadRail } from '#ui/thread-rail.tsx';

/** A signed-in page: the frame with the wheel, the way here, and the thread beside what is shown. */
export function Page<T>(props: {
  view: MemberView;
  title: string;
  /** Under the title: dates, numbers, state. */
  lead?: Child | undefined;
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
      assets={{ stylesheets: view.frame.stylesheets('app'), scripts: view.frame.scripts('app'), icon: view.frame.icon }}
      theme="gran"
      organisation={view.organisation}
      actor={{
        name: view.actor.name,
        roleLabel: leadingRole(view),
      }}
      nav={view.frame.wheel(view).map(({ step, label, href }) => ({ label, href, current: step === props.step }))}
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
      assets={{ stylesheets: view.frame.stylesheets('app'), scripts: view.frame.scripts('app'), icon: view.frame.icon }}
      theme="gran"
      languageLinks={languageLinks(view)}
      hasErrors={form && form.errors.length > 0}
    >
      {form && <ErrorSummary form={form} locale={view.locale} />}
      <h1>{props.title}</h1>
      {props.children}
    </PlainLayout>
  );
}

/** The line on top has room for one: the role that carries the work. */
function leadingRole(view: MemberView): string {
  const leading = roles.find((role) => view.actor.roles.includes(role));
  return leading ? roleTexts[view.locale][leading] : view.actor.name;
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
    links.unshift({ label: t.access, href: `/${view.organisation.slug}/behorigheter` });
  if (view.memberships.length > 1) links.push({ label: t.otherOrganisation, href: '/valj' });
  if (view.mode === 'demo') links.push({ label: t.otherPerson, href: '/?byt=person' });
  return links;
}

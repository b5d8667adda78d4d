import type { Child } from 'hono/jsx';

/** One primary button per page; `danger` only on a page that asks first. */
type Variant = 'primary' | 'secondary' | 'danger';

export function Button(props: {
  children?: Child;
  variant?: Variant | undefined;
  name?: string | undefined;
  value?: string | undefined;
}) {
  return (
    <button type="submit" name={props.name} value={props.value} {...look(props.variant ?? 'primary')}>
      {props.children}
    </button>
  );
}

export function ButtonLink(props: { href: string; children?: Child; variant?: Variant | undefined }) {
  return (
    <a href={props.href} {...look(props.variant ?? 'primary')}>
      {props.children}
    </a>
  );
}

/** A form with one button: everything that changes data is a POST. `fields` are sent along unseen. */
export function PostButton(props: {
  action: string;
  label: Child;
  variant?: Variant | undefined;
  fields?: Readonly<Record<string, string>> | undefined;
}) {
  return (
    <form method="post" action={props.action} class="post-button">
      {Object.entries(props.fields ?? {}).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <Button variant={props.variant ?? 'secondary'}>{props.label}</Button>
    </form>
  );
}

/** Buttons that belong together, the primary one first. */
export function ButtonRow({ children }: { children?: Child }) {
  return <div class="button-row">{children}</div>;
}

function look(variant: Variant) {
  return {
    class: 'ds-button',
    'data-variant': variant === 'secondary' ? 'secondary' : undefined,
    'data-color': variant === 'danger' ? 'danger' : undefined,
  };
}

import { useUiTexts } from '#ui/locale-context.ts';

/** Back without saving, beside a form's button. */
export function CancelLink({ href }: { href: string }) {
  return <a href={href}>{useUiTexts().cancel}</a>;
}

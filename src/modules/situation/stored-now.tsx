import type { MemberView } from '#platform/web/context.ts';
import { basisOf } from '#platform/basis.ts';
import { Notice } from '#ui/notice.tsx';
import { Prose } from './prose.tsx';
import { situationTexts } from './situation.texts.ts';

/** What is stored now, shown above a form that was made from something else; nothing when nobody has been there meanwhile. */
export function StoredNow(props: {
  view: MemberView;
  typedBasis: string | string[] | undefined;
  stored: { title: string; text: string };
  basis?: string;
}) {
  const { stored, typedBasis } = props;
  if (typedBasis === (props.basis ?? basisOf(stored))) return null;
  return (
    <Notice tone="warning" title={situationTexts[props.view.locale].changedTitle}>
      <p>{stored.title}</p>
      <Prose text={stored.text} />
    </Notice>
  );
}

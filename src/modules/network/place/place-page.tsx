import type { Child } from 'hono/jsx';
import { randomUUID } from 'node:crypto';
import type { FormState } from '#platform/form.ts';
import type { Frame } from '#platform/web/context.ts';
import { PlainPage } from '#ui/frame.tsx';
import type { AtDoor } from './at-link.ts';
import { placeTexts } from './place.texts.ts';

/** A page at a party's link: plain, in the whole look, with the way back. */
export function PlacePage<T>(props: {
  at: AtDoor;
  title: string;
  form?: FormState<T> | undefined;
  isFirst?: boolean;
  children?: Child;
}) {
  const { at } = props;
  return (
    <PlainPage view={{ ...at.view, frame: wholeLook(at.view.frame) }} title={props.title} form={props.form}>
      {props.children}
      {!props.isFirst && (
        <p>
          <a href={at.base}>{placeTexts[at.view.locale].back}</a>
        </p>
      )}
    </PlainPage>
  );
}

/** The key that makes what is sent happen once, however often the form is. */
export const keyField = 'nyckel';

export function KeyField() {
  return <input type="hidden" name={keyField} value={randomUUID()} />;
}

/** Tables, choices and files are not in the style of plain pages. */
function wholeLook(frame: Frame): Frame {
  return { ...frame, assets: (_kind, theme) => frame.assets('app', theme) };
}

import { randomUUID } from 'node:crypto';
import type { Locale } from '#platform/i18n/locale.ts';
import { FieldError } from '#platform/errors.ts';
import { DoneBefore } from '#platform/form-receipt.ts';
import { formState, parseForm, type Form, type FormState, type ParsedForm, type RawForm } from '#platform/form.ts';
import type { Markup } from '#platform/web/markup.ts';
import type { Services, WebContext } from '#platform/web/context.ts';
import { html, readForm } from '#platform/web/page.tsx';
import type { Route } from '#platform/web/route.ts';
import type { NetworkAct } from '../acts.ts';
import type { ActFile } from '../take-act/hand-in-files.ts';
import { takePartyAct } from '../take-act/take-act.command.ts';
import { atDoor, findPlace, scopeAtPlace, type AtPlace } from './at-link.ts';
import { keyField } from './place-page.tsx';
import { placePattern } from './place.paths.ts';

type Param = (name: string) => string;

/**
 * A form at a party's link and the act behind it. A browser that has not proved itself is led to the door. What the host refuses stands at the form, with
 * everything typed kept.
 */
export function placeForm<T, D>(definition: {
  /** Under the link: `/anmalan`. */
  under: string;
  form: Form<T> | ((data: D) => Form<T>);
  /** What the form is about; not found when the party has no such thing. */
  load: (at: AtPlace, param: Param) => D;
  initial?: (at: AtPlace, data: D) => FormState<T>['values'];
  view: (props: { at: AtPlace; data: D; form: FormState<T> }) => Markup;
  act: (typed: T, at: AtPlace, data: D) => NetworkAct;
  /** At which field a refusal stands; otherwise the first. */
  errorField?: (refusal: string) => (keyof T & string) | undefined;
  /** Files of the body, judged; FieldError for one that is not taken. */
  files?: (raw: RawForm, locale: Locale) => Promise<ActFile[]>;
  next?: (at: AtPlace, data: D) => string;
  maxBody?: number;
}): Route[] {
  const path = `${placePattern}${definition.under}`;
  const formOf = (data: D) => (typeof definition.form === 'function' ? definition.form(data) : definition.form);
  return [
    {
      method: 'GET',
      path,
      access: 'public',
      async handle(c, services) {
        const door = await atDoor(c, services);
        const at = await findPlace(c, services, door);
        if (!at) return c.redirect(door.base, 303);
        const data = definition.load(at, paramOf(c));
        return html(c, definition.view({ at, data, form: formState<T>(definition.initial?.(at, data)) }));
      },
    },
    {
      method: 'POST',
      path,
      access: 'public',
      maxBody: definition.maxBody ?? 256 * 1024,
      async handle(c, services) {
        const door = await atDoor(c, services);
        const at = await findPlace(c, services, door);
        if (!at) return c.redirect(door.base, 303);
        const data = definition.load(at, paramOf(c));
        const form = formOf(data);
        const raw = await readForm(c);
        const { locale } = at.view;
        const parsed = screened(services, parseForm(form, raw, locale), { form, locale });
        if (!parsed.ok) return html(c, definition.view({ at, data, form: parsed.state }), 400);
        try {
          await takePartyAct.run(scopeAtPlace(services, at), {
            partyId: at.partyId,
            key: keyOf(raw),
            act: definition.act(parsed.input, at, data),
            cameBy: 'link',
            files: (await definition.files?.(raw, locale)) ?? [],
          });
        } catch (error) {
          if (error instanceof FieldError) {
            const name = definition.errorField?.(error.field) ?? form.fields[0];
            const fresh = (await findPlace(c, services, door)) ?? at;
            const errors = name ? [{ name, message: error.sentence }] : [];
            return html(c, definition.view({ at: fresh, data, form: { values: parsed.state.values, errors } }), 400);
          }
          if (!(error instanceof DoneBefore)) throw error;
        }
        return c.redirect(definition.next?.(at, data) ?? at.base, 303);
      },
    },
  ];
}

function paramOf(c: WebContext): Param {
  return (name) => c.req.param(name) ?? '';
}

function keyOf(raw: RawForm): string {
  const key = raw[keyField];
  return typeof key === 'string' && /^[0-9a-f-]{36}$/.test(key) ? key : randomUUID();
}

/** Nobody here can judge a possible finding, so what is only possible is refused too, with its reason. */
function screened<T>(services: Services, parsed: ParsedForm<T>, of: { form: Form<T>; locale: Locale }): ParsedForm<T> {
  if (!parsed.ok) return parsed;
  const errors = of.form.freeTexts.flatMap((name) => {
    const typed = [parsed.state.values[name]].flat().join('\n');
    const found = services.screen.judge(typed);
    const certain = found.filter(({ certainty }) => certainty === 'certain');
    const shown = certain.length > 0 ? certain : found;
    return shown.length > 0 ? [{ name, message: services.screen.explain(shown, of.locale) }] : [];
  });
  return errors.length === 0 ? parsed : { ok: false, state: { ...parsed.state, errors } };
}

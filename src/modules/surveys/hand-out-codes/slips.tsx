import type { MemberView } from '#platform/web/context.ts';
import { formatDate } from '#foundations/clocks/index.ts';
import { shortAddress } from '../respond-here/address.ts';
import { answerPaths } from '../surveys.paths.ts';
import { surveysTexts } from '../surveys.texts.ts';

type Opened = { title: string; publicToken: string; closesOn: string | null };

/** One slip per code, to cut apart: nothing on it says which group it is from. */
export function Slips(props: { view: MemberView; survey: Opened; label: string; codes: readonly string[] }) {
  const { view, survey } = props;
  const t = surveysTexts[view.locale];
  return (
    <ul class="slips" aria-label={props.label}>
      {props.codes.map((code) => (
        <li>
          <p class="slip-whose">{view.organisation.name}</p>
          <p>{survey.title}</p>
          <p>{t.codes.slip(shortAddress(addressOf(view, survey)))}</p>
          <p>
            <code class="slip-code">{code}</code>
          </p>
          {survey.closesOn && <p>{t.codes.lastDay(formatDate(survey.closesOn, view.locale))}</p>}
        </li>
      ))}
    </ul>
  );
}

/** Where one answers with a code. */
export function addressOf(view: MemberView, survey: Pick<Opened, 'publicToken'>): string {
  return `${view.publicUrl}${answerPaths.typed(survey.publicToken)}`;
}

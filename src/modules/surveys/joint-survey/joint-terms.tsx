import type { Locale } from '#platform/i18n/locale.ts';
import type { Responsibility } from './joint-survey.rules.ts';
import { jointSurveyTexts } from './joint-survey.texts.ts';

/** Who counts, who sees what, who is controller, and until when one may change one's mind. */
export function JointTermsList(props: {
  host: string;
  responsibility: Responsibility;
  /** The fewest asked that get a share of their own. */
  minimum: number;
  locale: Locale;
}) {
  const t = jointSurveyTexts[props.locale];
  return (
    <ul>
      <li>{t.terms(props.host)}</li>
      <li>{t.termsHostSees(props.host)}</li>
      <li>{t.termsOthersSee}</li>
      <li>{t.termsResponsibility[props.responsibility](props.host)}</li>
      <li>{t.termsChange}</li>
      <li>{t.termsFew(props.minimum)}</li>
    </ul>
  );
}

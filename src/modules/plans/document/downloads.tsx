import type { MemberView } from '#platform/web/context.ts';
import { isPdfAvailable } from '#foundations/documents/index.ts';
import { planTexts } from '../plan.texts.ts';

/** The document in every form there is but the page one is on; where PDF cannot be made it says so instead of a link that fails. */
export function Downloads(props: {
  view: MemberView;
  readHref?: string;
  fileHref: (format: 'pdf' | 'docx') => string;
}) {
  const t = planTexts[props.view.locale].page;
  return (
    <ul>
      {props.readHref !== undefined && (
        <li>
          <a href={props.readHref}>{t.read}</a>
        </li>
      )}
      <li>{isPdfAvailable() ? <a href={props.fileHref('pdf')}>{t.pdf}</a> : t.pdfUnavailable}</li>
      <li>
        <a href={props.fileHref('docx')}>{t.word}</a>
      </li>
    </ul>
  );
}

import { createHash } from 'node:crypto';
import { formatDate } from '#foundations/clocks/index.ts';
import { answeringPaths } from '../answering.paths.ts';
import { Errors } from '../form-problems.tsx';
import { askingOf, RespondPage, type RespondView } from '../respond-page.tsx';
import { ShownResult } from '../shown-result.tsx';
import { CheckedCodeSteps, ExamineCount, type TypedCode } from './examine-count.tsx';
import type { CheckedCode } from './examine.rules.ts';
import { PromisedGroups, PromisedInformation, PromisedTables } from './promise-contents.tsx';
import { promisePaths } from './promise.paths.ts';
import { promiseTexts } from './promise.texts.ts';
import { isAsPromised, type Published } from './published.queries.ts';

type PromiseViewProps = {
  view: RespondView;
  token: string;
  published: Published;
  form: TypedCode;
  /** What was found of a code that somebody wanted to check. */
  checked?: CheckedCode;
  notice?: string;
  /** Everyone who was asked may read the result. */
  isResultShown?: boolean;
};

/** The promise in plain words, with all that is needed to see that it is kept. */
export function PromiseView(props: PromiseViewProps) {
  const { view, token, published, form, checked } = props;
  const t = promiseTexts[view.locale];
  const openedOn = formatDate(published.openedOn, view.locale);
  const errors = form.error === undefined ? [] : [{ name: 'code', words: { text: form.error } }];
  const isCounted = published.answered !== null;
  const isKept = isAsPromised(published);
  return (
    <RespondPage
      view={view}
      title={{ text: t.title }}
      organisation={askingOf(published)}
      hasErrors={errors.length > 0}
      scripted={false}
    >
      <Errors form={{ values: {}, errors }} phrases={view.phrases} />
      <h1>{t.title}</h1>
      {!isKept && (
        <div class="ds-error-summary" role="alert">
          <h2>{t.changed.title}</h2>
          <p>{t.changed.why}</p>
          <p>{t.changed.act}</p>
        </div>
      )}
      {props.notice && <p role="alert">{props.notice}</p>}
      {checked && <CheckedCodeSteps view={view} checked={checked} root={published.codesRoot} />}
      {isKept && <p>{t.lead(published.organisationName, published.title, openedOn)}</p>}
      {props.isResultShown && <ShownResult token={token} view={view} />}
      <PromisedFacts {...props} />
      {isCounted && <ExamineCount view={view} token={token} published={published} form={form} />}
      <PromisedGroups view={view} published={published} />
      <PromisedTables view={view} published={published} />
      <PromisedInformation view={view} published={published} />
      <CheckPromise {...props} />
      {!isCounted && (
        <p>
          <a href={answeringPaths.survey(token, view.language)}>{t.toSurvey}</a>
        </p>
      )}
    </RespondPage>
  );
}

function PromisedFacts({ view, published }: PromiseViewProps) {
  const t = promiseTexts[view.locale].facts;
  const { promise, mode } = published;
  const codes = promise.plan?.groups.reduce((sum, group) => sum + group.planned, 0) ?? 0;
  const facts: [string, string][] = [
    [t.how, t.modes[mode]],
    [t.k, promise.k === null ? t.noK : t.kValue(promise.k)],
    ...(published.closesOn ? [[t.lastDay, formatDate(published.closesOn, view.locale)] as [string, string]] : []),
    ...(mode === 'codes'
      ? ([
          [t.codes, t.codesValue(codes)],
          [t.replaced, t.replacedValue(published.replacements, codes)],
        ] as [string, string][])
      : []),
    [t.key, promise.format === 'stadig-promise-2' ? t.keys[promise.keyHolding] : t.unsealed],
  ];
  return (
    <dl>
      {facts.map(([term, value]) => (
        <>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </>
      ))}
    </dl>
  );
}

/** Digest, key and root, each with what it is good for. */
function CheckPromise({ view, token, published }: PromiseViewProps) {
  const t = promiseTexts[view.locale].check;
  const { promise, promiseSha256, codesRoot, answered } = published;
  return (
    <section class="promised">
      <h2>{t.heading}</h2>
      <p>
        {t.file} <code>{promiseSha256.toString('hex')}</code>
      </p>
      <p>
        <a href={promisePaths.file(token)}>{t.download}</a>
      </p>
      <p>{t.how}</p>
      <ul>
        {checksumCommands.map(([system, command]) => (
          <li>
            {system}: <kbd>{command}</kbd>
          </li>
        ))}
      </ul>
      {answered === null && <p>{t.keep}</p>}
      {promise.format === 'stadig-promise-2' && (
        <p>
          {t.fingerprint} <code>{fingerprintOf(promise.publicKey)}</code>
        </p>
      )}
      {codesRoot && (
        <p>
          {t.root} <code>{codesRoot.toString('hex')}</code>
        </p>
      )}
      {codesRoot && answered === null && <p>{t.later}</p>}
    </section>
  );
}

/** What computes the checksum where it is always at hand. */
const checksumCommands = [
  ['Linux', 'sha256sum lofte.json'],
  ['Mac', 'shasum -a 256 lofte.json'],
  ['Windows', 'certutil -hashfile lofte.json SHA256'],
] as const;

/** SHA-256 of the 32 bytes of the key. */
function fingerprintOf(publicKey: string): string {
  return createHash('sha256').update(Buffer.from(publicKey, 'hex')).digest('hex');
}

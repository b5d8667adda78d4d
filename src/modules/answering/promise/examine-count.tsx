import { answeringPaths } from '../answering.paths.ts';
import { CodeForm } from '../code-form.tsx';
import type { RespondView } from '../respond-page.tsx';
import { isNearlyAll, type CheckedCode } from './examine.rules.ts';
import { promisePaths } from './promise.paths.ts';
import { promiseTexts } from './promise.texts.ts';
import type { Published } from './published.queries.ts';

/** What was typed as one's own code, and what is wrong with it. */
export type TypedCode = { typed: string; error?: string };

/** How many answered, and how to see that they are as many as the codes that were spent. Only when it is counted. */
export function ExamineCount(props: { view: RespondView; token: string; published: Published; form: TypedCode }) {
  const { view, token, published, form } = props;
  const t = promiseTexts[view.locale];
  const { invited, answered, spentCount, replacements, mode } = published;
  if (answered === null || invited === null) return <></>;
  if (mode !== 'codes') return <Section heading={t.count.heading} text={t.count.withoutCodes(answered)} />;
  if (spentCount === null) return <Section heading={t.count.heading} text={t.count.noLists} />;
  const isHidden = isNearlyAll(published);
  const left = spentCount - answered;
  return (
    <>
      <section class="promised">
        <h2>{t.count.heading}</h2>
        <p>
          {isHidden
            ? t.count.nearlyAll(invited)
            : `${t.count.answered(answered, invited)} ${t.count.spent(spentCount)} ${left > 0 ? t.count.left(left) : ''}`}{' '}
          {replacements > 0 && t.count.replaced(replacements)}
        </p>
        <p>{isHidden ? t.count.notListed : t.count.listsLead}</p>
        <ul>
          {listsOf(replacements > 0, isHidden).map((list) => (
            <li>
              <a href={promisePaths[list](token)}>{t.count.lists[list]}</a>
            </li>
          ))}
        </ul>
        <details>
          <summary>{t.count.summary}</summary>
          <p>{t.count.how}</p>
          <pre>{ROOT_IN_PYTHON}</pre>
        </details>
      </section>
      <section class="promised">
        <h2>{t.own.heading}</h2>
        <p>{t.own.warning}</p>
        <CodeForm
          action={answeringPaths.promise(token, view.language)}
          name="code"
          label={{ text: t.own.label }}
          hint={{ text: t.own.hint }}
          go={{ text: t.own.button }}
          typed={form.typed}
          error={form.error === undefined ? undefined : { text: form.error }}
          phrases={view.phrases}
        />
      </section>
    </>
  );
}

/** What the lists say of a code, and each step from it to the root, to be reckoned anew by whoever doubts. */
export function CheckedCodeSteps({
  view,
  checked,
  root,
}: {
  view: RespondView;
  checked: CheckedCode;
  root: Buffer | null;
}) {
  const t = promiseTexts[view.locale].own;
  return (
    <section class="promised" aria-label={t.heading} tabindex={-1} autofocus>
      <p>
        <strong>{checked.state === 'spent' ? t.spent : t.unspent}</strong>
      </p>
      <p>
        {t.sha256} <code>{checked.sha256.toString('hex')}</code>
      </p>
      {checked.replaced && <p>{t.replacedCode}</p>}
      {!checked.replaced && root === null && <p>{t.noRoot}</p>}
      {!checked.replaced && root !== null && (
        <>
          <p>{checked.holds ? t.holds : t.fails}</p>
          <details>
            <summary>{t.steps}</summary>
            <ol>
              <li>{t.leaf}</li>
              {checked.steps.map((step) => (
                <li>
                  {t[step.side]} <code>{step.hash.toString('hex')}</code>
                </li>
              ))}
              <li>
                {t.root} <code>{root.toString('hex')}</code>
              </li>
            </ol>
          </details>
        </>
      )}
    </section>
  );
}

function Section({ heading, text }: { heading: string; text: string }) {
  return (
    <section class="promised">
      <h2>{heading}</h2>
      <p>{text}</p>
    </section>
  );
}

function listsOf(hasReplaced: boolean, isHidden: boolean): ('codes' | 'spent' | 'unspent' | 'replaced')[] {
  return [
    'codes',
    ...(isHidden ? [] : (['spent', 'unspent'] as const)),
    ...(hasReplaced ? (['replaced'] as const) : []),
  ];
}

/** Prints the root of the list `koder.txt`; as src/disclosure/merkle.ts reckons it. */
export const ROOT_IN_PYTHON = `import hashlib

def sha(b):
    return hashlib.sha256(b).digest()

def root(leaves):
    if len(leaves) == 0:
        return sha(b"")
    if len(leaves) == 1:
        return sha(b"\\x00" + leaves[0])
    k = 1
    while k * 2 < len(leaves):
        k = k * 2
    return sha(b"\\x01" + root(leaves[:k]) + root(leaves[k:]))

lines = open("koder.txt").read().split()
print(root([bytes.fromhex(line) for line in lines]).hex())
`;

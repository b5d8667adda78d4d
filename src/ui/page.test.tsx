import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import { ComponentGallery } from '#ui/dev-ui.tsx';
import { TextField } from '#ui/field.tsx';
import { Layout, PlainLayout } from '#ui/page.tsx';
import { RespondLayout } from '#ui/respond-page.tsx';
import { ThreadRail } from '#ui/thread-rail.tsx';

const assets = { stylesheets: ['/filer/app.css'], scripts: ['/filer/app.js'] };
const rail = (
  <ThreadRail
    locale="sv"
    current="den här enkäten"
    restsOn={[{ title: 'KS § 41', href: '/uppdrag/1', kindLabel: 'Uppdrag', state: 'changed' }]}
    ledTo={[]}
  />
);
const page = (props: { hasErrors?: boolean; locale?: 'sv' | 'en' } = {}) => (
  <Layout
    locale="sv"
    title="Enkät"
    assets={assets}
    theme="gran"
    organisation={{ name: 'Strandvik', slug: 'strandvik' }}
    actor={{ name: 'samordnaren', title: 'samordnare' }}
    nav={[
      { label: 'Uppdrag', href: '/u' },
      { label: 'Behov', href: '/b', current: true },
    ]}
    languageLinks={[
      { label: 'Svenska', lang: 'sv', href: '/sprak/sv', current: true },
      { label: 'English', lang: 'en', href: '/sprak/en' },
    ]}
    signOutPath="/utloggning"
    searchPath="/strandvik/sok"
    breadcrumbs={[{ label: 'Enkäter', href: '/enkater' }]}
    heading={<h1>Enkät</h1>}
    rail={rail}
    {...props}
  >
    <p>Innehåll</p>
    <TextField<{ a: string }> form={{ values: {}, errors: [] }} name="a" label="A" />
  </Layout>
);

function read(element: unknown) {
  return new new Window().DOMParser().parseFromString(`<!DOCTYPE html>${String(element)}`, 'text/html');
}

describe('a page', () => {
  const document = read(page());

  test('says its language, its name and whose it is', () => {
    expect(document.documentElement.getAttribute('lang')).toBe('sv');
    expect(document.title).toBe('Enkät – Strandvik · Stadig');
    expect(document.querySelector('.top-name')?.textContent.trim()).toBe('Strandvik stadig');
  });

  test('the tab says first when something must be put right', () => {
    expect(read(page({ hasErrors: true })).title).toBe('Fel: Enkät – Strandvik · Stadig');
    expect(read(page({ hasErrors: true, locale: 'en' })).title).toBe('Error: Enkät – Strandvik · Stadig');
  });

  test('the skip link comes first and leads to the content', () => {
    const [first] = document.querySelectorAll('a, button, input, summary');
    expect(document.querySelector(first?.getAttribute('href') ?? '')?.tagName).toBe('MAIN');
  });

  test('the wheel marks where we are', () => {
    expect([...document.querySelectorAll('.wheel [aria-current=step]')].map((link) => link.textContent)).toEqual([
      'Behov',
    ]);
  });

  test('the thread stands between title and content and shows both ways, gaps too', () => {
    const main = document.querySelector('main');
    expect([...(main?.children ?? [])].map((part) => part.className.split(' ')[0])).toEqual([
      'page-heading',
      'page-rail',
      'page-content',
    ]);
    expect([...document.querySelectorAll('.thread li')].map((item) => item.textContent)).toEqual([
      'UppdragKS § 41ändrad sedan dess',
      'Inget ännu',
    ]);
  });

  test('signing out is a form', () => {
    const form = document.querySelector('form[action="/utloggning"]');
    expect(form?.getAttribute('method')).toBe('post');
  });

  test('fields speak the language of the page', () => {
    expect(document.querySelector('label')?.textContent).toBe('A (valfritt)');
    expect(read(page({ locale: 'en' })).querySelector('label')?.textContent).toBe('A (optional)');
  });
});

test('a respondent meets the municipality and the questions, and can read from right to left', () => {
  const document = read(
    <RespondLayout
      locale="sv"
      title="Enkät"
      assets={{ stylesheets: ['/filer/respond.css'], scripts: [] }}
      theme="gran"
      organisation={{ name: 'Strandviks kommun' }}
      lang="ar"
      dir="rtl"
    >
      <h1>Enkät</h1>
    </RespondLayout>,
  );
  expect(document.documentElement.getAttribute('dir')).toBe('rtl');
  expect(document.documentElement.getAttribute('lang')).toBe('ar');
  expect(document.querySelectorAll('nav, script')).toHaveLength(0);
});

describe.each(['sv', 'en'] as const)('every component (%s)', (locale) => {
  const html = String(
    <PlainLayout locale={locale} title="Galleri" assets={assets} theme="gran">
      <ComponentGallery locale={locale} />
    </PlainLayout>,
  );
  const document = read(html);

  test('comes without inline style and script, which the content policy forbids', () => {
    expect(document.querySelectorAll('[style], style, script:not([src])')).toHaveLength(0);
    expect(html).not.toMatch(/ on[a-z]+="/);
    expect(html).not.toContain('javascript:');
  });

  test('has each id once, and every reference finds its element', () => {
    const ids = [...document.querySelectorAll('[id]')].map((one) => one.id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    for (const attribute of ['for', 'aria-describedby', 'aria-labelledby']) {
      const references = [...document.querySelectorAll(`[${attribute}]`)].flatMap(
        (one) => one.getAttribute(attribute)?.split(' ') ?? [],
      );
      expect(references.filter((id) => !ids.includes(id))).toEqual([]);
    }
  });

  test('every input has a name that is read aloud', () => {
    const inputs = [...document.querySelectorAll('input:not([type=hidden]), select, textarea')];
    expect(inputs.length).toBeGreaterThan(20);
    const nameless = inputs.filter(
      (input) => !input.getAttribute('aria-label') && !document.querySelector(`label[for="${input.id}"]`),
    );
    expect(nameless.map((input) => input.outerHTML)).toEqual([]);
  });
});

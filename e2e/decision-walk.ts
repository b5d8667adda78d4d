import { expect } from 'vitest';
import { expectSaid, open, unfold, until, type Officer } from './at-the-desk.ts';
import { pdfOf } from './pdf-of.ts';
import type { PostOffice } from './post-office.ts';

const wanted = ({ name }: Officer) => `${name} deltar i nätverket för kommuner mot våldsbejakande extremism`;
const theirs = /mot våldsbejakande extremism/;

/** The draft that came with the registration is dated, read through and handed to the executive committee. */
export async function handOverMemorandum(officer: Officer): Promise<void> {
  const { walker, slug, domain } = officer;
  await walker.goto(`/${slug}/installningar/post`);
  await walker.fill({ 'Registratorns adress': `registrator@${domain}`, 'Vilka domäner skriver ni från?': domain });
  await walker.press('Spara');
  await open(walker, 'Erfarenheter', theirs, 'Till ärendet');
  await unfold(walker, 'Post till och från ärendet');
  await walker.press('Ge ärendet en adress');
  await open(walker, 'Erfarenheter', theirs, 'Till ärendet', 'Till utkastet', 'Huvud och avsändare');
  await walker.fill({ Datum: '2016-11-29' });
  await walker.press('Spara huvudet');
  await expectSaid(
    walker,
    '2016-11-29',
    'Barn- och utbildningsförvaltningen',
    '16 000',
    '24 000',
    '48 000',
    'exklusive mervärdesskatt',
    new RegExp(`att ${wanted(officer)}`, 'i'),
    '6 december 2016, Stockholm',
  );
  await walker.follow('Lämna tjänsteskrivelsen');
  await walker.fill({ 'När lämnas den?': '2016-11-29' });
  await walker.press('Lämna tjänsteskrivelsen');
}

/** The committee's secretary mails the extract to the matter's own address; what it says is proposed and kept. */
export async function recordDecision(officer: Officer, post: PostOffice): Promise<void> {
  const { walker, domain } = officer;
  await open(walker, 'Erfarenheter', theirs, 'Till ärendet');
  const address = (await walker.page.getByLabel('Ärendets egen adress').inputValue()).trim();
  await post.signed(
    {
      from: `sekreterare@${domain}`,
      to: address,
      subject: 'Protokollsutdrag',
      text: 'Här kommer utdraget.',
      attachments: [{ filename: 'Utdrag § 371.pdf', content: await pdfOf('Protokollsutdrag', extractOf(officer)) }],
    },
    domain,
  );
  await until(walker, 'Utdrag § 371.pdf');
  await walker.follow('Skriv in beslutet: Utdrag § 371.pdf');
  const main = walker.page.getByRole('main');
  expect(await main.getByLabel(/^Vem beslutade/).inputValue()).toBe('Kommunstyrelsen');
  expect(await main.getByLabel(/^Vilken dag/).inputValue()).toBe('2016-12-13');
  expect(await main.getByLabel(/^Paragraf/).inputValue()).toBe('371');
  expect(await main.getByRole('radio', { name: 'Bifall', exact: true }).isChecked()).toBe(true);
  await walker.press('Spara beslutet');
  await walker.press('Skriv in beslutet');
}

function extractOf(officer: Officer): string[] {
  return [
    'Kommunstyrelsen',
    'Sammanträdesdatum 2016-12-13',
    '§ 371 Deltagande i nätverket för kommuner mot våldsbejakande extremism',
    'Beslut',
    'Kommunstyrelsen beslutar',
    `att ${wanted(officer)}, och`,
    'att varje förvaltning betalar avgiften för sina deltagare, sammanlagt 48 000 kr exklusive mervärdesskatt.',
  ];
}

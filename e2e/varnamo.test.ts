import { describe, expect, test } from 'vitest';
import { runProduct } from './product.ts';
import { openForTest, sitDown } from './walk.ts';

/**
 * The memorandum of 29 November 2016 in which Värnamo's rescue service asks the executive committee to take part in a national network.
 * Its facts are those of the document; the sums are our arithmetic; persons are their roles.
 */
describe('the Värnamo memorandum', () => {
  const product = runProduct();

  test.each([
    ['with JavaScript', true, 'Värnamo'],
    ['without JavaScript', false, 'Gnosjö'],
  ])('is written, looks as it should and is carried to the decision, %s', async (_how, javaScript, organisation) => {
    const email = `handlaggare@${javaScript ? 'ett' : 'tva'}.example`;
    const slug = await openForTest(product.system, { organisation, email, name: 'Handläggaren' });
    const officer = await sitDown(product.browser, product.system, { javaScript });
    await officer.signIn(email);
    expect(officer.page.url()).toBe(`${product.system.url}/${slug}/hem`);

    await officer.goto(`/${slug}/organisation/namnder/ny`);
    await officer.fill({ Namn: 'Kommunstyrelsen', Styrelse: true });
    await officer.press('Spara nämnden');

    await officer.goto(`/${slug}/arenden/nytt`);
    await officer.fill({ 'Vad gäller ärendet?': title, 'När väcktes ärendet?': '2016-11-15' });
    await officer.press('Spara ärendet');
    await officer.expectHeading(title);
    const matter = new URL(officer.page.url()).pathname;

    for (const [type, value, register] of designations) {
      await officer.goto(`${matter}/beteckningar/ny`);
      await officer.fill({ [type]: true, Beteckning: value, Register: register });
      await officer.press('Spara beteckningen');
    }

    await officer.goto(`${matter}/tjansteskrivelser/ny`);
    await officer.fill({
      Datum: '2016-11-29',
      Till: 'Kommunstyrelsen',
      Från: 'Räddningstjänsten',
      'Handläggarens befattning': 'trygghets- och beredskapshandläggare',
      'Handläggarens namn': '',
      Telefon: '0370-00 00 00',
      'E-post': 'raddningstjansten@kommun.example',
      'Tjänsteskrivelse med att-satser': true,
    });
    await officer.press('Skapa utkastet');
    const memorandum = new URL(officer.page.url()).pathname;

    await officer.goto(`${memorandum}/text`);
    await officer.fill({ 'Sammanfattning av ärendet': summary, Bakgrund: background });
    await officer.press(/^Spara/);

    await officer.goto(`${memorandum}/forslag`);
    await officer.fill({
      'Vem beslutar?': 'Kommunstyrelsen',
      'Vad föreslås?': 'delta i nätverket för kommuner som arbetar mot våldsbejakande extremism',
    });
    await officer.press(/^Lägg till/);

    for (const [administration, quantity] of costs) {
      await officer.goto(`${memorandum}/kostnader`);
      await officer.fill({
        'Vilken förvaltning betalar?': administration,
        'Vad gäller det?': 'Deltagaravgift, fem träffar',
        Antal: quantity,
        'Pris per styck': '8 000',
      });
      await officer.press(/^Lägg till/);
    }

    await officer.goto(`${memorandum}/bilagor`);
    await officer.fill({ 'Vad är bilagan?': 'Inbjudan till nätverket', Filer: '%PDF-1.7 inbjudan' });
    await officer.press(/^Lägg till/);

    await officer.goto(`${memorandum}/avslutning`);
    await officer.fill({
      Befattning: 'trygghets- och beredskapshandläggare',
      'Beslutet skickas till': 'Berörda förvaltningar',
    });
    await officer.press(/^Spara/);

    await officer.goto(memorandum);
    const shown = (await officer.text()).replace(/\s+/g, ' ');
    for (const [, value] of designations) expect(shown).toContain(value);
    for (const fact of [
      '2016-11-29',
      'Kommunstyrelsen',
      'Räddningstjänsten',
      'trygghets- och beredskapshandläggare',
      title,
      '2 från barn- och utbildningsförvaltningen, 3 från medborgarförvaltningen och 1 från räddningstjänsten',
      'att delta i nätverket',
      '16 000',
      '24 000',
      '48 000',
      'exklusive mervärdesskatt',
      'Inbjudan till nätverket',
    ]) {
      expect(shown).toContain(fact);
    }

    const pdf = await officer.fetch(`${memorandum}/dokument/pdf`);
    expect([pdf.status, pdf.type, pdf.bytes.subarray(0, 5).toString()]).toEqual([200, 'application/pdf', '%PDF-']);
    const word = await officer.fetch(`${memorandum}/dokument/word`);
    expect([word.status, word.bytes.subarray(0, 2).toString()]).toEqual([200, 'PK']);

    await officer.goto(`${memorandum}/lamna`);
    await officer.fill({ 'När lämnas den?': '2016-12-01' });
    await officer.press(/^Lämna/);
    await officer.goto(`${matter}/beslut/nytt`);
    await officer.fill({
      'Vem beslutade?': 'Kommunstyrelsen',
      'Vilken dag?': '2016-12-13',
      Paragraf: '371',
      Bifall: true,
    });
    await officer.press(/^Spara/);
    await officer.press('Skriv in beslutet');
    await officer.goto(matter);
    const history = await officer.text();
    expect(history).toContain('§ 371');
    expect(history).toContain('Bifall');
  });
});

const title = 'Deltagande i nätverk för kommuner mot våldsbejakande extremism';
const designations = [
  ['Diarienummer', 'RTJ.2016.141.169', 'Räddningstjänsten'],
  ['Diarieplan', 'KS.2016.356', 'Kommunstyrelsen'],
  ['Dokumentnummer', '1206/2016', ''],
] as const;
const costs = [
  ['Barn- och utbildningsförvaltningen', '2'],
  ['Medborgarförvaltningen', '3'],
  ['Räddningstjänsten', '1'],
] as const;
const summary =
  'En arbetsgrupp med 2 från barn- och utbildningsförvaltningen, 3 från medborgarförvaltningen och 1 från räddningstjänsten är anmäld till nätverket under förutsättning att kommunstyrelsen beslutar om deltagande.';
const background =
  'Nätverket har fem träffar från december 2016 till våren 2018, med arbete mellan träffarna. Varje förvaltning bär sin avgift.';

import type { Walker } from './walk.ts';

const at = '/fjallnas';

/** Makes what only shows while it is not done: an invitation that waits for an answer, documentation on its way, a network that is not sent, and one with a queue. */
export async function leaveNetworks(walker: Walker): Promise<void> {
  await walker.goto(`${at}/deltagande/ny`);
  await walker.fill({ 'Eller klistra in texten': invitation });
  await walker.press('Läs inbjudan');
  await walker.fill({ 'Vad bjuds ni in till?': 'Byar som håller ihop' });
  await walker.press('Spara och gå vidare');
  await leaveDocumentation(walker);
  await leaveDraft(walker);
  await leaveQueue(walker);
}

const invitation = `Inbjudan från Fjällrådet till Byar som håller ihop, två träffar
Sista dag att anmäla sig är 15 november 2030.
Träff 1: 3 december 2030
Träff 2: 4 februari 2031
Avgiften är 500 kr per person exklusive moms.`;

async function leaveDocumentation(walker: Walker): Promise<void> {
  await walker.goto(`${at}/deltagande`);
  await walker.follow(/^Små kommuner/);
  const joined = new URL(walker.page.url()).pathname;
  await walker.goto(`${joined}/arbete/nytt`);
  await walker.fill({ 'Vad ska göras?': 'Läs Ängsbergas erfarenhet' });
  await walker.press('Spara uppgiften');
  await walker.goto(`${joined}/dokumentation`);
  await walker.fill({
    Rubrik: 'Så började vi',
    Bakgrund: 'Vi hade ingen plan.',
    Genomförande: 'Vi frågade tre kommuner.',
    Framgångsfaktorer: 'Chefen var med.',
    Utmaningar: 'Tiden räckte inte.',
  });
  await walker.press('Spara utkastet');
}

async function leaveDraft(walker: Walker): Promise<void> {
  await walker.goto(`${at}/natverk/nytt`);
  await walker.fill({ 'Vad heter nätverket?': 'Grannar i fjällen' });
  await walker.press('Spara nätverket');
  const network = new URL(walker.page.url()).pathname;
  await walker.goto(`${network}/traffar/ny`);
  await walker.fill({
    'Vad heter träffen?': 'Vid fjällets fot',
    Dag: '2030-12-03',
    'Från klockan': '9',
    'Till klockan': '15',
  });
  await walker.press('Spara träffen');
  await walker.goto(`${network}/uppgifter/ny`);
  await walker.fill({ Uppgift: 'Fråga en granne', 'Sista dag att lämna in': '2030-12-20' });
  await walker.press('Spara uppgiften');
}

/** One place is left: too few for the first that waits, and enough for the next. */
async function leaveQueue(walker: Walker): Promise<void> {
  await walker.goto(`${at}/natverk/nytt`);
  await walker.fill({ 'Vad heter nätverket?': 'Trångt i fjällstugan', 'Antal platser': '2' });
  await walker.press('Spara nätverket');
  const network = new URL(walker.page.url()).pathname;
  await walker.goto(`${network}/traffar/ny`);
  await walker.fill({ 'Vad heter träffen?': 'I stugan', Dag: '2030-11-12', 'Från klockan': '9', 'Till klockan': '15' });
  await walker.press('Spara träffen');
  const parties = [
    { name: 'Fjälldal', places: '1' },
    { name: 'Fjällhed', places: '2' },
    { name: 'Fjällmo', places: '1' },
  ];
  await walker.goto(`${network}/parter/nya`);
  await walker.fill({
    'Organisationer, en på varje rad': parties
      .map(({ name }) => `${name}; post@${name.toLowerCase().replace('ä', 'a')}.example`)
      .join('\n'),
  });
  await walker.press('Lägg till');
  await walker.goto(`${network}/utskick`);
  await walker.press('Skicka 3 inbjudningar');
  for (const { name, places } of parties) {
    await walker.goto(`${network}/parter`);
    await walker.follow(name);
    await walker.goto(`${new URL(walker.page.url()).pathname}/anmalan`);
    await walker.fill({ Förvaltning: 'Kansliet', 'Antal platser': places, 'Vem svarade?': 'kanslichefen' });
    await walker.press('Spara anmälan');
  }
}

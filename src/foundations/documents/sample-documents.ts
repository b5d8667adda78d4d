import type { Block, DocumentModel, Run } from './blocks.ts';

/** Two documents of the kinds Stadig makes, used by the tests: a memorandum after a real one of 2016, and an invented strategy. */
export const sampleDocuments = { memorandum: memorandum(), strategy: strategy() };

function memorandum(): DocumentModel {
  return {
    title: 'Deltagande i SKL:s nätverk mot våldsbejakande extremism',
    language: 'sv',
    head: {
      organisation: 'Värnamo kommun',
      sender: 'Räddningstjänsten',
      documentType: 'Tjänsteskrivelse',
      date: '2016-11-29',
      designations: [
        { label: 'Diarienummer', value: 'RTJ.2016.141.169' },
        { label: 'Diarieplan', value: 'KS.2016.356' },
        { label: 'Dokumentnummer', value: '1206/2016' },
      ],
      handlingOfficer: {
        role: 'Trygghets- och beredskapshandläggare',
        phone: '0370-00 00 00',
        email: 'raddningstjansten@kommun.example',
      },
      addressee: 'Kommunstyrelsen',
    },
    blocks: [
      heading(1, 'Sammanfattning'),
      paragraph(
        'Sveriges Kommuner och Landsting (SKL) bjuder in kommunerna till ett nätverk för kommuner som vill arbeta förebyggande mot våldsbejakande extremism. ' +
          'Nätverket möts fem gånger från december 2016 till våren 2018. Mellan mötena arbetar kommunerna med egna uppgifter, och varje kommuns deltagande dokumenteras.',
      ),
      paragraph(
        'En arbetsgrupp med sex personer föreslås delta: två från barn- och utbildningsförvaltningen, tre från medborgarförvaltningen och en från räddningstjänsten. ' +
          'Gruppen är anmäld under förutsättning att kommunstyrelsen beslutar om deltagande.',
      ),
      heading(1, 'Förslag till beslut'),
      paragraph('Räddningstjänsten föreslår kommunstyrelsen besluta'),
      {
        id: 'b5',
        type: 'paragraph',
        runs: [
          { text: 'att', bold: true },
          { text: ' Värnamo kommun deltar i SKL:s nätverk mot våldsbejakande extremism, och' },
        ],
      },
      {
        id: 'b6',
        type: 'paragraph',
        runs: [{ text: 'att', bold: true }, { text: ' respektive förvaltning bär kostnaden för sina deltagare.' }],
      },
      heading(1, 'Kostnader'),
      paragraph(
        'Avgiften är 8 000 kr per person för samtliga möten. Varje förvaltning betalar för sina egna deltagare. Beloppen är utan mervärdesskatt.',
      ),
      {
        id: 'b9',
        type: 'table',
        caption: 'Kostnad per förvaltning',
        columns: [{ label: 'Förvaltning' }, { label: 'Personer', align: 'end' }, { label: 'Kronor', align: 'end' }],
        rows: [
          cells('Barn- och utbildningsförvaltningen', '2', '16 000'),
          cells('Medborgarförvaltningen', '3', '24 000'),
          cells('Räddningstjänsten', '1', '8 000'),
        ],
        footer: cells('Summa', '6', '48 000'),
      },
      heading(1, 'Tidplan'),
      {
        id: 'b11',
        type: 'facts',
        items: [
          { label: 'Sista anmälningsdag', runs: [{ text: '15 november 2016' }] },
          { label: 'Första mötet', runs: [{ text: '6 december 2016' }] },
          { label: 'Sista mötet', runs: [{ text: 'våren 2018' }] },
        ],
      },
      heading(1, 'Bakgrund'),
      paragraph(
        'Den nationella samordnaren mot våldsbejakande extremism har uppmanat kommunerna att ta fram lokala handlingsplaner och utse en kontaktperson. ' +
          'Nätverket är tänkt för kommuner som har börjat och vill komma vidare. SKL ställer tre krav: att kommunstyrelsen eller motsvarande har beslutat om deltagandet, ' +
          'att organisationen är beredd att arbeta mellan mötena, och att erfarenheterna får delas med andra.',
      ),
      {
        id: 'b14',
        type: 'list',
        ordered: false,
        items: [
          [{ text: 'Fem möten, tre per år, med inslag av forskning och exempel från andra kommuner.' }],
          [{ text: 'Egna uppgifter mellan mötena, som redovisas för de andra.' }],
          [
            { text: 'En dokumentation av varje kommuns arbete, som sprids som ' },
            { text: 'inspiration', italic: true },
            { text: ' och kunskapskälla.' },
          ],
        ],
      },
      { id: 'b15', type: 'signature', name: '', role: 'Trygghets- och beredskapshandläggare' },
    ].map((block, at) => ({ ...block, id: `b${at}` }) as Block), // the ids are only made to follow the order
    attachments: [{ title: 'Inbjudan till nätverk, SKL' }, { title: 'Räddningstjänstens anmälan av arbetsgruppen' }],
  };
}

function strategy(): DocumentModel {
  const areas = [
    'Demokratin i skolan',
    'Trygga mötesplatser',
    'Stöd till personal',
    'Samverkan och lägesbild',
    'Uppföljning',
  ];
  const blocks: Block[] = [
    heading(1, 'Om strategin'),
    paragraph(
      'Den här strategin säger hur Strandviks kommun arbetar för demokrati och mot våldsbejakande extremism. Den bygger på enkäten till 1 402 anställda, på 24 intervjuer och på ' +
        'samtal i 31 arbetslag. Strategin gäller alla nämnder och kommunala bolag.',
    ),
    {
      id: 'x',
      type: 'paragraph',
      runs: [
        { text: 'Läs mer om ' },
        {
          text: 'lagen om kommuners ansvar för brottsförebyggande arbete',
          href: 'https://www.riksdagen.se/sv/dokument-och-lagar/',
        },
        { text: ' (2023:196), som kräver att lägesbilden uppdateras ' },
        { text: 'minst vartannat år', bold: true },
        { text: '.' },
      ],
    },
    heading(2, 'Så svarade de anställda'),
    {
      id: 'x',
      type: 'figure',
      svg: sampleChart(),
      alt: 'Stapeldiagram: 62 procent vet vart de vänder sig, 24 procent är osäkra, 14 procent vet inte.',
      caption: 'Vet du vart du vänder dig om du blir orolig? (673 svar)',
    },
  ];
  areas.forEach((area, index) => {
    blocks.push(
      heading(1, `${index + 1}. ${area}`),
      paragraph(
        'Förskolan och skolan lägger grunden. Kommunen ska se till att barn och unga får öva på att lyssna, pröva argument och vara oense utan att vara ovänner, och att de vuxna runt dem har det ' +
          'stöd de behöver för att leda svåra samtal. Fritidsgårdar, bibliotek och föreningar fortsätter arbetet där skoldagen slutar.',
      ),
      heading(2, 'Behov'),
      paragraph(
        'I enkäten svarade var fjärde anställd att de är osäkra på vart de ska vända sig. Osäkerheten är störst bland vikarier och nyanställda. Flera efterfrågar korta utbildningar som går att genomföra på arbetsplatsträffen.',
      ),
      heading(2, 'Mål'),
      {
        id: 'x',
        type: 'list',
        ordered: true,
        items: [
          [{ text: 'Alla anställda vet vart de vänder sig när de blir oroliga.' }],
          [
            {
              text: 'Varje arbetslag har minst ett samtal om året om demokrati och trygghet, med stöd av samtalsguiden.',
            },
          ],
          [{ text: 'Nyanställda får introduktionen inom tre månader.' }],
        ],
      },
      heading(2, 'Åtgärder'),
      {
        id: 'x',
        type: 'table',
        caption: `Åtgärder inom ${area.toLocaleLowerCase('sv')}`,
        columns: [
          { label: 'Åtgärd' },
          { label: 'Ansvarig' },
          { label: 'Klart' },
          { label: 'Så vet vi' },
          { label: 'Timmar', align: 'end' },
        ],
        rows: Array.from({ length: 5 }, (_, row) =>
          cells(
            [
              'Kort introduktion för vikarier',
              'Samtalsguide på arbetsplatsträffar',
              'Utbildning i att leda svåra samtal',
              'Gemensam lägesbild med polisen',
              'Kontaktkort i alla personalrum',
            ][row] ?? '',
            [
              'Barn- och utbildningsnämnden',
              'Alla förvaltningar',
              'HR-avdelningen',
              'Kommunstyrelsen',
              'Säkerhetssamordnaren',
            ][row] ?? '',
            `${2027 + (row % 2)}-0${row + 4}-15`,
            'Andelen som vet vart de vänder sig ökar från 62 till 85 procent i nästa enkät.',
            String(12 * (row + 1)),
          ),
        ),
      },
      heading(3, 'Vad det kräver'),
      paragraph('Åtgärderna ryms i beslutad budget. Tiden för deltagarna tas från ordinarie arbetsplatsträffar.'),
    );
  });
  return {
    title: 'Strategi för demokrati och mot våldsbejakande extremism 2027–2030',
    language: 'sv',
    head: {
      organisation: 'Strandviks kommun',
      sender: 'Kommunledningskontoret',
      documentType: 'Strategi',
      date: '2026-11-20',
      designations: [{ label: 'Diarienummer', value: 'KS 2026/214' }],
      facts: [
        { label: 'Beslutas av', value: 'Kommunfullmäktige' },
        { label: 'Gäller för', value: 'Alla nämnder och kommunala bolag' },
        { label: 'Gäller', value: '2027-01-01 – 2030-12-31' },
        { label: 'Följs upp', value: 'Varje år, nästa gång i februari 2028' },
        { label: 'Ansvarig', value: 'Kommundirektören' },
      ],
    },
    blocks: blocks.map((block, at) => ({ ...block, id: `b${at}` })),
    attachments: [{ title: 'Lägesbild 2026' }],
    contents: true,
  };
}

/** A chart as our own code draws them: plain elements, no styles. */
export function sampleChart(): string {
  const bars = [
    { label: 'Ja', share: 62, fill: '#12524A' },
    { label: 'Osäker', share: 24, fill: '#8A5A00' },
    { label: 'Nej', share: 14, fill: '#56616E' },
  ];
  const rows = bars.map(
    ({ label, share, fill }, row) =>
      `<text x="0" y="${row * 34 + 24}" font-size="14" fill="#1B2430">${label}</text>` +
      `<rect x="70" y="${row * 34 + 6}" width="${share * 5}" height="26" fill="${fill}"/>` +
      `<text x="${share * 5 + 78}" y="${row * 34 + 24}" font-size="14" fill="#1B2430">${share} %</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 480 110" role="img" font-family="system-ui">${rows.join('')}</svg>`;
}

function heading(level: 1 | 2 | 3, text: string): Block {
  return { id: 'x', type: 'heading', level, runs: [{ text }] };
}

function paragraph(text: string): Block {
  return { id: 'x', type: 'paragraph', runs: [{ text }] };
}

function cells(...texts: string[]): Run[][] {
  return texts.map((text) => [{ text }]);
}

/** Invented municipalities outside the installation. The numbers have a check digit and no owner. */
export const outsideParties = [
  {
    name: 'Ängsberga kommun',
    email: 'kansliet@angsberga.example',
    organisationNumber: '222999-0102',
    places: [
      { administration: 'Barn- och utbildningsförvaltningen', people: ['Disa', 'Torun'], buyerReference: 'ÄB-4102' },
      { administration: 'Kommunledningskontoret', people: ['Halvar'], buyerReference: 'ÄB-1001' },
    ],
  },
  {
    name: 'Storlida kommun',
    email: 'sakerhet@storlida.example',
    organisationNumber: '222999-0201',
    places: [
      { administration: 'Kommunledningskontoret', people: ['Malte'], buyerReference: 'SL77' },
      { administration: 'Skolförvaltningen', people: ['Signhild'], buyerReference: 'SL20' },
    ],
  },
  {
    name: 'Klippuddens kommun',
    email: 'trygghet@klippudden.example',
    organisationNumber: '222999-0300',
    places: [{ administration: 'Socialförvaltningen', people: ['Alfhild', 'Roar'], buyerReference: '30012' }],
  },
  {
    name: 'Björnängs kommun',
    email: 'kommun@bjornang.example',
    organisationNumber: '222999-0409',
    places: [{ administration: 'Kultur och fritid', people: ['Svante', 'Ebba'], buyerReference: '' }],
  },
  {
    name: 'Myrtjärns kommun',
    email: 'kansli@myrtjarn.example',
    organisationNumber: '222999-0508',
    places: [{ administration: 'Räddningstjänsten', people: ['Inga', 'Ragnar'], buyerReference: 'MT-118' }],
  },
  {
    name: 'Lövsele kommun',
    email: 'kommunen@lovsele.example',
    organisationNumber: '222999-0607',
    places: [{ administration: 'Skolförvaltningen', people: ['Siv', 'Assar'], buyerReference: 'LS-20' }],
  },
  { name: 'Granvattnets kommun', email: 'info@granvattnet.example', organisationNumber: '222999-0706', places: [] },
  { name: 'Hedskogs kommun', email: 'registrator@hedskog.example', organisationNumber: '222999-0805', places: [] },
] as const;

export type OutsideName = (typeof outsideParties)[number]['name'];

import { defineTexts } from '#platform/i18n/texts.ts';

export const archiveTexts = defineTexts(
  {
    title: 'Arkiv och gallring',
    lead: 'Avslutade ärenden blir arkivpaket för e-arkivet. Det som inte ska bevaras gallras, med stöd av ett beslut.',
    purpose:
      'När ett ärende är avslutat kan det bli ett arkivpaket: handlingar, beslut och det som ärendet vilar på i en fil. Inget ärende är avslutat än.',
    toMatters: 'Till ärendena',
    disposal: 'Gallring',
    runs: 'Genomförda gallringar',
    filter: {
      heading: 'Visa bara en del',
      packaged: 'Arkivpaket',
      all: 'Alla avslutade',
      yes: 'Har paket',
      no: 'Saknar paket',
      show: 'Visa',
    },
    nothingFound: 'Inget avslutat ärende passar.',
    showAll: 'Visa alla',
    caption: 'Avslutade ärenden',
    columns: { matter: 'Ärende', designations: 'Beteckningar', closedOn: 'Avslutat', latest: 'Senaste paketet' },
    none: 'Inget',
    takenIn: 'Återinläst',
  },
  {
    title: 'Archive and disposal',
    lead: 'Closed matters become packages for the e-archive. What is not to be kept is disposed of, by force of a decision.',
    purpose:
      'When a matter is closed it can become an archive package: documents, decisions and what the matter rests on, in one file. No matter is closed yet.',
    toMatters: 'To the matters',
    disposal: 'Disposal',
    runs: 'Disposals carried out',
    filter: {
      heading: 'Show only some',
      packaged: 'Archive package',
      all: 'All that are closed',
      yes: 'With a package',
      no: 'Without a package',
      show: 'Show',
    },
    nothingFound: 'No closed matter fits.',
    showAll: 'Show all',
    caption: 'Closed matters',
    columns: { matter: 'Matter', designations: 'Designations', closedOn: 'Closed', latest: 'Latest package' },
    none: 'None',
    takenIn: 'Taken in again',
  },
);

import { list, type Preparation, type PreparedFor } from './preparation.ts';

/** What the IT department lets through and sets, so that letters arrive and no log ties a code to an answer. */
export function itDepartment({ mode }: PreparedFor): Preparation {
  return {
    key: 'it',
    title: { sv: 'Till IT', en: 'To the IT department' },
    task: { sv: 'Släpp igenom enkäten och ställ in servern', en: 'Let the survey through and set up the server' },
    who: { sv: 'Den som ansvarar för IT', en: 'Whoever is responsible for IT' },
    when: { sv: 'En vecka innan enkäten öppnas', en: 'A week before the survey opens' },
    parts: [
      list(
        ...(mode === 'codes' ? LETTERS : []),
        [
          'Släpp igenom adressen {publicUrl} i kommunens nät, även för mobiler.',
          'Let the address {publicUrl} through on the municipality’s network, also for phones.',
        ],
        [
          'Lägg ingen spårning eller statistik framför sidan. Spara inte besök i brandvägg och proxy längre än ni måste.',
          'Put no tracking or statistics in front of the page. Do not keep visits in firewall and proxy longer than you must.',
        ],
        [
          'Har ni en egen PostgreSQL får den inte logga parametrar. Sätt log_statement = none, log_min_duration_statement = -1, log_parameter_max_length = 0 och log_parameter_max_length_on_error = 0. Ladda inte auto_explain.',
          'If you run your own PostgreSQL, it must not log parameters. Set log_statement = none, log_min_duration_statement = -1, log_parameter_max_length = 0 and log_parameter_max_length_on_error = 0. Do not load auto_explain.',
        ],
        [
          'Mappen med nycklar (SECRETS_DIR) ska ligga utanför databasen och utanför alla kopior. Försvinner den kan ingen räkna svaren.',
          'The folder of keys (SECRETS_DIR) is to lie outside the database and outside all backups. If it is lost, nobody can count the answers.',
        ],
      ),
    ],
  };
}

const LETTERS: readonly (readonly [string, string])[] = [
  [
    'Släpp igenom brev från den avsändare som Stadig skickar med: {toFill} Det blir upp till {invited} brev på kort tid.',
    'Let letters through from the sender that Stadig uses: {toFill} There will be up to {invited} letters in a short time.',
  ],
  [
    'Skriv inte om länkarna i breven. En skanner som öppnar dem förbrukar ingen kod, men en omskriven länk kan visa vem som klickar.',
    'Do not rewrite the links in the letters. A scanner that opens them uses up no code, but a rewritten link can show who clicks.',
  ],
];

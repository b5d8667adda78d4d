const verbs = {
  start: 'starts the server: installs, builds and migrates what is missing first',
  dev: 'the same, and again after every change of a source',
  migrate: 'brings the database to the newest version',
  'open-organisation': 'opens a municipality, region or network host in the system',
  'invite-administrator': 'mails the first administrator of an organisation a link to sign in',
  'import-survey': 'reads the questions of a file into a draft, and says what did not come in: import-survey FILE',
  archive: 'packs a closed matter for the e-archive (E-ARK SIP): archive SLUG/NUMBER --out DIR',
  'check-archive': 'says whether such a package is whole, and what is wrong with it: check-archive FILE',
  'import-archive': 'takes in a matter from such a package, never to be changed: import-archive FILE --into SLUG',
  backup: 'writes all data to one file while the system runs: backup FILE',
  restore: 'brings such a file up in an empty database: restore FILE',
  'verify-audit': 'recomputes the chain of the audit log and says whether it is whole',
  attack: 'tries to reckon answers from everything handed out of a survey: attack --published DIR|URL',
  'reset-demo': 'empties a demonstration that is not running, and tells its story anew',
  help: 'this list',
};

const width = Math.max(...Object.keys(verbs).map((verb) => verb.length));
const lines = Object.entries(verbs).map(([verb, meaning]) => `  ${verb.padEnd(width)}  ${meaning}`);
process.stdout.write(`Stadig. Settings stand in .env.example.\n\n${lines.join('\n')}\n`);

/** Addresses that need nobody signed in, each with its reason. A test holds that there are no others. */
export const publicRoutes: Record<string, string> = {
  'GET /filer/*': 'style and script of every page; built by us, the same for all',
  'GET /favicon.ico': 'asked for by browsers on their own; empty',
  'GET /filer/icon.svg': 'the name mark in the tab of the browser',
  'GET /halsa': 'asked by the proxy and the supervisor; answers ok or not at all',
  'GET /': 'first page for people who are not signed in',
  'GET /logga-in': 'how one signs in',
  'POST /logga-in': 'asks for a letter; the answer is the same whether the address is known or not; limited in number',
  'GET /logga-in/kod': 'where the code is typed',
  'POST /logga-in/kod': 'the code is tried: five times, from the browser that asked',
  'GET /logga-in/lank/:token': 'the letter leads here; a GET uses up nothing',
  'POST /logga-in/lank/:token': 'the button on that page; single use',
  'POST /utloggning': 'signing out must work when the session is already gone',
  'GET /ordlista': 'what the words mean; ours, the same for all',
  'GET /sprak/:locale': 'choice of language, kept in a cookie of its own',
  'GET /dev/ui': 'only mounted in the demonstration: every component in every state',
  'POST /demo/inloggning': 'only mounted in the demonstration: sign in as one of the cast',
  'POST /demo/rundtur/:stop':
    'only mounted in the demonstration: a stop of the guided tour signs in as its person and leads to its page',
  'GET /demo/utkorg': 'only mounted in the demonstration: the letters that went nowhere',
  'GET /svara/demo': 'demonstration only: any visitor may answer its open survey; not found in live',
  'GET /svara/:token': 'respondents have no account; tells what the survey is and takes a typed code',
  'POST /svara/:token':
    'a typed code leads to the form; through an open link, takes one answer for one nonce; wrong codes are limited in number',
  'GET /svara/:token/:code': 'the form, for whoever has the code; a GET spends nothing',
  'POST /svara/:token/:code': 'takes one answer for one code, as the role that can do nothing else',
  'GET /svara/:token/tack': 'where a received answer leads; knows nothing of it',
  'GET /svara/:token/delad': 'the same on a device that several share; no code in an address',
  'POST /svara/:token/delad': 'takes the code and then the answer on a device that several share',
  'GET /svara/:token/delad/tack': 'where an answer from a shared device leads; the browser is asked to forget',
  'GET /svara/:token/skriv-in':
    'where staff type in answers on paper: asks for the survey’s keying code, reads no session',
  'POST /svara/:token/skriv-in': 'takes answers from paper with the keying code; wrong ones are limited in number',
  'GET /svara/:token/lofte': 'what a survey has promised, for anyone who wants to examine it',
  'POST /svara/:token/lofte':
    'looks for a code in the published lists when the survey is counted; wrong ones are limited in number',
  'GET /svara/:token/lofte/lofte.json': 'the promise as it was hashed, to take away',
  'GET /svara/:token/lofte/koder.txt': 'hashes of all codes of a counted survey, from which its root can be reckoned',
  'GET /svara/:token/lofte/koder-anvanda.txt': 'hashes of the codes that were spent, when the survey is counted',
  'GET /svara/:token/lofte/koder-ej-anvanda.txt': 'hashes of the codes that were not spent, when the survey is counted',
  'GET /svara/:token/lofte/koder-ersatta.txt':
    'hashes of the codes given out in the place of others, when the survey is counted',
};

/** Addresses that need nobody signed in, each with its reason. A test holds that there are no others. */
export const publicRoutes: Record<string, string> = {
  'GET /filer/*': 'style and script of every page; built by us, the same for all',
  'GET /halsa': 'asked by the proxy and the supervisor; answers ok or not at all',
  'GET /': 'first page for people who are not signed in',
  'GET /logga-in': 'how one signs in',
  'POST /logga-in': 'asks for a letter; the answer is the same whether the address is known or not; limited in number',
  'GET /logga-in/kod': 'where the code is typed',
  'POST /logga-in/kod': 'the code is tried: five times, from the browser that asked',
  'GET /logga-in/lank/:token': 'the letter leads here; a GET uses up nothing',
  'POST /logga-in/lank/:token': 'the button on that page; single use',
  'POST /utloggning': 'signing out must work when the session is already gone',
  'GET /sprak/:locale': 'choice of language, kept in a cookie of its own',
  'POST /demo/inloggning': 'only mounted in the demonstration: sign in as one of the cast',
  'GET /demo/utkorg': 'only mounted in the demonstration: the letters that went nowhere',
};

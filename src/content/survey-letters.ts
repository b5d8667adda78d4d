import type { Bilingual } from './bilingual.ts';

/** An e-mail of plain paragraphs with `{places}` to fill; paragraphs are parted by an empty line. */
export type Letter = { subject: Bilingual; body: Bilingual };

/**
 * To each invited. Places: organisation, minutes, lastDay, link, address, code, groupName, groupSize, k, nextGroupName (the group shown together
 * with theirs when too few answer), contact.
 */
export const INVITATION: Letter = {
  subject: {
    sv: 'Enkät om trygghet och demokrati på jobbet – svara senast {lastDay}',
    en: 'Survey on safety and democracy at work – answer by {lastDay}',
  },
  body: {
    sv: `Hej!

{organisation} vill veta vad du och dina kollegor behöver för att vara trygga på jobbet och kunna möta hot, hat och extremism. Vi frågar alla anställda. Svaren avgör vilka åtgärder vi föreslår.

Enkäten tar ungefär {minutes} minuter och är frivillig. Svara senast {lastDay}.

Svara här:
{link}

Du kan också gå till {address} och skriva koden {code}. Länken och koden är dina egna. De går att använda en gång, så skicka dem inte vidare.

Frågorna handlar om din arbetsplats. Vi frågar aldrig vad du själv tycker i politik eller religion.

Dina svar visas tillsammans med svaren från {groupName} ({groupSize} personer). Svarar färre än {k} i gruppen visas svaren ihop med {nextGroupName}. När enkäten stänger räknar vi ihop svaren och förstör dem. Hur det går till, och vad vi inte kan skydda, står på sidan där du svarar.

Har du frågor? Kontakta {contact}.`,
    en: `Hello,

{organisation} wants to know what you and your colleagues need to be safe at work and to deal with threats, hatred and extremism. We are asking all staff. The answers decide which measures we propose.

The survey takes about {minutes} minutes and is voluntary. Please answer by {lastDay}.

Answer here:
{link}

You can also go to {address} and type the code {code}. The link and the code are your own. They can be used once, so do not pass them on.

The questions are about your workplace. We never ask what you yourself think about politics or religion.

Your answers are shown together with those from {groupName} ({groupSize} people). If fewer than {k} of the group answer, they are shown together with {nextGroupName}. When the survey closes, we count the answers and destroy them. How this is done, and what we cannot protect, is explained on the page where you answer.

Questions? Contact {contact}.`,
  },
};

/** To all invited again, since there is no list of who has answered. Places: organisation, minutes, lastDay, link, address, code, contact. */
export const REMINDER: Letter = {
  subject: {
    sv: 'Påminnelse: enkät om trygghet och demokrati på jobbet',
    en: 'Reminder: survey on safety and democracy at work',
  },
  body: {
    sv: `Hej!

Har du redan svarat? Tack! Då kan du sluta läsa här. Alla får påminnelsen, eftersom vi inte har någon lista över vilka som har svarat.

Har du inte svarat hinner du än. Enkäten från {organisation} tar ungefär {minutes} minuter. Den är frivillig och stänger {lastDay}.

Svara här:
{link}

Du kan också gå till {address} och skriva koden {code}.

Ju fler som svarar, desto säkrare vet vi vad som behövs just hos er. Har du frågor? Kontakta {contact}.`,
    en: `Hello,

Have you answered already? Thank you! Then you need not read on. Everyone gets this reminder, because we have no list of who has answered.

If you have not, there is still time. The survey from {organisation} takes about {minutes} minutes. It is voluntary and closes on {lastDay}.

Answer here:
{link}

You can also go to {address} and type the code {code}.

The more people who answer, the better we know what is needed where you work. Questions? Contact {contact}.`,
  },
};

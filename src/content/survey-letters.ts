import type { Bilingual } from './bilingual.ts';
import { AUDIENCE_WORDS, type SurveyAudience } from './survey-audience.ts';

/** An e-mail of plain paragraphs with `{places}` to fill; paragraphs are parted by an empty line. */
export type Letter = { subject: Bilingual; body: Bilingual };

/**
 * To each invited, who has a code of their own. Places: organisation, minutes, lastDay, link, address, code, groupName, groupSize, k,
 * nextGroupName (the group shown together with theirs when too few answer), contact.
 */
export function invitation(audience: SurveyAudience, title: Bilingual): Letter {
  const { why, whom, about } = AUDIENCE_WORDS[audience];
  return {
    subject: { sv: `${title.sv} – svara senast {lastDay}`, en: `${title.en} – answer by {lastDay}` },
    body: {
      sv: `Hej!

{organisation} vill ${why.sv}.${said(whom?.sv)} Svaren avgör vilka åtgärder vi föreslår.

Enkäten tar ungefär {minutes} minuter och är frivillig. Svara senast {lastDay}.

Svara här:
{link}

Du kan också gå till {address} och skriva koden {code}. Länken och koden är dina egna. De går att använda en gång, så skicka dem inte vidare.

${about.sv}

Dina svar visas tillsammans med svaren från {groupName} ({groupSize} personer). Svarar färre än {k} i gruppen visas svaren ihop med {nextGroupName}. Svaren förseglas när de kommer in. När enkäten stänger räknar vi ihop dem och förstör dem. Hur det går till, och vad vi inte kan skydda, står på sidan där du svarar.

Har du frågor? Kontakta {contact}.`,
      en: `Hello,

{organisation} wants to ${why.en}.${said(whom?.en)} The answers decide which measures we propose.

The survey takes about {minutes} minutes and is voluntary. Please answer by {lastDay}.

Answer here:
{link}

You can also go to {address} and type the code {code}. The link and the code are your own. They can be used once, so do not pass them on.

${about.en}

Your answers are shown together with those from {groupName} ({groupSize} people). If fewer than {k} of the group answer, they are shown together with {nextGroupName}. The answers are sealed when they come in. When the survey closes, we count them and destroy them. How this is done, and what we cannot protect, is explained on the page where you answer.

Questions? Contact {contact}.`,
    },
  };
}

/** To all invited again, since there is no list of who has answered. Places: organisation, minutes, lastDay, link, address, code, contact. */
export function reminder(title: Bilingual): Letter {
  return {
    subject: { sv: `Påminnelse: ${lowerFirst(title.sv)}`, en: `Reminder: ${lowerFirst(title.en)}` },
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

The more people who answer, the better we know what is needed where you are. Questions? Contact {contact}.`,
    },
  };
}

/** To put up or send where the link is open to anyone: the municipality does it itself. Places: organisation, minutes, lastDay, link, contact. */
export function openLinkNotice(audience: SurveyAudience, title: Bilingual): Letter {
  const { why, whom, about } = AUDIENCE_WORDS[audience];
  return {
    subject: { sv: `${title.sv} – svara senast {lastDay}`, en: `${title.en} – answer by {lastDay}` },
    body: {
      sv: `{organisation} vill ${why.sv}.${said(whom?.sv)}

Enkäten tar ungefär {minutes} minuter och är frivillig. Svara senast {lastDay}.

Svara här:
{link}

${about.sv}

Alla som har länken kan svara. Vi sparar inte vem du är, och svaren delas inte upp på grupper. När enkäten stänger räknar vi ihop svaren och förstör dem. Hur det går till, och vad vi inte kan skydda, står på sidan där du svarar.

Har du frågor? Kontakta {contact}.`,
      en: `{organisation} wants to ${why.en}.${said(whom?.en)}

The survey takes about {minutes} minutes and is voluntary. Please answer by {lastDay}.

Answer here:
{link}

${about.en}

Anyone who has the link can answer. We do not store who you are, and the answers are not divided into groups. When the survey closes, we count the answers and destroy them. How this is done, and what we cannot protect, is explained on the page where you answer.

Questions? Contact {contact}.`,
    },
  };
}

/** To stand on top of the paper that somebody types in. Places: organisation, minutes, lastDay, contact. */
export function paperNotice(audience: SurveyAudience, title: Bilingual): Letter {
  const { why, whom, about } = AUDIENCE_WORDS[audience];
  return {
    subject: title,
    body: {
      sv: `{organisation} vill ${why.sv}.${said(whom?.sv)}

Enkäten tar ungefär {minutes} minuter och är frivillig. Lämna pappret senast {lastDay}. Skriv inte ditt namn på det.

${about.sv}

Någon på kommunen skriver in ditt svar. Den personen ser vad du har svarat. Svaret hanteras förtroligt, men det är inte anonymt mot den som skriver in det. Sedan förstörs pappret.

Har du frågor? Kontakta {contact}.`,
      en: `{organisation} wants to ${why.en}.${said(whom?.en)}

The survey takes about {minutes} minutes and is voluntary. Hand in the paper by {lastDay}. Do not write your name on it.

${about.en}

Someone at the municipality types in your answer. That person sees what you answered. The answer is treated in confidence, but it is not anonymous towards whoever types it in. The paper is then destroyed.

Questions? Contact {contact}.`,
    },
  };
}

/** A sentence after another, when there is one. */
function said(sentence: string | undefined): string {
  return sentence === undefined ? '' : ` ${sentence}`;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

import { optionsOf } from './question.ts';

/** How well someone knows of something, by their own estimate. */
export const HOW_WELL = optionsOf(
  ['inte-alls', 'Inte alls', 'Not at all'],
  ['lite', 'Lite', 'A little'],
  ['ganska-val', 'Ganska väl', 'Fairly well'],
  ['mycket-val', 'Mycket väl', 'Very well'],
);

/** How safe someone feels in doing something at work. */
export const HOW_SAFE = optionsOf(
  ['inte-alls', 'Inte alls trygg', 'Not at all confident'],
  ['inte-sarskilt', 'Inte särskilt trygg', 'Not very confident'],
  ['ganska', 'Ganska trygg', 'Fairly confident'],
  ['mycket', 'Mycket trygg', 'Very confident'],
  ['galler-inte', 'Gäller inte mig', 'Does not apply to me', 'none'],
);

/** Whether someone knows a thing that one either knows, half knows or does not know. */
export const DO_YOU_KNOW = optionsOf(['ja', 'Ja', 'Yes'], ['delvis', 'Delvis', 'Partly'], ['nej', 'Nej', 'No']);

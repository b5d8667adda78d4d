/** In the place of a stop's number: the tour is over. */
export const tourEnd = 'slut';

/** What the buttons of the tour are sent to; the first page's button is sent to stop 1. */
export const tourPaths = {
  stop: (number: number) => `/demo/rundtur/${number}`,
  end: `/demo/rundtur/${tourEnd}`,
};

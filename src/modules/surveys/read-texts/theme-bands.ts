/** How many texts a theme was met in, as the reader sees it, the most first. */
export const themeBands = ['many', 'several', 'some'] as const;
export type ThemeBand = (typeof themeBands)[number];

/** The fewest texts that each band may be said of. */
export const leastTextsOf: Record<ThemeBand, number> = { many: 12, several: 6, some: 3 };

import type { PublishedQuestion } from '../published.ts';

/** A family of more questions is looked at without those that a question meets only by way of others. */
const largestFamily = 12;

/**
 * Questions that tell of each other, because one decides who is asked the other: how many answered the later says how many chose so in the
 * earlier. The earlier of them and those that rest on it; in a small family all.
 */
export function relativesOf(question: PublishedQuestion, questions: readonly PublishedQuestion[]): PublishedQuestion[] {
  const earlier = reached(question, (one) =>
    questions.filter(({ key }) => one.askedIf.some((each) => each.question === key)),
  );
  const later = reached(question, (one) =>
    questions.filter(({ askedIf }) => askedIf.some((each) => each.question === one.key)),
  );
  if (earlier.size + later.size === 2) return [];
  const family = reached(question, (one) =>
    questions.filter(
      ({ key, askedIf }) =>
        askedIf.some((each) => each.question === one.key) || one.askedIf.some((each) => each.question === key),
    ),
  );
  const chosen = family.size <= largestFamily ? family : new Set([...earlier, ...later]);
  return [...chosen].filter((one) => one !== question);
}

function reached(
  from: PublishedQuestion,
  next: (one: PublishedQuestion) => readonly PublishedQuestion[],
): Set<PublishedQuestion> {
  const found = new Set([from]);
  for (const one of found) for (const other of next(one)) found.add(other);
  return found;
}

import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import { ThreadRail } from './thread-rail.tsx';

function shown(wholeHref?: string): { text: string; href: string }[] {
  const { document } = new Window();
  document.write(
    String(<ThreadRail locale="sv" current="det här behovet" restsOn={[]} ledTo={[]} wholeHref={wholeHref} />),
  );
  return [...document.querySelectorAll('nav a')].map((link) => ({
    text: link.textContent,
    href: link.getAttribute('href') ?? '',
  }));
}

describe('the thread beside a thing', () => {
  test('leads to its whole thread where that is shown', () => {
    expect(shown('/ekby/roda-traden/7')).toEqual([{ text: 'Hela tråden', href: '/ekby/roda-traden/7' }]);
    expect(shown()).toEqual([]);
  });
});

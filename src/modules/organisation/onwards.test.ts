import { describe, expect, test } from 'vitest';
import { alongTheWay, onTheWay, onwards } from './onwards.ts';

const at = (query: string) => ({
  url: new URL(`http://stadig.test/testvik/organisation/forslag${query}`),
  organisation: { id: 1, slug: 'testvik', name: 'Testvik', kind: 'municipality' as const, theme: 'gran' as const },
});

describe('the way on from a form', () => {
  test.each([
    ['?vidare=borja', '/testvik/borja/behoven'],
    ['', '/own'],
    ['?vidare=', '/own'],
    ['?vidare=//evil.example', '/own'],
    ['?vidare=https://evil.example/borja', '/own'],
    ['?vidare=borja/../../evil', '/own'],
    ['?vidare=BORJA', '/own'],
    ['?vidare=x&vidare=borja', '/own'],
  ])('%s leads to %s', (query, path) => {
    expect(onwards(at(query), '/own')).toBe(path);
  });

  test('is carried along, whatever query there is already', () => {
    expect(onTheWay('/a')).toBe('/a?vidare=borja');
    expect(alongTheWay(at('?vidare=borja'), '/a?svar=45')).toBe('/a?svar=45&vidare=borja');
    expect(alongTheWay(at(''), '/a')).toBe('/a');
  });
});

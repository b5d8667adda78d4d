import { describe, expect, test } from 'vitest';
import { readSvg, UnsafeSvgError, writeSvg } from './svg.ts';

const chart = (inside: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100" role="img">${inside}</svg>`;

describe('drawings', () => {
  test('a chart of our own comes through as it was', () => {
    const source = chart(
      '<title>Svar &amp; andelar &lt;5</title><defs><pattern id="p1" width="4" height="4"><path d="M0 0L4 4" stroke="#123456"/></pattern></defs>' +
        '<g transform="translate(2 3)"><rect x="0" y="0" width="50.5" height="10" fill="url(#p1)"/><text x="3" y="9">48&#160;%</text></g>',
    );
    const drawing = readSvg(source);
    expect([drawing.width, drawing.height]).toEqual([200, 100]);
    expect(readSvg(writeSvg(drawing))).toEqual(drawing);
    expect(writeSvg(drawing)).toContain('<text x="3" y="9">48\u00a0%</text>');
    expect(writeSvg(drawing)).toContain('fill="url(#p1)"');
  });

  test('what is written cannot leave its place', () => {
    const drawing = readSvg(chart('<text>&lt;script&gt; &quot;</text>'));
    expect(writeSvg(drawing)).toContain('<text>&#60;script&#62; &#34;</text>');
  });

  test.each([
    '<script>alert(1)</script>',
    '<style>*{}</style>',
    '<a href="https://a.se"><rect/></a>',
    '<image href="file:///etc/passwd"/>',
    '<use href="#a"/>',
    '<foreignObject><p>hej</p></foreignObject>',
    '<animate attributeName="href"/>',
    '<rect onclick="alert(1)"/>',
    '<rect style="fill:red"/>',
    '<rect fill="url(https://a.se/x.svg#a)"/>',
    '<rect fill="url (#a)"/>',
    '<rect fill="&#117;rl(https://a.se)"/>',
    '<rect fill="u\\rl(x)"/>',
    '<rect fill=red/>',
    "<rect fill='red'/>",
    '<rect fill="a<b"/>',
    '<svg:script>x</svg:script>',
    '<rect xlink:href="x"/>',
    '<!-- kommentar -->',
    '<![CDATA[x]]>',
    '<?xml version="1.0"?>',
    '<text>&hej;</text>',
    '<text>&amp</text>',
    '<g><rect></g></rect>',
    '</svg><svg>',
    '<g>',
    '<SCRIPT>x</SCRIPT>',
    '<rect',
  ])('%j is refused', (inside) => {
    expect(() => readSvg(chart(inside))).toThrow(UnsafeSvgError);
  });

  test.each([
    '',
    'hej',
    '<g></g>',
    '<svg></svg>',
    '<svg viewBox="0 0 0 0"></svg>',
    '<!DOCTYPE svg><svg viewBox="0 0 1 1"></svg>',
    '<svg viewBox="0 0 1 1"/>x',
    '<g>'.repeat(5000),
  ])('%.40j is refused', (source) => {
    expect(() => readSvg(source)).toThrow(UnsafeSvgError);
  });
});

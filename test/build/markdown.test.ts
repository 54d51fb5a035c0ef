import { describe, expect, it } from 'vitest';
import { written } from '../../src/build/markdown';

/** A text as one piece of markup; links to other files lead to where those are served. */
const SERVED = new Map([['fields.md', 'fields/']]);
const drawn = (...lines: readonly string[]): string => {
  const { opening, rest } = written(lines.join('\n'), (target) => SERVED.get(target) ?? null);
  return opening + rest;
};

describe('the chapters of a text', () => {
  const text = [
    '# The guide',
    '',
    'Begin here.',
    '',
    '- [One](#one)',
    '- [Two](#two)',
    '',
    '- [One](#one), and more',
    '',
    '## One',
    '',
    '- [Two](#two)',
    '',
    '### Deeper',
    '',
    '## Two',
  ].join('\n');

  it('are listed, and what stands before them is apart', () => {
    const { opening, chapters, rest } = written(text, () => null);
    expect(chapters).toEqual([
      { id: 'one', text: 'One' },
      { id: 'two', text: 'Two' },
    ]);
    expect(opening).toMatch(/^<h1 id="the-guide">The guide<\/h1>\n<p>Begin here\.<\/p>\n/);
    expect(rest).toMatch(/^<h2 id="one">One<\/h2>\n/);
    expect(rest).toContain('<h3 id="deeper">Deeper</h3>\n<h2 id="two">Two</h2>');
  });

  it('take the place of a list of them that stands before the first, and of no other list', () => {
    const { opening, rest } = written(
      text.replace('- [One](#one), and more', 'Then:\n\n1. [One](#one), and more'),
      () => null,
    );
    expect(opening).not.toContain('<ul>');
    expect(opening).toContain('<ol>\n<li><a href="#one">One</a>, and more</li>\n</ol>');
    expect(rest).toContain('<li><a href="#two">Two</a></li>');
  });

  it('are none in a text without any', () => {
    expect(written('Only words.', () => null)).toEqual({ opening: '<p>Only words.</p>\n', chapters: [], rest: '' });
    expect(written('', () => null)).toEqual({ opening: '', chapters: [], rest: '' });
  });
});

describe('the name a heading is linked to by', () => {
  it.each([
    ['The 20 minutes', 'the-20-minutes'],
    ['0:00 to 2:00, the opening', '000-to-200-the-opening'],
    ['What *now*, `fields.md`?', 'what-now-fieldsmd'],
    ['A [link](fields.md) & more', 'a-link--more'],
    ['Über Öl', 'über-öl'],
    ['?', 'part'],
    ['Tab<b>le</b>s', 'tables'],
  ])('of “%s” is that of code hosts', (heading, id) => {
    const { chapters } = written(`## ${heading}`, () => null);
    expect(chapters.map((one) => one.id)).toEqual([id]);
  });

  it('is its own where words are the same, wherever the heading stands', () => {
    const { chapters, rest } = written('## A\n\n## A-1\n\n> ## A\n\n## A\n', () => null);
    expect(chapters.map(({ id }) => id)).toEqual(['a', 'a-1', 'a-3']);
    expect(rest).toContain('<h2 id="a-2">A</h2>');
  });
});

describe('links', () => {
  it('lead to headings of the page, to what is served, and nowhere else', () => {
    const at = (target: string): string => drawn('## Here', '', `[*the* words](${target})`).split('\n')[1] ?? '';
    expect(at('#here')).toBe('<p><a href="#here"><em>the</em> words</a></p>');
    expect(at('fields.md')).toBe('<p><a href="fields/"><em>the</em> words</a></p>');
    for (const target of ['#there', '../../README.md', 'javascript:alert(1)', '#', ''])
      expect(at(target), target).toBe('<p><em>the</em> words</p>');
  });

  it('by reference and by address alone are no other', () => {
    expect(drawn('[a][f] <https://a.example/?b&c>', '', '[f]: fields.md "title"')).toBe(
      '<p><a href="fields/">a</a> https://a.example/?b&c</p>\n'.replace('&', '&#38;'),
    );
  });

  it('carry no markup in their address', () => {
    const { rest, opening } = written('[a](x.md)', () => '" onclick="b');
    expect(opening + rest).toBe('<p><a href="&#34; onclick=&#34;b">a</a></p>\n');
  });
});

describe('markup in a text', () => {
  it.each([
    ['<img src="x" onerror="a()">', '&#60;img src=&#34;x&#34; onerror=&#34;a()&#34;&#62;'],
    ['Then <b>this</b>', 'Then &#60;b&#62;this&#60;/b&#62;'],
    ['<div>\n*a*\n</div>', '&#60;div&#62;'],
    ['Text <code><img src=x" onerror=a()></code>', '&#60;img src=x&#34; onerror=a()&#62;'],
    ['Text <script>if (a < b & c) {}</script>', '&#60;script&#62;if (a &#60; b &#38; c) {}&#60;/script&#62;'],
    ['a < b > c "d"', 'a &#60; b &#62; c &#34;d&#34;'],
    ['`<b>`', '<code>&lt;b&gt;</code>'],
    ['![<b>](https://a.example/b.png)', '&#60;b&#62;'],
  ])('is shown as it was typed: %s', (text, shown) => {
    const markup = drawn(text);
    expect(markup).toContain(shown);
    expect(markup).not.toMatch(/<(img|b|div|script)\b/);
  });

  it('may name signs, and remark to whoever writes, which nobody else reads', () => {
    expect(drawn('a&nbsp;b &amp; c', '', '<!-- <b>not\n\nthis</b> -->', '', 'd<!-- nor this -->e')).toBe(
      '<p>a&nbsp;b &amp; c</p>\n<p>de</p>\n',
    );
  });
});

describe('tables', () => {
  const table = [
    '## How to *count*',
    '',
    '| way | | how |',
    '|--:|:-:|---|',
    '| hands | up | [f](fields.md) |',
    '| | b |',
  ];

  it('scroll in a region with a name, and say which cells head which', () => {
    expect(drawn(...table)).toBe(
      [
        '<h2 id="how-to-count">How to <em>count</em></h2>',
        '<div class="scroll-x" role="region" tabindex="0" aria-label="How to count, table 1"><table>',
        '<thead>',
        '<tr><th scope="col" class="end">way</th><td class="middle"></td><th scope="col">how</th></tr>',
        '</thead>',
        '<tbody>',
        '<tr><th scope="row" class="end">hands</th><td class="middle">up</td><td><a href="fields/">f</a></td></tr>',
        '<tr><td class="end"></td><td class="middle">b</td><td></td></tr>',
        '</tbody></table></div>',
        '',
      ].join('\n'),
    );
  });

  it('and examples each have a name of their own', () => {
    const markup = drawn(
      ...table,
      '',
      ...table.slice(2),
      '',
      '## Say "a" & <b>',
      '',
      '```json',
      '{"a": "<b>"}',
      '```',
      '',
      ...table.slice(2),
    );
    const names = [...markup.matchAll(/aria-label="([^"]*)"/g)].map(([, name]) => name);
    expect(names).toEqual([
      'How to count, table 1',
      'How to count, table 2',
      'Say &#34;a&#34; &#38; , example 1',
      'Say &#34;a&#34; &#38; , table 3',
    ]);
    expect(markup).toContain('<pre><code>{&#34;a&#34;: &#34;&#60;b&#62;&#34;}\n</code></pre>');
  });
});

describe('lists of what is to be done', () => {
  it('have no fields to fill in', () => {
    expect(drawn('- [ ] chairs', '- [x] paper')).toBe('<ul>\n<li>☐ chairs</li>\n<li>☑ paper</li>\n</ul>\n');
  });
});

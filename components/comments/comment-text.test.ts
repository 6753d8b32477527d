import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { CommentText } from '#components/comments/comment-text.tsx';

const html = (text: string) =>
  renderToStaticMarkup(createElement(CommentText, { text })).replace(/^<div[^>]*>|<\/div>$/g, '');
const rel = 'rel="nofollow ugc noopener"';

test.each([
  ['*a* **b**\nc', '<p><em>a</em> <strong>b</strong><br/>c</p>'],
  ['<script>alert(1)</script>', '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>'],
  ['https://a.example/x', `<p><span><a href="https://a.example/x" ${rel}>https://a.example/x</a></span></p>`],
  ['www.a.example', `<p><span><a href="https://www.a.example/" ${rel}>www.a.example</a></span></p>`],
])('%j is rendered as %s', (text, markup) => {
  expect(html(text)).toBe(markup);
});

test('A link that goes elsewhere than it reads says where', () => {
  expect(html('https://аpple.example')).toContain('(xn--pple-43d.example)');
  expect(html('http://0x7f.1/')).toContain('(127.0.0.1)');
  expect(html('https://a.example:8080/x')).not.toContain('(');
});

test('A quote is one', () => {
  expect(html('> a')).toMatch(/^<blockquote[^>]*><p>a<\/p><\/blockquote>$/);
});

import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { escapeXml, node, xmlDocument } from '#app/_server/feeds/xml.ts';

/** All text of a document, and of the attribute `a` of its root; throws when it is not well-formed. */
function read(xml: string): { text: string; attribute: string } {
  const parser = new SaxesParser();
  let text = '';
  let attribute = '';
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    attribute ||= String(tag.attributes.a ?? '');
  });
  parser.on('text', (found) => {
    text += found;
  });
  parser.write(xml).close();
  return { text: text.trim(), attribute };
}

describe('node', () => {
  it('escapes text and attributes, and leaves out what has no value', () => {
    const written = node('a', { b: '"<&\'', c: undefined, d: null, e: 0 }, 'x < y', null, false, [
      node('f', {}),
      'z',
    ]);
    expect(written.markup).toBe('<a b="&quot;&lt;&amp;&apos;" e="0">x &lt; y<f/>z</a>');
  });

  it('makes a well-formed document of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (given) => {
        const { text } = read(xmlDocument(node('r', { a: given }, 'x', given, 'x')));
        expect(text.startsWith('x') && text.endsWith('x')).toBe(true);
      }),
    );
  });
});

describe('escapeXml', () => {
  it.each([
    ['control characters', 'a\u0000b\u0008\u000b\u001fc', 'abc'],
    ['half a surrogate pair', 'a\ud83d b\udc00', 'a b'],
    ['non-characters', 'a\ufffe\uffffb', 'ab'],
    ['what ends a CDATA section', ']]>', ']]&gt;'],
  ])('leaves out or escapes %s', (_, given, expected) => {
    expect(escapeXml(given)).toBe(expected);
  });

  it.each(['ខ្មែរ\u200bទន្លេ', '🛶', 'tab\tline\n'])('keeps %j', (given) => {
    expect(escapeXml(given)).toBe(given);
  });
});

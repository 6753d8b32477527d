import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressesIn } from '#db/comments/rules/addresses.ts';
import { isListedHost, linksIn } from '#db/comments/rules/links.ts';

describe('addressesIn', () => {
  test.each([
    ['See https://a.example/x.', ['https://a.example/x']],
    ['(https://a.example/x)', ['https://a.example/x']],
    ['https://a.example/x_(y), and', ['https://a.example/x_(y)']],
    ['«https://a.example/»', ['https://a.example/']],
    ['“https://a.example/?q=1&r=2”!', ['https://a.example/?q=1&r=2']],
    ['មើលhttps://a.example/xនៅទីនេះ', ['https://a.example/x']],
    ['មើលhttps://a.exampleនៅទីនេះ', ['https://a.example']],
    ['https://a.example/km/ព័ត៌មាន-ថ្មី។', ['https://a.example/km/ព័ត៌មាន-ថ្មី']],
    ['www.a.example, HTTP://B.example', ['www.a.example', 'HTTP://B.example']],
    ['https://a.example\nhttps://b.example', ['https://a.example', 'https://b.example']],
    ['https://bank.example@evil.example/', []],
    ['javascript:alert(1) ftp://a.example data:text/html,x', []],
    ['https:// http://x https://. www.', []],
    ['nohttps://a.example', []],
  ])('%j has %j', (text, addresses) => {
    expect(addressesIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(addresses);
  });

  test('A host is the one that a browser goes to', () => {
    expect(
      addressesIn('http://0x7f.1/ https://аpple.example https://A.example:8080/').map(({ host }) => host),
    ).toEqual(['127.0.0.1', 'xn--pple-43d.example', 'a.example:8080']);
  });

  test('Whatever is typed, an address leads to the web and lies inside the text, after the one before', () => {
    fc.assert(
      fc.property(fc.string({ unit: piece, maxLength: 30 }), (text) => {
        let past = 0;
        for (const { start, end, href } of addressesIn(text)) {
          expect(start).toBeGreaterThanOrEqual(past);
          expect(end).toBeGreaterThan(start);
          expect(href).toMatch(/^https?:\/\/[^@]*\//);
          past = end;
        }
        expect(past).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 2000, seed: 1 },
    );
  });
});

const piece = fc.oneof(
  fc.constantFrom(
    'https://',
    'www.',
    'a.example',
    '.com',
    '/',
    '@',
    ':',
    '(',
    ')',
    '%2e',
    'ក',
    'ំ',
    ' ',
    '\n',
    'dot',
    'xn--',
  ),
  fc.string({ unit: 'binary', maxLength: 3 }),
);

describe('linksIn', () => {
  const disguised = true;
  const plain = false;
  test.each([
    ['https://Evil.example/x', 'evil.example', plain],
    ['go to evil.com now', 'evil.com', plain],
    ['ចូលevil.comលេង', 'evil.com', plain],
    ['evil.com.Then I left', 'evil.com', plain],
    ['www.evil.me', 'evil.me', plain],
    ['t.me/casino', 't.me', plain],
    ['ask on t.me', 't.me', plain],
    ['bit.ly/3x', 'bit.ly', plain],
    ['tg://resolve?domain=casino', 't.me', plain],
    ['join @casino_kh on Telegram', 't.me', plain],
    ['ចូលតេឡេក្រាម @casino_kh', 't.me', plain],
    ['write to me@evil.com', 'evil.com', plain],
    ['http://3232235777/', '192.168.1.1', plain],
    ['http://[::1]/', '[::1]', plain],
    ['10.20.30.40', '10.20.30.40', plain],
    ['https://good.com@evil.com', 'evil.com', plain],
    ['https:\\\\evil.com', 'evil.com', plain],
    ['ftp://evil.com/x', 'evil.com', plain],
    ['hxxps://evil.example/x', 'evil.example', disguised],
    ['h**p://evil.example', 'evil.example', disguised],
    ['h t t p : / / evil.example', 'evil.example', disguised],
    ['evil dot com', 'evil.com', disguised],
    ['evil[.]com', 'evil.com', disguised],
    ['evil (dot) com', 'evil.com', disguised],
    ['evil . com', 'evil.com', disguised],
    ['evil .com', 'evil.com', disguised],
    ['evil. com', 'evil.com', disguised],
    ['evil . c o m', 'evil.com', disguised],
    ['evil,com', 'evil.com', disguised],
    ['evil\n.com', 'evil.com', disguised],
    ['t . me / casino', 't.me', disguised],
    ['bit . ly/3x', 'bit.ly', disguised],
    ['evil。com', 'evil.com', disguised],
    ['evil·com', 'evil.com', disguised],
    ['evilដតខម', 'evil.com', disguised],
    ['e v i l . c o m', 'evil.com', disguised],
    ['ev\u200bil.c\u200bom', 'evil.com', disguised],
    ['ｅｖｉｌ．ｃｏｍ', 'evil.com', disguised],
    ['𝐞𝐯𝐢𝐥.𝐜𝐨𝐦', 'evil.com', disguised],
    ['https%3A%2F%2Fevil.example%2Fx', 'evil.example', disguised],
    ['evil%252ecom', 'evil.com', disguised],
  ])('%j leads to %s', (text, host, isDisguised) => {
    const links = linksIn(text);
    expect(links.map((link) => link.host)).toContain(host);
    expect(links.find((link) => link.host === host)?.disguised).toBe(isDisguised);
  });

  test('A host in letters of other alphabets looks like the one it imitates', () => {
    expect(linksIn('https://аррӏе.com')).toEqual([
      { host: 'xn--80ak6aa92e.com', looksLike: 'apple.com', disguised: false },
    ]);
  });

  test.each([
    'Well said. Thank you, Mr. Sok. It costs 3.50, not 4.',
    'I agree.it is so.Me too.',
    'Version 1.2.3 of e.g. this, i.e. that … and so on...',
    '@Sokha I think so too, at 10.30 a.m. on 24.11.2026',
    'Connect the dots. Top story. Live well. Dot the i.',
    'ខ្ញុំយល់ស្រប។ តម្លៃ ២.៥០០ រៀល។',
    'It grew. Net profit rose. Info follows. VIP guests came. Com is no word.',
    'ការដុតព្រៃ info នៅភ្នំពេញ',
    'The U.S. and the U.K. are far away',
    'a and/or b, 24/7, 50%20',
  ])('%j has none', (text) => {
    expect(linksIn(text)).toEqual([]);
  });

  test('Each one written plainly counts, a disguised one once', () => {
    expect(linksIn('a.com a.com https://a.com/b evil dot com, evil dot com')).toHaveLength(4);
  });

  test('A host is found wherever it stands in whatever text', () => {
    const around = fc.string({
      unit: fc.oneof(fc.constantFrom(' ', '\n', '។', 'ក', '!', '“'), fc.constantFrom('អ', ',')),
    });
    fc.assert(
      fc.property(around, around, (before, after) => {
        expect(linksIn(`${before}https://evil.example${after}`).map(({ host }) => host)).toContain(
          'evil.example',
        );
        expect(linksIn(`${before}evil.com${after}`).map(({ host }) => host)).toContain('evil.com');
      }),
      { numRuns: 500, seed: 1 },
    );
  });

  test('Texts of 100 kB of anything are taken in', () => {
    const pieces = [
      'a',
      'a.',
      '.',
      ' ',
      'a ',
      'h t t p ',
      'https://',
      'a@',
      '@',
      '%25',
      '(',
      'dot ',
      ' .',
      '\u0301\u0323',
      '\u200b',
      'ក',
    ];
    for (const one of pieces) {
      const text = one.repeat(100_000 / one.length);
      expect(Array.isArray(linksIn(text))).toBe(true);
      expect(Array.isArray(addressesIn(text))).toBe(true);
    }
  });
});

test('A host is listed with all that is below it', () => {
  expect(isListedHost('news.a.example', ['A.example'])).toBe(true);
  expect(isListedHost('a.example', ['www.a.example'])).toBe(true);
  expect(isListedHost('a.example', ['*.a.example'])).toBe(true);
  expect(isListedHost('bada.example', ['a.example', ''])).toBe(false);
});

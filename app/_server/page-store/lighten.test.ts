import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { lighten, withLoader } from '#app/_server/page-store/lighten.ts';

const chunk = '/_next/static/chunks/0a1b.js';
const preload = `<link rel="preload" as="script" fetchPriority="low" href="${chunk}"/>`;
const structured =
  '<script type="application/ld+json">{"@type":"NewsArticle","headline":"A \\u003cb>"}</script>';
const bootstrap = `<script src="${chunk}" id="_R_" async=""></script>`;
const old = '<script src="/_next/static/chunks/old.js" noModule=""></script>';
const turbopack =
  '<script>(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push(["chunks/x.js",{"a":[1,{"b":")"}]}]);</script>';
const flight = (...pieces: [number, unknown?][]) =>
  pieces
    .map((piece, at) => {
      const target = at === 0 ? '(self.__next_f=self.__next_f||[])' : 'self.__next_f';
      return `<script>${target}.push(${JSON.stringify(piece).replaceAll('<', '\\u003c')})</script>`;
    })
    .join('');

const needy = '<li data-wake="true"><button type="button">Copy</button></li>';
const page = (body: string, head = preload) =>
  `<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/>${head}</head><body>${body}</body></html>`;
const integrityOf = (src: string) => `sha384-of-${src}`;
const lightened = (html: string) => {
  const { html: light, dormant } = lighten(html, integrityOf);
  return { light, dormant: dormant === undefined ? undefined : JSON.parse(dormant) };
};

describe('A page without its scripts', () => {
  test('has them beside it, in order, its text in one piece', () => {
    const scripts = flight([0], [1, '0:["$","html"'], [1, ',null]\n'], [3, 'AAEC'], [1, '1:"end"\n']);
    const { light, dormant } = lightened(page(`<p>Text</p>${needy}${old}${bootstrap}${turbopack}${scripts}`));
    expect(light).toBe(page(`<p>Text</p>${needy}`, ''));
    expect(dormant).toEqual({
      scripts: [[chunk, `sha384-of-${chunk}`]],
      turbopack: [['chunks/x.js', { a: [1, { b: ')' }] }]],
      flight: [[0], [1, '0:["$","html",null]\n'], [3, 'AAEC'], [1, '1:"end"\n']],
    });
  });

  test('keeps what only machines read', () => {
    const { light } = lightened(page(`${structured}<p>Text</p>${bootstrap}`));
    expect(light).toBe(page(`${structured}<p>Text</p>`, ''));
  });

  test('keeps a script that says it stays, with its integrity', () => {
    const { light, dormant } = lightened(
      page(
        `<a data-onward="true">On</a><script src="/onward.js" defer="" data-keep="true"></script>${bootstrap}`,
      ),
    );
    const kept = '<script src="/onward.js" integrity="sha384-of-/onward.js" defer=""></script>';
    expect(light).toBe(page(`<a data-onward="true">On</a>${kept}`, ''));
    expect(dormant).toBeUndefined();
  });

  test('keeps other links of the head', () => {
    const font = '<link rel="preload" href="/fonts/x.woff2" as="font" crossorigin="" type="font/woff2"/>';
    const style = '<link rel="stylesheet" href="/_next/static/x.css" data-precedence="next"/>';
    expect(lightened(page('', font + preload + style)).light).toBe(page('', font + style));
  });

  test('has nothing beside it when nobody can touch what needs it', () => {
    expect(lightened(page(`<p>Text</p>${bootstrap}${flight([0])}`)).dormant).toBeUndefined();
    expect(lightened(page(needy)).dormant).toBeUndefined();
  });

  test('is not taken for one that needs them because its text speaks of it', () => {
    const text = 'Write data-wake, or &lt;li data-wake&gt;.';
    expect(lightened(page(`<p>${text}</p>${bootstrap}`)).dormant).toBeUndefined();
    const told = flight([1, '{"children":"<li data-wake>"}']);
    expect(lightened(page(`<p>${text}</p>${bootstrap}${told}`)).dormant).toBeUndefined();
  });

  test('is refused when a script would be lost', () => {
    const unknown = [
      '<script>alert(1)</script>',
      '<script>$RC("B:0","S:0")</script>',
      '<script type="module">import "/x.js"</script>',
      '<script>self.__next_fx.push([1,"x"])</script>',
      '<script></script>',
    ];
    for (const script of unknown)
      expect(() => lightened(page(`${needy}${script}`)), script).toThrow('unknown kind');
  });

  test('is refused when the build does not know a script file', () => {
    const unknown = () => {
      throw new Error('no such script');
    };
    expect(() => lighten(page(bootstrap), unknown)).toThrow('no such script');
  });

  test('keeps every text as it is, and has no script that would run', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        '$&',
        '$1',
        '$`',
        "$'",
        '</script>',
        '<!--',
        '<script>',
        ' data-wake ',
        '</head>',
        '\u2028',
      ),
    );
    fc.assert(
      fc.property(fc.array(text, { maxLength: 6 }), fc.boolean(), (texts, needs) => {
        const said = texts.join('');
        const data = JSON.stringify({ said }).replaceAll('<', '\\u003c');
        const body = `<p>${escaped(said)}</p><script type="application/ld+json">${data}</script>`;
        const html = page(
          `${body}${needs ? needy : ''}${bootstrap}${turbopack}${flight([0], [1, said], [1, said])}`,
        );
        const { light, dormant } = lightened(html);
        expect(light).toBe(page(`${body}${needs ? needy : ''}`, ''));
        expect(runningScripts(light)).toEqual([]);
        if (needs) expect(dormant.flight).toEqual([[0], [1, said + said]]);
        else expect(dormant).toBeUndefined();
      }),
    );
  });
});

describe('The loader', () => {
  const wake = { src: '/_next/static/wake-1.js', integrity: 'sha384-x' };
  const tag = '<script src="/_next/static/wake-1.js" integrity="sha384-x" async=""';

  test('knows where the rest is', () => {
    const html = withLoader(page('<p>Text</p>', ''), wake, { address: '/_dormant/about?abc' });
    expect(html).toBe(page('<p>Text</p>', `${tag} data-dormant="/_dormant/about?abc"></script>`));
  });

  test('finds the rest in a page of the moment, whatever is in it', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.constantFrom('</script>', '<!--<script>', '$&', '</body></html>')),
        (said) => {
          const data = JSON.stringify({ said });
          const html = withLoader(page('<p>$& </p>', ''), wake, { data });
          expect(html.startsWith(page('<p>$& </p>', `${tag}></script>`).replace('</body></html>', ''))).toBe(
            true,
          );
          const inert = /<script type="application\/json" id="dormant">(.*)<\/script><\/body><\/html>$/s.exec(
            html,
          );
          expect(JSON.parse(inert?.[1] ?? '')).toEqual({ said });
          expect(runningScripts(html)).toEqual([wake.src]);
        },
      ),
    );
  });
});

/** As React writes text. */
const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.codePointAt(0)};`);

/** What a browser would run of a page, read as a browser reads it: the address of each script, or its code. */
function runningScripts(html: string): string[] {
  const found: string[] = [];
  const walk = (node: DefaultTreeAdapterTypes.Node) => {
    if ('tagName' in node && node.tagName === 'script') {
      const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
      if (!attributes.type?.includes('json')) found.push(attributes.src ?? 'inline');
    }
    if ('childNodes' in node) node.childNodes.forEach(walk);
  };
  walk(parse(html));
  return found;
}

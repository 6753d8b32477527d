/** What the framework needs to take over a page, kept out of the way until somebody touches what needs it. */
type Dormant = {
  /** Address and integrity. */
  scripts: [src: string, integrity: string][];
  turbopack: unknown[];
  flight: [kind: number, data?: unknown][];
};

const scriptTag = /<script\b([^>]*)>(.*?)<\/script>/gs;
const scriptPreload = /<link rel="preload" as="script"[^>]*>/g;
/** Marks what works only, or better, with the framework; `wake.js` looks for it. */
const needsFramework = /<[^<>]* data-wake\b/;
const pushed = /\.push\((.*)\);?\s*$/s;

/**
 * Takes the scripts out of a page, but those that say `data-keep`. What they hold is returned beside it as JSON, for
 * `withLoader`, if anything on the page needs it at all.
 * @param integrityOf the integrity of a script file of the build.
 * @throws Error for a script that is neither a file nor the framework's data: it would be lost.
 */
export function lighten(
  html: string,
  integrityOf: (src: string) => string,
): { html: string; dormant: string | undefined } {
  const dormant: Dormant = { scripts: [], turbopack: [], flight: [] };
  const light = html
    .replace(scriptTag, (tag, attributes: string, code: string) => {
      // Data, like what search engines read: it never runs.
      if (/ type="application\/(ld\+)?json"/.test(attributes)) return tag;
      const kept = / src="([^"]*)"[^>]* data-keep\b/.exec(attributes)?.[1];
      if (kept) return `<script src="${kept}" integrity="${integrityOf(kept)}" defer=""></script>`;
      putToSleep(dormant, attributes, code, integrityOf);
      return '';
    })
    .replace(scriptPreload, '');
  const needed = dormant.scripts.length > 0 && needsFramework.test(light);
  return { html: light, dormant: needed ? JSON.stringify(dormant) : undefined };
}

/**
 * Gives a light page the loader that brings the framework in on the first touch.
 * @param dormant what `lighten` took out: its address, or itself, to lie in the page.
 */
export function withLoader(
  html: string,
  wake: { src: string; integrity: string },
  dormant: { address: string } | { data: string },
): string {
  const address = 'address' in dormant ? ` data-dormant="${dormant.address}"` : '';
  const loader = `<script src="${wake.src}" integrity="${wake.integrity}" async=""${address}></script>`;
  const page = html.replace('</head>', () => `${loader}</head>`);
  if ('address' in dormant) return page;
  const data = dormant.data.replaceAll('<', '\\u003c');
  return page.replace(
    /<\/body><\/html>$/,
    () => `<script type="application/json" id="dormant">${data}</script></body></html>`,
  );
}

function putToSleep(
  dormant: Dormant,
  attributes: string,
  code: string,
  integrityOf: (src: string) => string,
): void {
  // For browsers that would not understand the other scripts either.
  if (/ noModule\b/i.test(attributes)) return;
  const src = / src="([^"]*)"/.exec(attributes)?.[1];
  if (src) {
    dormant.scripts.push([src, integrityOf(src)]);
    return;
  }
  const data = pushed.exec(code)?.[1];
  if (data && code.startsWith('(globalThis["TURBOPACK"]')) dormant.turbopack.push(JSON.parse(data));
  else if (data && /^\(?self\.__next_f\b/.test(code)) addFlight(dormant.flight, JSON.parse(data));
  else throw new Error(`The page has a script of an unknown kind: ${code.slice(0, 100)}`);
}

/** Text comes in many small pieces, since it is written as it becomes ready. */
function addFlight(flight: Dormant['flight'], piece: [number, unknown?]): void {
  const last = flight.at(-1);
  const joins = last && last[0] === 1 && piece[0] === 1;
  if (joins) last[1] = `${last[1]}${piece[1]}`;
  else flight.push(piece);
}

/**
 * WordPress shortcodes (`[gallery ids="1,2"]`) lie across HTML, so they are turned into elements before the HTML
 * is parsed: `<wp-shortcode data-name="gallery" a-ids="1,2">`. Attributes without a name become `a-0`, `a-1`.
 */

/** What is understood; everything else stays readable text. */
const knownShortcodes = new Set([
  'caption',
  'wp_caption',
  'gallery',
  'embed',
  'audio',
  'video',
  'playlist',
  'youtube',
  'vimeo',
  'soundcloud',
  'tweet',
  'twitter',
  'facebook',
  'instagram',
  'tiktok',
  'telegram',
]);

/** Wrappers of page builders: scaffolding around text, of no meaning to a reader. */
const scaffolding =
  /^(vc_|et_pb_|fusion_|av_|cs_|x_|mk_|tatsu_|wpb_|penci_(row|column))|^(row|column|columns|section|one_half|one_third|two_thirds|dropcap)(_last)?$/;

type Token = {
  from: number;
  to: number;
  name: string;
  closing: boolean;
  selfClosing: boolean;
  attributes: string;
  /** `[[name]]`: shown as `[name]`. */
  escaped: boolean;
  /** The token that closes this one, or that this one closes. */
  partner?: Token;
};

const TOKEN = /\[(\[?)(\/?)([a-zA-Z][\w-]{0,60})((?:[\s=:/][^[\]]*)?)\](\]?)/y;

/** @param report called with the name of each shortcode that is not understood. */
export function expandShortcodes(html: string, report: (name: string) => void): string {
  if (!html.includes('[')) return html;
  const tokens = findTokens(html);
  pair(tokens);
  let result = '';
  let at = 0;
  for (const token of tokens) {
    const written = html.slice(token.from, token.to);
    result += html.slice(at, token.from) + replacement(token, written, report);
    at = token.to;
  }
  return result + html.slice(at);
}

function replacement(token: Token, written: string, report: (name: string) => void): string {
  const { name, partner } = token;
  if (token.escaped) return written.slice(1, -1);
  if (knownShortcodes.has(name)) {
    if (token.closing) return partner ? '</wp-shortcode>' : '';
    return `<wp-shortcode data-name="${name}"${attributesOf(token.attributes)}>${partner ? '' : '</wp-shortcode>'}`;
  }
  if (scaffolding.test(name) && !token.attributes.includes('<')) {
    report(name);
    return '';
  }
  if (partner) {
    if (!token.closing) report(name);
    return '';
  }
  // A word in brackets is most often just that, a word in brackets.
  if (token.attributes.includes('=') || /[-_]/.test(name)) report(name);
  return written;
}

/** Where shortcodes stand, leaving out comments, tags and code. Each letter is looked at a bounded number of times. */
function findTokens(html: string): Token[] {
  const tokens: Token[] = [];
  const next = /<!--|<\/?[a-z][a-z0-9]*|\[/gi;
  const endless = new Set<string>();
  for (let match = next.exec(html); match; match = next.exec(html)) {
    const { index } = match;
    if (match[0] === '[') {
      TOKEN.lastIndex = index;
      const found = TOKEN.exec(html);
      if (!found) continue;
      const [written, before, slash, name = '', attributes = '', after] = found;
      const escaped = before === '[' && after === ']';
      const to = index + written.length - (after && !escaped ? 1 : 0);
      tokens.push({
        from: index + (before && !escaped ? 1 : 0),
        to,
        name: name.toLowerCase(),
        closing: slash === '/',
        selfClosing: /(^|\s)\/$/.test(attributes),
        attributes: attributes.replace(/(^|\s)\/$/, ''),
        escaped,
      });
      next.lastIndex = to;
      continue;
    }
    const name = match[0].slice(1).toLowerCase();
    const verbatim = /^(pre|code|script|style|textarea)$/.test(name);
    const end = match[0] === '<!--' ? '-->' : verbatim ? `</${name}` : '>';
    const closer = new RegExp(end, 'gi');
    closer.lastIndex = next.lastIndex;
    if (endless.has(end)) continue;
    if (closer.test(html)) next.lastIndex = closer.lastIndex;
    else endless.add(end);
  }
  return tokens;
}

function pair(tokens: Token[]): void {
  const open = new Map<string, Token[]>();
  for (const token of tokens) {
    if (token.escaped || token.selfClosing) continue;
    if (!token.closing) {
      const stack = open.get(token.name);
      if (stack) stack.push(token);
      else open.set(token.name, [token]);
      continue;
    }
    const opening = open.get(token.name)?.pop();
    if (!opening) continue;
    opening.partner = token;
    token.partner = opening;
  }
}

function attributesOf(text: string): string {
  const pattern = /([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+))|"([^"]*)"|'([^']*)'|(\S+)/g;
  let result = '';
  let position = 0;
  for (const [, name, ...values] of text.matchAll(pattern)) {
    const value = (values.find((candidate) => candidate !== undefined) ?? '').replace(/^[“”″]|[“”″]$/g, '');
    const key = name ? name.toLowerCase() : String(position++);
    result += ` a-${key}="${value.replaceAll('"', '&quot;').replaceAll('<', '&lt;')}"`;
  }
  return result;
}

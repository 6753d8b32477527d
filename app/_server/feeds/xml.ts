/** A piece of finished XML. Plain strings are text and are escaped wherever they are put. */
export type Markup = { markup: string };
type Content = Markup | string | null | undefined | false | Content[];

/** Any word as an element; attributes without a value are left out, as is empty content. */
export function node(
  name: string,
  attributes: Record<string, string | number | null | undefined>,
  ...content: Content[]
): Markup {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
    .join('');
  const inside = markupOf(content);
  return { markup: inside ? `<${name}${written}>${inside}</${name}>` : `<${name}${written}/>` };
}

/** A whole document with its declaration. */
export function xmlDocument(root: Markup): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root.markup}\n`;
}

function markupOf(content: Content): string {
  if (!content) return '';
  if (Array.isArray(content)) return content.map(markupOf).join('');
  return typeof content === 'string' ? escapeXml(content) : content.markup;
}

/** Text as XML 1.0 can hold it: what it forbids (most control characters, half surrogate pairs) is left out. */
export function escapeXml(text: string): string {
  return text.replace(forbidden, '').replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}

// https://www.w3.org/TR/xml/#charsets
const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

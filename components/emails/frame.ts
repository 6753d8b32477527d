import type { Locale } from '#db/core/locale.ts';

/** What a mail says, in the order it is read. Both the text and the HTML are made from it. */
export type Letter = {
  locale: Locale;
  siteName: string;
  /** The home page in the letter's language. */
  siteUrl: string;
  title: string;
  paragraphs: string[];
  /** What others wrote, each with the way there. */
  entries?: { text: string; quote: string; link: { label: string; url: string } }[];
  /** Digits to be typed somewhere. */
  code?: string;
  button?: { label: string; url: string; hint: string };
  /** Small print below the line, such as how to stop such mails. */
  closing: { text: string; link?: { label: string; url: string } }[];
};

/** The plain-text part. */
export function letterText(letter: Letter): string {
  const { siteName, siteUrl, title, paragraphs, entries = [], code, button, closing } = letter;
  const quoted = entries.map(({ text, quote, link }) => `${text}\n> ${quote}\n${link.label}: ${link.url}`);
  const end = closing.map(({ text, link }) => (link ? `${text}\n${link.label}: ${link.url}` : text));
  const action = [...(code ? [code] : []), ...(button ? [`${button.label}:\n${button.url}`] : [])];
  return `${[title, ...paragraphs, ...quoted, ...action, '--', ...end, `${siteName}\n${siteUrl}`].join('\n\n')}\n`;
}

const faces: Record<Locale, { display: string; text: string; leading: string; size: number }> = {
  en: {
    display: "Georgia,'Times New Roman','Khmer OS','Noto Serif Khmer',serif",
    text: "Georgia,'Times New Roman','Khmer OS','Noto Serif Khmer',serif",
    leading: '1.6',
    size: 17,
  },
  km: {
    display: "'Kantumruy Pro','Noto Sans Khmer','Khmer OS','Khmer Sangam MN','Leelawadee UI',sans-serif",
    text: "'Noto Sans Khmer','Khmer OS','Khmer Sangam MN','Leelawadee UI',sans-serif",
    leading: '1.9',
    size: 16,
  },
};

/** Colours stand on the elements for programs that drop the style sheet; the sheet has the dark ones. */
const dark = `:root{color-scheme:light dark}
@media (prefers-color-scheme:dark){
.paper{background:#171411!important}.ink{color:#ece5d8!important}.muted{color:#a89d8d!important}
.river{color:#7fc3c6!important}.brick{color:#e8836a!important}.line{border-color:#37302a!important}
}`;

/** The HTML part: one narrow column of our paper, the name, the krama, the text, one button. */
export function letterHtml(letter: Letter): string {
  const { locale, siteName, siteUrl, title, paragraphs, entries = [], code, button, closing } = letter;
  const { display, text, leading, size } = faces[locale];
  const small = `margin:0 0 10px;font-family:${text};font-size:${size - 3}px;line-height:${leading};color:#655c52`;
  const words = `font-family:${text};font-size:${size}px;line-height:${leading};color:#1d1a16`;
  const entriesHtml = entries.map(
    ({ text: said, quote, link }) =>
      `<p class="muted" style="${small}">${escapeHtml(said)}</p>
<p class="ink line" style="margin:0 0 8px;padding:0 0 0 14px;border-left:3px solid #e2dacb;${words}">${escapeHtml(quote)}</p>
<p style="margin:0 0 28px;font-family:${text};font-size:${size - 1}px;line-height:${leading}"><a class="river" style="color:#0f5257" href="${escapeHtml(link.url)}">${escapeHtml(link.label)}</a></p>`,
  );
  const closingHtml = closing.map(
    ({ text: said, link }) =>
      `<p class="muted" style="${small}">${escapeHtml(said)}${link ? ` <a class="muted" style="color:#655c52" href="${escapeHtml(link.url)}">${escapeHtml(link.label)}</a>` : ''}</p>`,
  );
  const codeHtml = code
    ? `<p class="ink" style="margin:8px 0 24px;font-family:${text};font-size:34px;line-height:1.3;letter-spacing:6px;font-weight:bold;color:#1d1a16">${code}</p>`
    : '';
  const buttonHtml = button
    ? `<table role="presentation" cellpadding="0" cellspacing="0" style="margin:8px 0 24px"><tr><td bgcolor="#f2b84b" style="border-radius:4px"><a href="${escapeHtml(button.url)}" style="display:inline-block;padding:12px 22px;font-family:${text};font-size:${size}px;line-height:1.5;font-weight:bold;color:#1d1a16;text-decoration:none">${escapeHtml(button.label)}</a></td></tr></table>
<p class="muted" style="${small}">${escapeHtml(button.hint)}<br><a class="muted" style="color:#655c52;word-break:break-all" href="${escapeHtml(button.url)}">${escapeHtml(button.url)}</a></p>`
    : '';
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
<style>${dark}</style>
</head>
<body class="paper" style="margin:0;padding:0;background:#fbf8f2">
<table role="presentation" class="paper" width="100%" cellpadding="0" cellspacing="0" style="background:#fbf8f2">
<tr><td align="center" style="padding:28px 20px 40px">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:560px">
<tr><td style="padding:0 0 12px"><a class="brick" href="${escapeHtml(siteUrl)}" style="font-family:${display};font-size:${size + 3}px;font-weight:bold;line-height:1.5;color:#8c2f1b;text-decoration:none">${escapeHtml(siteName)}</a></td></tr>
<tr><td>${krama}</td></tr>
<tr><td style="padding:28px 0 8px">
<h1 class="river" style="margin:0 0 16px;font-family:${display};font-size:${size + 10}px;line-height:${locale === 'km' ? '1.6' : '1.25'};color:#0f5257">${escapeHtml(title)}</h1>
${paragraphs.map((paragraph) => `<p class="ink" style="margin:0 0 16px;${words}">${escapeHtml(paragraph)}</p>`).join('\n')}
${entriesHtml.join('\n')}
${codeHtml}${buttonHtml}
</td></tr>
<tr><td class="line" style="border-top:1px solid #e2dacb;padding:18px 0 0">
${closingHtml.join('\n')}
</td></tr>
</table>
</td></tr>
</table>
</body>
</html>
`;
}

/** The woven stripe, in cells: mail programs do not draw gradients. */
const krama = (() => {
  const cell = (width: number, colour = '') =>
    `<td width="${width}%"${colour && ` bgcolor="${colour}"`} style="height:6px;font-size:0;line-height:0">&nbsp;</td>`;
  const thread = cell(1, '#b7791f');
  const block = `${cell(4, '#8c2f1b')}${cell(1)}${thread}${cell(1)}${thread}${cell(1)}`;
  return `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="table-layout:fixed"><tr>${block.repeat(11)}</tr></table>`;
})();

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

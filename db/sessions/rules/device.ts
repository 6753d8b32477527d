import { createHash } from 'node:crypto';
import Bowser from 'bowser';

/** Browsers inside other programs, by a word in their user agent. */
const inApps: [RegExp, string][] = [
  [/\bFBA[NV]\b|\bFB_IAB\b/, 'Facebook'],
  [/\bInstagram\b/, 'Instagram'],
  [/\bTelegram\b/i, 'Telegram'],
  [/\bLine\//, 'LINE'],
  [/\bTikTok\b|\bmusical_ly\b|\bBytedanceWebview\b/i, 'TikTok'],
];

/** The program in whose window a page is shown, when that is no browser of its own; else null. */
export function inAppBrowser(userAgent: string): string | null {
  return inApps.find(([word]) => word.test(userAgent))?.[1] ?? null;
}

/** A user agent in words that its owner knows, such as `Firefox · Android`; '' when it says neither. */
export function deviceName(userAgent: string): string {
  if (!userAgent) return '';
  const { browser, os } = Bowser.parse(userAgent.slice(0, 400));
  return [inAppBrowser(userAgent) ?? browser.name, os.name].filter(Boolean).join(' · ').slice(0, 80);
}

/** What is stored of a browser's secret: its own for each account, so that accounts in one browser are not linked. */
export const deviceHash = (userId: number, deviceToken: string): string =>
  createHash('sha256').update(`${userId} ${deviceToken}`).digest('base64url');

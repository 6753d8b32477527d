import type { ProviderId } from '#db/identities/validation.ts';
import { inAppBrowser } from '#db/sessions/rules/device.ts';

/** The page view of some other program, by what Android and iOS put into its user agent, or leave out of it. */
const isEmbedded = (userAgent: string): boolean =>
  inAppBrowser(userAgent) !== null ||
  /; wv\)/.test(userAgent) ||
  (/\b(?:iPhone|iPad|iPod)\b/.test(userAgent) && !/\bSafari\//.test(userAgent));

/** Facebook's own programs, of which it lets its sign-in be used. */
const isFacebooks = (userAgent: string): boolean =>
  ['Facebook', 'Instagram'].includes(inAppBrowser(userAgent) ?? '');

/**
 * Whether a sign-in at a service can work in a browser, so that nobody is led into a dead end. Google refuses all
 * embedded browsers, Facebook those of others on Android. Of a service that the operator chose nothing is known.
 */
export function signsInWith(provider: ProviderId, userAgent: string): boolean {
  switch (provider) {
    case 'google':
      return !isEmbedded(userAgent);
    case 'facebook':
      return !/\bAndroid\b/.test(userAgent) || !isEmbedded(userAgent) || isFacebooks(userAgent);
    case 'oidc':
      return true;
  }
}

import { expect, test } from 'vitest';
import { signsInWith } from '#db/identities/rules/provider-browsers.ts';
import { providerIds } from '#db/identities/validation.ts';

const ios = 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)';
const android = 'Mozilla/5.0 (Linux; Android 14; SM-A155F Build/UP1A.231005.007';
const chrome =
  'AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/126.0.6478.122 Mobile Safari/537.36';

test.each([
  [
    'Facebook on Android',
    `${android}; wv) ${chrome} [FB_IAB/FB4A;FBAV/470.0.0.52.108;IABMV/1;]`,
    '- facebook oidc',
  ],
  [
    'Facebook on iOS',
    `${ios} Mobile/15E148 [FBAN/FBIOS;FBAV/470.1.0.43.103;FBBV/617338553;FBDV/iPhone14,5;FBMD/iPhone;FBSN/iOS;FBSV/17.5;FBSS/3;FBID/phone;FBLC/en_GB;FBOP/5]`,
    '- facebook oidc',
  ],
  [
    'Messenger on Android',
    `${android}; wv) ${chrome} [FB_IAB/Orca-Android;FBAV/465.0.0.50.84;]`,
    '- facebook oidc',
  ],
  [
    'Instagram on Android',
    `${android}; wv) ${chrome} Instagram 338.0.0.37.115 Android (34/14; 450dpi; 1080x2125; samsung; SM-A155F; a15; mt6789; en_GB; 615693011)`,
    '- facebook oidc',
  ],
  [
    'Instagram on iOS',
    `${ios} Mobile/15E148 Instagram 338.0.6.26.88 (iPhone14,5; iOS 17_5; en_GB; en; scale=3.00; 1170x2532; 618217199)`,
    '- facebook oidc',
  ],
  [
    'Telegram on Android',
    `Mozilla/5.0 (Linux; Android 14; SM-A155F) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.6478.122 Mobile Safari/537.36 Telegram-Android/11.2.3 (Samsung SM-A155F; Android 14; SDK 34; AVERAGE)`,
    '- - oidc',
  ],
  ['an older Telegram on Android', `${android}; wv) ${chrome}`, '- - oidc'],
  ['LINE on Android', `${android}; wv) ${chrome} Line/14.9.1/IAB`, '- - oidc'],
  ['LINE on iOS', `${ios} Mobile/15E148 Safari Line/14.9.0`, '- facebook oidc'],
  [
    'TikTok on Android',
    `${android}; wv) ${chrome} musical_ly_2023504030 JsSdk/1.0 NetType/WIFI Channel/googleplay AppName/musical_ly app_version/35.4.3 ByteLocale/en BytedanceWebview/d8a21c6`,
    '- - oidc',
  ],
  [
    'TikTok on iOS',
    `${ios} Mobile/15E148 musical_ly_35.4.0 JsSdk/2.0 NetType/WIFI Channel/App Store ByteLocale/en BytedanceWebview/d8a21c6`,
    '- facebook oidc',
  ],
  ['a page view of a program on iOS', `${ios} Mobile/15E148`, '- facebook oidc'],
  [
    'Chrome on Android',
    'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Mobile Safari/537.36',
    'google facebook oidc',
  ],
  ['Chrome on iOS', `${ios} CriOS/126.0.6478.108 Mobile/15E148 Safari/604.1`, 'google facebook oidc'],
  [
    'Chrome on Windows',
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36',
    'google facebook oidc',
  ],
  [
    'Samsung Internet',
    'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/25.0 Chrome/121.0.0.0 Mobile Safari/537.36',
    'google facebook oidc',
  ],
  ['Safari on iOS', `${ios} Version/17.5 Mobile/15E148 Safari/604.1`, 'google facebook oidc'],
  [
    'Safari on macOS',
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Safari/605.1.15',
    'google facebook oidc',
  ],
  [
    'Firefox on Android',
    'Mozilla/5.0 (Android 14; Mobile; rv:127.0) Gecko/127.0 Firefox/127.0',
    'google facebook oidc',
  ],
  [
    'Firefox on Linux',
    'Mozilla/5.0 (X11; Linux x86_64; rv:127.0) Gecko/20100101 Firefox/127.0',
    'google facebook oidc',
  ],
  ['a browser that does not say', '', 'google facebook oidc'],
])('%s', (_, userAgent, ways) => {
  expect(providerIds.map((id) => (signsInWith(id, userAgent) ? id : '-')).join(' ')).toBe(ways);
});

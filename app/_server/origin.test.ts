import { describe, expect, test } from 'vitest';
import {
  clientAddress,
  coarseNetwork,
  isForeignOrigin,
  isForeignPost,
  limitedNetwork,
} from '#app/_server/origin.ts';

const site = 'https://news.example';

describe('isForeignOrigin', () => {
  test.each([
    ['https://news.example', site, false],
    ['http://localhost:3000', 'http://localhost:3000', false],
    // A default port is not part of an origin.
    ['https://news.example', 'https://news.example:443', false],
    [undefined, site, true],
    [null, site, true],
    ['', site, true],
    ['null', site, true],
    ['http://news.example', site, true],
    ['https://news.example:8443', site, true],
    ['https://evil.example', site, true],
    ['https://news.example.evil.example', site, true],
    ['https://evil.example, https://news.example', site, true],
    ['https://news.example/', site, true],
    ['news.example', site, true],
  ])('%s at %s: %s', (origin, siteUrl, foreign) => {
    expect(isForeignOrigin(origin, siteUrl)).toBe(foreign);
  });
});

describe('isForeignPost', () => {
  test.each([
    ['GET', '/', undefined, false],
    ['HEAD', '/', 'https://evil.example', false],
    ['OPTIONS', '/', undefined, false],
    ['POST', '/', site, false],
    ['POST', '/', undefined, true],
    ['PUT', '/', undefined, true],
    ['DELETE', '/', 'https://evil.example', true],
    // Mail programs post here for their people.
    ['POST', '/api/newsletter/unsubscribe', undefined, false],
    ['POST', '/api/newsletter/unsubscribe/', undefined, true],
    ['POST', '/api/newsletter/unsubscribe/../../', undefined, true],
    ['POST', '//api/newsletter/unsubscribe', undefined, true],
  ])('%s %s from %s: %s', (method, path, origin, foreign) => {
    expect(isForeignPost({ method, path, origin, siteUrl: site })).toBe(foreign);
  });
});

describe('clientAddress', () => {
  const proxies = ['127.0.0.1', '10.0.0.0/8', 'fd00::/8'];
  test.each([
    ['nobody trusted', '198.51.100.7', '203.0.113.9', [], '198.51.100.7'],
    ['a stranger claims another address', '198.51.100.7', '203.0.113.9', proxies, '198.51.100.7'],
    ['behind one proxy', '127.0.0.1', '203.0.113.9', proxies, '203.0.113.9'],
    [
      'what the client made up is left of the truth',
      '127.0.0.1',
      '1.1.1.1, 203.0.113.9',
      proxies,
      '203.0.113.9',
    ],
    ['behind two proxies', '127.0.0.1', '203.0.113.9, 10.1.2.3', proxies, '203.0.113.9'],
    ['an untrusted hop ends it', '127.0.0.1', '203.0.113.9, 198.51.100.1', proxies, '198.51.100.1'],
    ['several headers', '127.0.0.1', ['1.1.1.1', '203.0.113.9'], proxies, '203.0.113.9'],
    ['no header', '127.0.0.1', undefined, proxies, '127.0.0.1'],
    ['nonsense', '127.0.0.1', 'unknown', proxies, '127.0.0.1'],
    ['nonsense on the way', '127.0.0.1', '203.0.113.9, <script>, 10.0.0.1', proxies, '10.0.0.1'],
    ['with a port', '127.0.0.1', '203.0.113.9:4711', proxies, '203.0.113.9'],
    ['IPv6 with a port', '127.0.0.1', '[2001:db8::1]:443', proxies, '2001:db8::1'],
    ['a proxy with IPv6', 'fd00::1', '2001:db8::1', proxies, '2001:db8::1'],
    ['IPv4 in IPv6 dress', '::ffff:127.0.0.1', '::ffff:203.0.113.9', proxies, '203.0.113.9'],
    ['a zone', 'fe80::1%eth0', undefined, proxies, 'fe80::1'],
    ['no connection any more', '', '203.0.113.9', proxies, ''],
  ])('%s', (_, remoteAddress, forwardedFor, trustedProxies, client) => {
    expect(clientAddress({ remoteAddress, forwardedFor, trustedProxies })).toBe(client);
  });

  test.each(['proxy', '10.0.0.0/33', '10.0.0.0/x', 'fd00::/129', '10.0.0/8', '10.0.0.0/'])(
    'refuses the proxy %s',
    (entry) => {
      expect(() =>
        clientAddress({ remoteAddress: '127.0.0.1', forwardedFor: undefined, trustedProxies: [entry] }),
      ).toThrow(`"${entry}" in TRUSTED_PROXIES`);
    },
  );
});

test.each([
  ['203.0.113.9', '203.0.113.9/32', '203.0.113.0/24'],
  ['2001:db8:1234:5678:9abc:def0:1234:5678', '2001:db8:1234:5600::/56', '2001:db8:1234:0::/48'],
  ['2001:db8::1', '2001:db8:0:0::/56', '2001:db8:0:0::/48'],
  ['::1', '0:0:0:0::/56', '0:0:0:0::/48'],
  ['64:ff9b::192.0.2.33', '64:ff9b:0:0::/56', '64:ff9b:0:0::/48'],
  ['', 'unknown', 'unknown'],
  ['nonsense', 'unknown', 'unknown'],
])('the networks of %s', (address, limited, coarse) => {
  expect(limitedNetwork(address)).toBe(limited);
  expect(coarseNetwork(address)).toBe(coarse);
});

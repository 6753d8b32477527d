import { describe, expect, it } from 'vitest';
import { detectLocale, readDate, seoText } from '#db/imports/values.ts';

describe('readDate', () => {
  it.each([
    [['2013-01-11 12:22:19'], '2013-01-11T12:22:19.000Z'],
    [['0000-00-00 00:00:00', 'Fri, 11 Jan 2013 20:22:19 +0000'], '2013-01-11T20:22:19.000Z'],
    [
      ['0000-00-00 00:00:00', 'Mon, 30 Nov -0001 00:00:00 +0000', '2014-05-06 07:08:09'],
      '2014-05-06T07:08:09.000Z',
    ],
    [['2013-13-45 99:99:99'], null],
    [['', 'yesterday'], null],
  ])('%j', (texts, expected) => {
    expect(readDate(...texts)?.toISOString() ?? null).toBe(expected);
  });
});

describe('detectLocale', () => {
  it.each([
    ['Rice is planted in May.', 'en'],
    ['ស្រូវត្រូវបានដាំនៅខែឧសភា។', 'km'],
    ['The word for rice is ស្រូវ in the language of the country.', 'en'],
    ['ស្រូវត្រូវបានដាំនៅខែឧសភា។ (FAO, 2020)', 'km'],
    ['', 'en'],
  ])('%s', (text, locale) => {
    expect(detectLocale(text)).toBe(locale);
  });
});

describe('seoText', () => {
  const values = { headline: 'New bridge', dek: 'It opens in May.', site: 'The Paper', section: 'News' };
  it.each([
    ['%%title%% %%page%% %%sep%% %%sitename%%', ''],
    ['%title% %sep% %sitename%', ''],
    ['Bridge over the river %%sep%% %%sitename%%', 'Bridge over the river'],
    ['%%title%% in %%primary_category%%', 'New bridge in News'],
    ['%excerpt%', 'It opens in May.'],
    ['100% of it', '100% of it'],
    ['', ''],
  ])('%s', (template, expected) => {
    expect(seoText(template, values)).toBe(expected);
  });
});

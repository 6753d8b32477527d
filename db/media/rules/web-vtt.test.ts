import { expect, test } from 'vitest';
import { readCaptions } from '#db/media/rules/web-vtt.ts';

const read = (text: string) => readCaptions(Buffer.from(text));

test('WebVTT stays as it is, in one way of writing', () => {
  const captions = 'WEBVTT - river\n\n1\n00:01.000 --> 00:03.500 align:start\nសួស្តី\n';
  expect(read(`\uFEFF${captions.replaceAll('\n', '\r\n')}`)).toEqual({ ok: true, value: captions });
});

test('SubRip becomes WebVTT, and its words keep their commas', () => {
  expect(read('1\r\n00:00:01,000 --> 00:00:03,500\r\nOne, 2,000 times\r\n')).toEqual({
    ok: true,
    value: 'WEBVTT\n\n1\n00:00:01.000 --> 00:00:03.500\nOne, 2,000 times\n',
  });
});

test.each([
  ['nothing', ''],
  ['a page', '<!doctype html>'],
  ['a head without captions', 'WEBVTT\n'],
  ['times that are none', 'WEBVTT\n\nsoon --> later\nHello'],
  ['an end before the beginning', 'WEBVTT\n\n00:03.000 --> 00:01.000\nHello'],
  ['sixty-one minutes in an hour', 'WEBVTT\n\n00:61:00.000 --> 01:00:00.000\nHello'],
])('Refuses %s', (_name, text) => {
  expect(read(text)).toEqual({ ok: false, code: 'captions_invalid' });
});

test('Refuses what is not UTF-8', () => {
  expect(readCaptions(Buffer.from('WEBVTT\n\n00:01.000 --> 00:02.000\nCaf\xe9', 'latin1'))).toMatchObject({
    code: 'captions_invalid',
  });
});

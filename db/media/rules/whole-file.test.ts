import { describe, expect, test } from 'vitest';
import { isWhole, readIsoFilm } from '#db/media/rules/whole-file.ts';

const bytes = (text: string) => Buffer.from(text, 'latin1');
const reading = (data: Buffer) => async (offset: number, length: number) =>
  data.subarray(offset, offset + length);
const whole = (data: Buffer, ending: string) => isWhole(reading(data), data.length, ending);

const box = (name: string, ...inside: Buffer[]): Buffer => {
  const body = Buffer.concat(inside);
  const head = Buffer.alloc(8);
  head.writeUInt32BE(body.length + 8);
  head.write(name, 4, 'latin1');
  return Buffer.concat([head, body]);
};
const film = Buffer.concat([box('ftyp', bytes('isom\0\0\0\0')), box('moov'), box('mdat', Buffer.alloc(50))]);
const wav = Buffer.concat([bytes('RIFF\x2c\0\0\0WAVE'), Buffer.alloc(40)]);
const webm = bytes('\x1a\x45\xdf\xa3\x81\x00\x18\x53\x80\x67\x8a0123456789');
const ogg = Buffer.concat([bytes('OggS\0\x04'), Buffer.alloc(20), bytes('\x02\x05\x03'), bytes('12345678')]);
const mp3 = Buffer.concat([
  bytes('ID3\x03\0\0\0\0\0\x05'),
  bytes('title\xff\xfb\x90\x00Xing\0\0\0\x03\0\0\0\x09\0\0\x20\0'),
  Buffer.alloc(8192),
]);

describe.each([
  ['mp4', film],
  ['wav', wav],
  ['webm', webm],
  ['ogg', ogg],
  ['mp3', mp3],
  ['pdf', bytes('%PDF-1.4\n1 0 obj\n%%EOF\n')],
  ['docx', bytes('PK\x03\x04 a text and its pictures, packed PK\x05\x06 the end')],
])('%s', (ending, data) => {
  test('is whole', async () => {
    expect(await whole(data, ending)).toBe(true);
  });

  test.each([0.2, 0.5, 0.75])('is not whole after %d of it', async (share) => {
    expect(await whole(data.subarray(0, Math.floor(data.length * share)), ending)).toBe(false);
  });
});

test('A film without an index, or one that is longer than the file, is not whole', async () => {
  expect(await whole(box('ftyp', bytes('isom\0\0\0\0')), 'mp4')).toBe(false);
  expect(await whole(Buffer.concat([film, bytes('\0\0\0\x05mdat')]), 'mp4')).toBe(false);
});

test('A recording that was streamed does not know its length, and is whole', async () => {
  expect(await whole(Buffer.concat([bytes('RIFF\xff\xff\xff\xffWAVE'), Buffer.alloc(40)]), 'wav')).toBe(true);
  expect(
    await whole(bytes('\x1a\x45\xdf\xa3\x81\x00\x18\x53\x80\x67\x01\xff\xff\xff\xff\xff\xff\xff12'), 'webm'),
  ).toBe(true);
});

test('A film with long lengths is read too', async () => {
  const long = Buffer.concat([bytes('\0\0\0\x01mdat\0\0\0\0\0\0\0\x14'), bytes('1234')]);
  expect(await whole(Buffer.concat([box('moov'), long]), 'mp4')).toBe(true);
});

test('The boxes with a place are found in the film and in its tracks, and nowhere else', async () => {
  const header = Buffer.alloc(84);
  header.writeInt32BE(0x1_0000, 44);
  const data = Buffer.concat([
    box('ftyp'),
    box('moov', box('trak', box('tkhd', header), box('udta', bytes('here'))), box('meta', bytes('there'))),
    box('mdat', bytes('udta meta')),
  ]);
  const { isTurned, personal } = await readIsoFilm(reading(data), data.length);
  expect(personal.map((at) => data.toString('latin1', at, at + 4)).sort()).toEqual(['meta', 'udta']);
  expect(isTurned).toBe(true);
});

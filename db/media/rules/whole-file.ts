/** Reads bytes of a file; fewer at its end. */
export type Read = (offset: number, length: number) => Promise<Buffer>;

/** What a container of the MP4 family says of itself. */
export type IsoFilm = {
  /** Turned by a quarter, as phones write films that were held upright. */
  isTurned: boolean;
  /** Where the names of the boxes begin in which a phone writes down where it was. */
  personal: number[];
};

/** The index of a film of hours is not larger. */
const MAX_INDEX = 64 * 1024 * 1024;

/**
 * Whether a file is all there, as far as its format tells. A player would begin such a file and then stop.
 * @param ending as `fileType` names it.
 */
export async function isWhole(read: Read, size: number, ending: string): Promise<boolean> {
  switch (ending) {
    case 'mp4':
    case 'mov':
    case 'm4a':
      return (await topBoxes(read, size)) !== null;
    case 'wav': {
      const length = (await read(4, 4)).readUInt32LE();
      // What was recorded as a stream does not know how long it became; an odd length may lack its last, empty byte.
      return length === 0xffff_ffff || length + 8 <= size + 1;
    }
    case 'webm':
      return isWholeWebm(await read(0, 4096), size);
    case 'ogg':
    case 'ogv':
      return isWholeOgg(await read(Math.max(0, size - 2 * 65_307), 2 * 65_307));
    case 'mp3':
      return isWholeMp3(read, size);
    case 'pdf':
      return (await read(Math.max(0, size - 2048), 2048)).includes('%%EOF');
    case 'zip':
    case 'docx':
    case 'xlsx':
    case 'pptx':
    case 'odt':
    case 'ods':
    case 'epub':
      return (await read(Math.max(0, size - 66_000), 66_000)).includes('PK\x05\x06');
    default:
      return true;
  }
}

type Box = { name: string; start: number; body: number; end: number };

/** The boxes at the top of an MP4; null when the last one goes on behind the end, or the index is missing. */
async function topBoxes(read: Read, size: number): Promise<Box[] | null> {
  const boxes: Box[] = [];
  for (let start = 0; start < size; ) {
    const box = boxAt(await read(start, 16), 0, size - start);
    if (!box) return null;
    boxes.push({ ...box, start, body: start + box.body, end: start + box.end });
    start += box.end;
  }
  return boxes.some(({ name }) => name === 'moov') ? boxes : null;
}

function boxAt(data: Buffer, start: number, room: number): Box | null {
  if (data.length < start + 8) return null;
  const name = data.toString('latin1', start + 4, start + 8);
  const short = data.readUInt32BE(start);
  const isLong = short === 1;
  if (isLong && data.length < start + 16) return null;
  const length = isLong ? Number(data.readBigUInt64BE(start + 8)) : short || room;
  const header = isLong ? 16 : 8;
  return length < header || length > room ? null : { name, start, body: start + header, end: start + length };
}

function boxesIn(data: Buffer, from: number, to: number): Box[] {
  const boxes: Box[] = [];
  for (let start = from; start < to; ) {
    const box = boxAt(data, start, to - start);
    if (!box) break;
    boxes.push(box);
    start = box.end;
  }
  return boxes;
}

/** Looks into a whole file of the MP4 family. */
export async function readIsoFilm(read: Read, size: number): Promise<IsoFilm> {
  const moov = (await topBoxes(read, size))?.find(({ name }) => name === 'moov');
  if (!moov || moov.end - moov.start > MAX_INDEX) return { isTurned: false, personal: [] };
  const index = await read(moov.start, moov.end - moov.start);
  const inside = boxesIn(index, moov.body - moov.start, index.length);
  const tracks = inside
    .filter(({ name }) => name === 'trak')
    .flatMap(({ body, end }) => boxesIn(index, body, end));
  const personal = [...inside, ...tracks]
    .filter(({ name }) => name === 'udta' || name === 'meta')
    .map((box) => moov.start + box.start + 4);
  const isTurned = tracks.some(({ name, body }) => {
    if (name !== 'tkhd') return false;
    // The matrix comes after times and lengths, which have twice the bytes in version 1.
    const matrix = body + (index[body] === 1 ? 52 : 40);
    return (
      matrix + 8 <= index.length && index.readInt32BE(matrix) === 0 && index.readInt32BE(matrix + 4) !== 0
    );
  });
  return { isTurned, personal };
}

/** The whole lies in one element behind a head; its length may be left open. */
function isWholeWebm(data: Buffer, size: number): boolean {
  const head = vint(data, 4);
  if (!head) return false;
  const segment = 4 + head.bytes + head.value;
  if (data.length < segment + 5 || data.readUInt32BE(segment) !== 0x1853_8067) return false;
  const body = vint(data, segment + 4);
  return body !== null && (body.isOpen || segment + 4 + body.bytes + body.value <= size);
}

function vint(data: Buffer, at: number): { value: number; bytes: number; isOpen: boolean } | null {
  const first = data[at];
  if (!first) return null;
  const bytes = Math.clz32(first) - 23;
  if (data.length < at + bytes) return null;
  let value = first & (0xff >> bytes);
  let isOpen = value === 0xff >> bytes;
  for (let index = 1; index < bytes; index++) {
    const byte = data[at + index] ?? 0;
    isOpen &&= byte === 0xff;
    value = value * 256 + byte;
  }
  return { value, bytes, isOpen };
}

/** The last page says how long its pieces are. */
function isWholeOgg(tail: Buffer): boolean {
  const page = tail.lastIndexOf('OggS');
  const pieces = page < 0 ? undefined : tail[page + 26];
  if (pieces === undefined || page + 27 + pieces > tail.length) return false;
  const sizes = tail.subarray(page + 27, page + 27 + pieces);
  return page + 27 + pieces + sizes.reduce((sum, one) => sum + one, 0) <= tail.length;
}

/** Encoders write into the first frame how long the whole is. */
async function isWholeMp3(read: Read, size: number): Promise<boolean> {
  const head = await read(0, 10);
  const tag =
    head.toString('latin1', 0, 3) === 'ID3'
      ? 10 + head.subarray(6).reduce((sum, one) => sum * 128 + (one & 0x7f), 0)
      : 0;
  const frame = await read(tag, 256);
  const at = [frame.indexOf('Xing'), frame.indexOf('Info')].find((found) => found >= 0);
  if (at === undefined || at + 16 > frame.length) return tag < size;
  const flags = frame.readUInt32BE(at + 4);
  if ((flags & 2) === 0) return true;
  return tag + frame.readUInt32BE(at + ((flags & 1) === 1 ? 12 : 8)) <= size + 1024;
}

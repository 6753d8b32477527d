/** What a file is by its first bytes; names and declared types are not believed. */
export type FileType = { kind: 'image' | 'audio' | 'video' | 'file'; mime: string; ending: string };

const image = (mime: string, ending: string): FileType => ({ kind: 'image', mime, ending });
const audio = (mime: string, ending: string): FileType => ({ kind: 'audio', mime, ending });
const video = (mime: string, ending: string): FileType => ({ kind: 'video', mime, ending });
const document = (mime: string, ending: string): FileType => ({ kind: 'file', mime, ending });

const ZIP = document('application/zip', 'zip');

/** Formats that are zip archives or OLE files inside; the name only chooses among these. */
const packed: Record<string, FileType> = {
  docx: document('application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'docx'),
  xlsx: document('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'xlsx'),
  pptx: document('application/vnd.openxmlformats-officedocument.presentationml.presentation', 'pptx'),
  odt: document('application/vnd.oasis.opendocument.text', 'odt'),
  ods: document('application/vnd.oasis.opendocument.spreadsheet', 'ods'),
  epub: document('application/epub+zip', 'epub'),
};
const ole: Record<string, FileType> = {
  doc: document('application/msword', 'doc'),
  xls: document('application/vnd.ms-excel', 'xls'),
  ppt: document('application/vnd.ms-powerpoint', 'ppt'),
};

/** What the ending of a name promises. */
const kindsByEnding: Record<string, FileType['kind'] | 'svg' | 'heic'> = {
  svg: 'svg',
  svgz: 'svg',
  heic: 'heic',
  heif: 'heic',
  ...kinds('image', 'jpg jpeg jfif png gif webp avif tif tiff'),
  ...kinds('audio', 'mp3 m4a m4b wav ogg oga opus flac'),
  ...kinds('video', 'mp4 m4v mov webm ogv 3gp'),
  ...kinds('file', 'pdf zip doc xls ppt docx xlsx pptx odt ods epub'),
};

function kinds(kind: FileType['kind'], endings: string): Record<string, FileType['kind']> {
  return Object.fromEntries(endings.split(' ').map((ending) => [ending, kind]));
}

/** What a file says that it is: enough to refuse it before it is sent, never enough to take it. */
export function typeByName(fileName: string): FileType['kind'] | 'svg' | 'heic' | undefined {
  const ending = endingOf(fileName);
  return Object.hasOwn(kindsByEnding, ending) ? kindsByEnding[ending] : undefined;
}

const endingOf = (fileName: string): string => /\.([a-z0-9]{1,5})$/i.exec(fileName)?.[1]?.toLowerCase() ?? '';

/** @returns null for everything that is not on the list. */
export function fileType(data: Uint8Array, fileName: string): FileType | null {
  const ascii = (from: number, to: number) => String.fromCharCode(...data.subarray(from, to));
  const starts = (...bytes: number[]) => bytes.every((byte, index) => data[index] === byte);
  const nameEnding = endingOf(fileName);

  if (starts(0xff, 0xd8, 0xff)) return image('image/jpeg', 'jpg');
  if (starts(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return image('image/png', 'png');
  if (ascii(0, 6) === 'GIF87a' || ascii(0, 6) === 'GIF89a') return image('image/gif', 'gif');
  if (ascii(0, 4) === 'RIFF' && ascii(8, 12) === 'WEBP') return image('image/webp', 'webp');
  if (ascii(0, 4) === 'RIFF' && ascii(8, 12) === 'WAVE') return audio('audio/wav', 'wav');
  if (starts(0x49, 0x49, 0x2a, 0x00) || starts(0x4d, 0x4d, 0x00, 0x2a)) return image('image/tiff', 'tif');
  if (ascii(4, 8) === 'ftyp') return isoType(ascii(8, 12));
  // Its sister format begins alike, and browsers do not play it.
  if (starts(0x1a, 0x45, 0xdf, 0xa3))
    return ascii(0, 64).includes('matroska') ? null : video('video/webm', 'webm');
  if (ascii(0, 4) === 'OggS')
    return ascii(0, 256).includes('theora') ? video('video/ogg', 'ogv') : audio('audio/ogg', 'ogg');
  if (ascii(0, 4) === 'fLaC') return audio('audio/flac', 'flac');
  if (ascii(0, 3) === 'ID3' || isMpegAudioFrame(data)) return audio('audio/mpeg', 'mp3');
  if (ascii(0, 5) === '%PDF-') return document('application/pdf', 'pdf');
  if (starts(0x50, 0x4b, 0x03, 0x04)) return packed[nameEnding] ?? ZIP;
  if (starts(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) return ole[nameEnding] ?? null;
  return null;
}

/** The family of ISO base media files (MP4 and its relatives) by their major brand. */
function isoType(brand: string): FileType | null {
  if (brand === 'avif' || brand === 'avis') return image('image/avif', 'avif');
  if (/^(heic|heix|heim|heis|hevc|hevx|mif1|msf1)$/.test(brand)) return image('image/heic', 'heic');
  if (/^M4[AB] $/.test(brand)) return audio('audio/mp4', 'm4a');
  if (brand === 'qt  ') return video('video/quicktime', 'mov');
  return video('video/mp4', 'mp4');
}

/** MPEG audio without an ID3 tag: the sync word, then layer III and values that exist. */
function isMpegAudioFrame(data: Uint8Array): boolean {
  const [first = 0, second = 0, third = 0] = data;
  return (
    first === 0xff &&
    (second & 0xe0) === 0xe0 &&
    (second & 0x18) !== 0x08 &&
    (second & 0x06) === 0x02 &&
    (third & 0xf0) !== 0xf0 &&
    (third & 0x0c) !== 0x0c
  );
}

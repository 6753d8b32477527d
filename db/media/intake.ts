import { open, readFile } from 'node:fs/promises';
import { ok, type Result, refused } from '#db/core/result.ts';
import { type FileType, fileType, typeByName } from '#db/media/file-type.ts';
import { prepareOriginal } from '#db/media/pictures.ts';
import { isWhole, type Read, readIsoFilm } from '#db/media/rules/whole-file.ts';
import { contentKeyOf, isDiskFull, type MediaStore } from '#db/media/store.ts';
import type { media } from '#db/media/tables.ts';
import { maxBytes } from '#db/media/validation.ts';

export type FileRefusal =
  | 'file_empty'
  | 'type_unknown'
  | 'type_svg'
  | 'type_heic'
  | 'type_false'
  | 'too_large'
  | 'too_many_pixels'
  | 'file_damaged'
  | 'disk_full';

/** A file that was checked and lies in the store; only its row is missing. */
export type TakenFile = Required<
  Pick<
    typeof media.$inferInsert,
    | 'kind'
    | 'storageKey'
    | 'mime'
    | 'bytes'
    | 'width'
    | 'height'
    | 'durationSeconds'
    | 'placeholder'
    | 'state'
  >
>;

/** Checks an uploaded file by its content and puts it into the store, without what says where and when it was made. */
export async function takeFile(
  store: MediaStore,
  { path, fileName }: { path: string; fileName: string },
): Promise<Result<TakenFile, FileRefusal>> {
  const file = await open(path, 'r+');
  try {
    const { size } = await file.stat();
    const read: Read = async (offset, length) => {
      const buffer = Buffer.alloc(Math.max(0, Math.min(length, size - offset)));
      const { bytesRead } = await file.read(buffer, 0, buffer.length, offset);
      return buffer.subarray(0, bytesRead);
    };
    const head = await read(0, 4096);
    const type = fileType(head, fileName);
    const refusal = refusalOfType(type, { head, fileName, size });
    if (refusal || !type) return refused(refusal ?? 'type_unknown');
    if (type.kind === 'image') return await takePicture(store, await readFile(path));
    if (!(await isWhole(read, size, type.ending))) return refused('file_damaged');
    let facts: Recording = { type, width: null, height: null, durationSeconds: null };
    if (type.kind !== 'file') {
      const film = ['mp4', 'mov', 'm4a'].includes(type.ending) ? await readIsoFilm(read, size) : undefined;
      // A box of this name is passed over by every player; nothing behind it moves.
      for (const name of film?.personal ?? []) await file.write('free', name, 'latin1');
      const recording = await recordingOf(path, type, film?.isTurned ?? false);
      if (!recording) return refused('file_damaged');
      facts = recording;
    }
    const storageKey = `${await contentKeyOf(path)}.${facts.type.ending}`;
    await store.take(storageKey, path);
    const { kind, mime } = facts.type;
    const { width, height, durationSeconds } = facts;
    return ok({
      kind,
      mime,
      storageKey,
      bytes: size,
      width,
      height,
      durationSeconds,
      placeholder: null,
      state: 'ready',
    });
  } catch (error) {
    if (isDiskFull(error)) return refused('disk_full');
    throw error;
  } finally {
    await file.close();
  }
}

function refusalOfType(
  type: FileType | null,
  { head, fileName, size }: { head: Buffer; fileName: string; size: number },
): FileRefusal | null {
  if (size === 0) return 'file_empty';
  if (!type) return /<svg[\s>]/i.test(head.toString('latin1')) ? 'type_svg' : 'type_unknown';
  if (type.mime === 'image/heic') return 'type_heic';
  const promised = typeByName(fileName);
  const sounds = [promised, type.kind].every((kind) => kind === 'audio' || kind === 'video');
  if (promised && promised !== type.kind && !sounds) return 'type_false';
  return size > maxBytes[type.kind] ? 'too_large' : null;
}

async function takePicture(store: MediaStore, data: Uint8Array): Promise<Result<TakenFile, FileRefusal>> {
  const prepared = await prepareOriginal(data);
  if (!prepared.ok) return refused(prepared.code === 'not_a_picture' ? 'file_damaged' : prepared.code);
  const { original, ...picture } = prepared.value;
  await store.write(picture.storageKey, original);
  return ok({
    ...picture,
    kind: 'image',
    bytes: original.byteLength,
    durationSeconds: null,
    // Its sizes are made by a job.
    state: 'processing',
  });
}

type Recording = {
  type: FileType;
  width: number | null;
  height: number | null;
  durationSeconds: number | null;
};

/** What is heard and seen in a recording or film; null for one that cannot be played. */
async function recordingOf(path: string, type: FileType, isTurned: boolean): Promise<Recording | null> {
  // Loaded when it is needed: most of what comes is pictures.
  const { parseFile } = await import('music-metadata');
  const parsed = await parseFile(path, { duration: true, skipCovers: true }).catch(() => null);
  const { hasVideo, hasAudio, duration: whole, trackInfo = [] } = parsed?.format ?? {};
  if (!hasVideo && !hasAudio) return null;
  // A film without sound says it of its tracks only.
  const duration = Math.max(whole ?? 0, ...trackInfo.map((track) => track.duration ?? 0));
  const picture = trackInfo.find(({ video }) => video)?.video;
  const sides = [picture?.pixelWidth ?? null, picture?.pixelHeight ?? null] as const;
  const [width, height] = isTurned ? sides.toReversed() : sides;
  return {
    type: hasVideo ? { ...type, kind: 'video' } : audioOnly(type),
    width: width ?? null,
    height: height ?? null,
    durationSeconds: duration > 0 ? Math.max(1, Math.round(duration)) : null,
  };
}

/** The same container without pictures in it. */
function audioOnly(type: FileType): FileType {
  if (type.kind === 'audio') return type;
  return type.ending === 'webm'
    ? { kind: 'audio', mime: 'audio/webm', ending: 'weba' }
    : { kind: 'audio', mime: 'audio/mp4', ending: 'm4a' };
}

import { type Answer, callDesk, codeOf, ServerFault } from '#components/desk-calls/call-desk.ts';
import type { MediaView } from '#db/media/queries.ts';
import { PART_BYTES } from '#db/uploads/rules/parts.ts';

/** A refusal as the server says it, or one of our own: `no_connection`, `cancelled`. */
export type UploadRefusal = { ok: false; code: string; minutes?: number; id?: string };
export type UploadResult = { ok: true; value: MediaView } | UploadRefusal;

type Options = {
  /** How much is there already, from 0 to 1. */
  onProgress?: (share: number) => void;
  /** Ends it, and forgets what was sent. */
  signal?: AbortSignal;
  /** The file takes the place of this one of the library. */
  replaces?: number;
};

/** How long a lost network is waited for before somebody is asked to try again; nothing that was sent is lost. */
const PATIENCE_MS = 120_000;
/** Longer than the server takes for anything. */
const ANSWER_MS = 150_000;

/**
 * Sends a file into the library, part by part. Over a bad network it goes on from where it was, also when it is called
 * again for the same file on another day.
 */
export async function uploadFile(file: File, options: Options = {}): Promise<UploadResult> {
  const { signal } = options;
  let opened: string | undefined;
  try {
    // An upload that another tab finished or cleared away is begun again.
    for (let tries = 0; ; tries++) {
      const begun = await call<{ id: string; received: number }>(
        'begin-upload',
        { fileName: file.name || 'file', bytes: file.size },
        signal,
      );
      if (!begun.ok) return begun;
      opened = begun.value.id;
      const sent = await sendUpload(file, begun.value, options);
      if (sent.ok || sent.code !== 'upload_gone' || tries >= 2) return sent;
    }
  } catch (error) {
    if (!signal?.aborted)
      return { ok: false, code: error instanceof Offline ? 'no_connection' : 'unexpected' };
    if (opened) void post('cancel-upload', { id: opened }).catch(() => {});
    return { ok: false, code: 'cancelled' };
  }
}

async function sendUpload(
  file: File,
  { id, received: begun }: { id: string; received: number },
  { onProgress, signal, replaces }: Options,
): Promise<UploadResult> {
  let received = begun;
  onProgress?.(received / file.size);
  while (received < file.size) {
    const form = new FormData();
    form.set('id', id);
    form.set('offset', String(received));
    form.set('part', file.slice(received, received + PART_BYTES), 'part');
    const added = await call<{ received: number }>('add-part', form, signal);
    if (!added.ok) return added;
    received = added.value.received;
    onProgress?.(received / file.size);
  }
  const finished = await (replaces === undefined
    ? call<{ view: MediaView }>('finish-upload', { id }, signal)
    : call<{ view: MediaView }>('replace-media', { id, mediaId: replaces }, signal));
  return finished.ok ? { ok: true, value: finished.value.view } : finished;
}

class Offline extends Error {}

/** Asks until there is an answer: calls of the desk may be repeated, and a network comes back. */
async function call<Value>(
  name: string,
  given: object,
  signal?: AbortSignal,
): Promise<{ ok: true; value: Value } | UploadRefusal> {
  const begun = Date.now();
  for (let pause = 1000; ; pause = Math.min(2 * pause, 15_000)) {
    signal?.throwIfAborted();
    const answer = await post<Value>(name, given, signal).catch(() => null);
    if (answer?.ok) return answer;
    // Another window has it looked through; then there is an answer.
    if (answer && answer.code !== 'upload_busy') return { ok: false, ...codeOf(answer) };
    signal?.throwIfAborted();
    if (Date.now() - begun > PATIENCE_MS) throw new Offline();
    await rest(pause, signal);
  }
}

/** @throws when there is no answer, or one that another try may better. */
async function post<Value>(name: string, given: object, signal?: AbortSignal): Promise<Answer<Value>> {
  try {
    return await callDesk<Value>(name, given, { patience: ANSWER_MS, signal });
  } catch (error) {
    // Asked again, it would be refused again.
    if (error instanceof ServerFault && error.status >= 400 && error.status < 500)
      return { ok: false, code: 'unexpected', id: String(error.status) };
    throw error;
  }
}

/** Waits, but not longer than the network needs to come back. */
function rest(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((done) => {
    const end = () => {
      clearTimeout(timer);
      removeEventListener('online', end);
      signal?.removeEventListener('abort', end);
      done();
    };
    const timer = setTimeout(end, milliseconds);
    addEventListener('online', end);
    signal?.addEventListener('abort', end);
  });
}

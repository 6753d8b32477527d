'use client';
import { useCallback, useEffect, useRef, useState } from 'react';
import { type UploadRefusal, uploadFile } from '#components/media/upload.ts';
import type { MediaView } from '#db/media/queries.ts';

export type Sending = {
  key: number;
  file: File;
  state: 'waiting' | 'sending' | 'finishing' | 'done' | 'refused' | 'cancelled';
  /** How much is there, in percent. */
  percent: number;
  refusal?: UploadRefusal;
  view?: MediaView;
};

/** Over a slow network many at once would all be late. */
const AT_ONCE = 2;

/** Files on their way into the library: two at a time, in the order in which they were given. */
export function useUploads({ onDone, replaces }: { onDone: (view: MediaView) => void; replaces?: number }) {
  const [sendings, setSendings] = useState<Sending[]>([]);
  const controllers = useRef(new Map<number, AbortController>());
  const lastKey = useRef(0);
  const done = useRef(onDone);
  done.current = onDone;
  const isThere = useRef(false);
  // What is still on its way when a dialog closes comes into the library, and nobody waits for it.
  useEffect(() => {
    isThere.current = true;
    return () => {
      isThere.current = false;
    };
  }, []);

  const change = useCallback((key: number, changes: Partial<Sending>) => {
    setSendings((all) => all.map((one) => (one.key === key ? { ...one, ...changes } : one)));
  }, []);

  const start = useCallback(
    async ({ key, file }: Sending) => {
      const controller = new AbortController();
      controllers.current.set(key, controller);
      change(key, { state: 'sending', refusal: undefined });
      const result = await uploadFile(file, {
        signal: controller.signal,
        replaces,
        onProgress: (share) =>
          change(key, { percent: Math.floor(share * 100), state: share === 1 ? 'finishing' : 'sending' }),
      });
      controllers.current.delete(key);
      if (result.ok) {
        change(key, { state: 'done', percent: 100, view: result.value });
        if (isThere.current) done.current(result.value);
      } else if (result.code === 'cancelled') change(key, { state: 'cancelled' });
      else change(key, { state: 'refused', refusal: result });
    },
    [change, replaces],
  );

  // Whoever waits longest comes next.
  useEffect(() => {
    const busy = sendings.filter(({ key }) => controllers.current.has(key)).length;
    const next = sendings.filter(({ key, state }) => state === 'waiting' && !controllers.current.has(key));
    for (const sending of next.slice(0, AT_ONCE - busy)) void start(sending);
  }, [sendings, start]);

  const isBusy = sendings.some(({ state }) => ['waiting', 'sending', 'finishing'].includes(state));
  useEffect(() => {
    if (!isBusy) return;
    // Nothing that arrived is lost, but the file would have to be chosen again.
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [isBusy]);

  const add = useCallback((files: Iterable<File>) => {
    const added = [...files].map((file): Sending => {
      lastKey.current += 1;
      return { key: lastKey.current, file, state: 'waiting', percent: 0 };
    });
    setSendings((all) => [...all, ...added]);
  }, []);

  const cancel = useCallback(
    (key: number) => {
      const controller = controllers.current.get(key);
      if (controller) controller.abort();
      else change(key, { state: 'cancelled' });
    },
    [change],
  );

  const retry = useCallback((key: number) => change(key, { state: 'waiting', refusal: undefined }), [change]);

  return { sendings, isBusy, add, cancel, retry };
}

/** What somebody drops or pastes; a pasted picture gets a name that tells when. */
export function filesOf(transfer: DataTransfer | null): File[] {
  return [...(transfer?.files ?? [])].map((file) =>
    /^image\.\w+$/.test(file.name)
      ? new File([file], `${new Date().toISOString().slice(0, 19).replaceAll(/[:T]/g, '-')}-${file.name}`, {
          type: file.type,
        })
      : file,
  );
}

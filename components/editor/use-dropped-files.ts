'use client';
import { useRef, useState } from 'react';
import type { UploadLine } from '#components/editor/status-line.tsx';
import { problemText } from '#components/forms/problem-text.ts';
import { uploadFile } from '#components/media/upload.ts';
import type { DeskWords } from '#components/messages/desk-words.ts';
import type { MediaView } from '#db/media/queries.ts';

/** Pictures and recordings from the clipboard or the desktop, on their way into the library and from there to `take`. */
export function useDroppedFiles(t: DeskWords, take: (view: MediaView, at?: number) => void) {
  const [uploads, setUploads] = useState<UploadLine[]>([]);
  const last = useRef(0);

  const tell = (line: UploadLine) =>
    setUploads((lines) =>
      lines.some(({ id }) => id === line.id)
        ? lines.map((one) => (one.id === line.id ? line : one))
        : [...lines, line],
    );
  const closeUpload = (id: number) => setUploads((lines) => lines.filter((line) => line.id !== id));

  async function upload(file: File, at?: number) {
    last.current += 1;
    const id = last.current;
    const name = file.name || t('editor.block.picture');
    const running = (share: number) =>
      tell({
        id,
        name,
        text: t('editor.upload.running', { name, percent: Math.round(share * 100) }),
        failed: false,
      });
    running(0);
    const result = await uploadFile(file, { onProgress: running });
    if (!result.ok)
      return tell({
        id,
        name,
        text: t('editor.upload.failed', { name, reason: problemText(t, result) }),
        failed: true,
      });
    closeUpload(id);
    take(result.value, at);
  }

  /** @returns whether there were any. */
  function takeFiles(data: DataTransfer | null, at?: number): boolean {
    const files = [...(data?.files ?? [])];
    // A table out of a spreadsheet comes with a picture of itself.
    if (files.length === 0 || data?.types.includes('text/html')) return false;
    for (const file of files) void upload(file, at);
    return true;
  }

  return { uploads, closeUpload, takeFiles };
}

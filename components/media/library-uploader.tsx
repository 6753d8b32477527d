'use client';
import { Camera, Upload } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { fileKinds } from '#components/media/file-kinds.ts';
import { SendingList } from '#components/media/sending-list.tsx';
import { filesOf, useUploads } from '#components/media/use-uploads.ts';
import { mediaWords } from '#components/media/words.ts';
import type { Locale } from '#db/core/locale.ts';

/** The way into the library: by a button, from the camera of a phone, dropped anywhere on the page, or pasted. */
export function LibraryUploader({ locale }: { locale: Locale }) {
  const t = mediaWords(locale);
  const router = useRouter();
  const { sendings, add, cancel, retry } = useUploads({ onDone: () => router.refresh() });
  const [isOver, setIsOver] = useState(false);

  useEffect(() => {
    const controller = new AbortController();
    const listen = <Type extends keyof WindowEventMap>(
      type: Type,
      does: (event: WindowEventMap[Type]) => void,
    ) => addEventListener(type, does, { signal: controller.signal });
    const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    listen('dragover', (event) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setIsOver(true);
    });
    listen('dragleave', (event) => event.relatedTarget === null && setIsOver(false));
    listen('drop', (event) => {
      setIsOver(false);
      if (!hasFiles(event)) return;
      event.preventDefault();
      add(filesOf(event.dataTransfer));
    });
    listen('paste', (event) => {
      const files = filesOf(event.clipboardData);
      if (files.length) event.preventDefault();
      add(files);
    });
    return () => controller.abort();
  }, [add]);

  return (
    <div data-wake="now" className="space-y-4">
      <div
        className={`flex flex-wrap items-center gap-x-4 gap-y-3 border border-dashed p-4 noscript:hidden ${isOver ? 'border-river bg-sand' : 'border-line'}`}
      >
        <FileButton accept={Object.values(fileKinds).join(',')} multiple onFiles={add} isMain>
          <Upload aria-hidden="true" className="size-4" />
          {t('media.upload.button')}
        </FileButton>
        <FileButton accept="image/*" capture onFiles={add} className="hidden pointer-coarse:inline-flex">
          <Camera aria-hidden="true" className="size-4" />
          {t('media.upload.camera')}
        </FileButton>
        <p className="min-w-0 flex-1 basis-64 text-small">
          {isOver ? t('media.upload.dropNow') : t('media.upload.drop')}{' '}
          <span className="text-muted">{t('media.upload.limits')}</span>
        </p>
      </div>
      <p className="hidden text-small text-muted noscript:block">{t('media.upload.without')}</p>
      <SendingList t={t} locale={locale} sendings={sendings} onCancel={cancel} onRetry={retry} />
    </div>
  );
}

type FileButtonProps = {
  accept: string;
  multiple?: boolean;
  /** Straight from the camera. */
  capture?: boolean;
  isMain?: boolean;
  className?: string;
  onFiles: (files: Iterable<File>) => void;
  children: ReactNode;
};

/** A button that opens the chooser of files. */
export function FileButton({
  accept,
  multiple = false,
  capture = false,
  isMain = false,
  className = '',
  onFiles,
  children,
}: FileButtonProps) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <button
        type="button"
        className={`button ${isMain ? '' : 'button-quiet'} gap-2 ${className}`}
        onClick={() => field.current?.click()}
      >
        {children}
      </button>
      <input
        ref={field}
        type="file"
        hidden
        accept={accept}
        multiple={multiple}
        capture={capture ? 'environment' : undefined}
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
    </>
  );
}

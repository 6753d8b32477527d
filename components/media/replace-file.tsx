'use client';
import { useRouter } from 'next/navigation';
import { fileKinds } from '#components/media/file-kinds.ts';
import { FileButton } from '#components/media/library-uploader.tsx';
import { SendingList } from '#components/media/sending-list.tsx';
import { useUploads } from '#components/media/use-uploads.ts';
import { mediaWords } from '#components/media/words.ts';
import type { Locale } from '#db/core/locale.ts';
import type { MediaView } from '#db/media/queries.ts';

/** Another file in the place of this one, wherever it is shown. */
export function ReplaceFile({ locale, id, kind }: { locale: Locale; id: number; kind: MediaView['kind'] }) {
  const t = mediaWords(locale);
  const router = useRouter();
  const { sendings, isBusy, add, cancel, retry } = useUploads({
    replaces: id,
    onDone: () => router.refresh(),
  });
  return (
    <div data-wake="now" className="space-y-3">
      {!isBusy && (
        <div className="noscript:hidden">
          <FileButton accept={fileKinds[kind]} onFiles={add}>
            {t('media.replace.button')}
          </FileButton>
        </div>
      )}
      <p className="hidden text-small text-muted noscript:block">{t('media.upload.without')}</p>
      <SendingList t={t} locale={locale} sendings={sendings.slice(-1)} onCancel={cancel} onRetry={retry} />
    </div>
  );
}

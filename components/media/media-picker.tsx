'use client';
import { Dialog } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import { useCallback, useEffect, useId, useRef, useState } from 'react';
import { callDesk } from '#components/desk-calls/call-desk.ts';
import { fileKinds } from '#components/media/file-kinds.ts';
import { SendingList } from '#components/media/sending-list.tsx';
import { Thumbnail } from '#components/media/thumbnail.tsx';
import { filesOf, useUploads } from '#components/media/use-uploads.ts';
import { mediaWords, nameOf } from '#components/media/words.ts';
import type { Locale } from '#db/core/locale.ts';
import type { MediaView } from '#db/media/queries.ts';

type Kind = MediaView['kind'];

type Props = {
  /** What may be chosen. */
  kinds: Kind[];
  locale: Locale;
  open: boolean;
  onClose: () => void;
  onPick: (file: MediaView) => void;
};

/** The library in a dialog: search, send something in, choose one. */
export function MediaPicker({ open, onClose, ...inside }: Props) {
  return (
    <Dialog.Root open={open} onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-20 bg-ink/40" />
        <Dialog.Popup className="fixed inset-2 z-20 mx-auto flex max-w-4xl flex-col gap-4 overflow-y-auto border border-line bg-paper p-4 outline-none sm:inset-8 sm:p-6">
          <Inside {...inside} onClose={onClose} />
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

type Found = { files: MediaView[]; older: number | null };

function Inside({ kinds, locale, onClose, onPick }: Omit<Props, 'open'>) {
  const t = mediaWords(locale);
  const [query, setQuery] = useState('');
  const { found, state, more, again } = useFound(kinds, query);
  const fileField = useRef<HTMLInputElement>(null);
  const searchId = useId();
  const pick = useCallback(
    (file: MediaView) => {
      onPick(file);
      onClose();
    },
    [onPick, onClose],
  );
  // What is sent in from here is what somebody wants.
  const { sendings, add, cancel, retry } = useUploads({
    onDone: (file) => kinds.includes(file.kind) && pick(file),
  });

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping and pasting are shortcuts; the button does the same
    <div
      className="contents"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        add(filesOf(event.dataTransfer));
      }}
      onPaste={(event) => {
        const files = filesOf(event.clipboardData);
        if (files.length) event.preventDefault();
        add(files);
      }}
    >
      <div className="flex items-start justify-between gap-4">
        <Dialog.Title className="display text-heading text-river">{t('media.picker.title')}</Dialog.Title>
        <Dialog.Close
          aria-label={t('media.picker.close')}
          className="grid size-11 shrink-0 cursor-pointer place-items-center rounded hover:bg-sand"
        >
          <X aria-hidden="true" className="size-5" />
        </Dialog.Close>
      </div>
      <div className="flex flex-wrap items-end gap-3">
        <div className="grid min-w-0 flex-1 basis-60 gap-1.5">
          <label htmlFor={searchId} className="text-small font-semibold">
            {t('media.search')}
          </label>
          <input
            id={searchId}
            type="search"
            className="field"
            maxLength={200}
            value={query}
            onChange={(event) => setQuery(event.target.value)}
          />
        </div>
        <button type="button" className="button button-quiet" onClick={() => fileField.current?.click()}>
          {t('media.upload.button')}
        </button>
        <input
          ref={fileField}
          type="file"
          hidden
          accept={kinds.map((kind) => fileKinds[kind]).join(',')}
          onChange={(event) => {
            add(event.target.files ?? []);
            event.target.value = '';
          }}
        />
      </div>
      <SendingList t={t} locale={locale} sendings={sendings} onCancel={cancel} onRetry={retry} />
      <p role="status" className="text-small text-muted">
        {state === 'looking' && t('media.picker.loading')}
        {state === 'there' &&
          t(found.older === null ? 'media.picker.found' : 'media.picker.newest', {
            count: found.files.length,
          })}
      </p>
      {state === 'failed' && (
        <p role="alert" className="flex flex-wrap items-center gap-4 text-small text-brick">
          {t('media.picker.failed')}
          <button type="button" className="button button-quiet" onClick={again}>
            {t('media.picker.again')}
          </button>
        </p>
      )}
      <ul className="grid grid-cols-[repeat(auto-fill,minmax(8.5rem,1fr))] gap-4">
        {found.files.map((file) => (
          <li key={file.id}>
            <button
              type="button"
              className="grid w-full cursor-pointer gap-1 text-start text-tiny hover:text-brick"
              aria-label={t('media.picker.chosen', { name: nameOf(file, locale) })}
              onClick={() => pick(file)}
            >
              <Thumbnail file={file} />
              <span className="line-clamp-2 break-words">{nameOf(file, locale)}</span>
            </button>
          </li>
        ))}
      </ul>
      {found.older !== null && (
        <button type="button" className="button button-quiet self-start" onClick={more}>
          {t('media.older')}
        </button>
      )}
    </div>
  );
}

/** What the library has for a query: asked shortly after the last letter; a late answer to an older one is left. */
function useFound(kinds: Kind[], query: string) {
  const [found, setFound] = useState<Found>({ files: [], older: null });
  const [state, setState] = useState<'looking' | 'there' | 'failed'>('looking');
  const wanted = kinds.join();
  const asked = useRef(0);

  const look = useCallback(
    async (before: number | null) => {
      asked.current += 1;
      const mine = asked.current;
      setState('looking');
      const answer = await find({ query, kinds: wanted.split(','), before });
      if (mine !== asked.current) return;
      if (answer)
        setFound((earlier) =>
          before === null ? answer : { ...answer, files: [...earlier.files, ...answer.files] },
        );
      setState(answer ? 'there' : 'failed');
    },
    [query, wanted],
  );
  useEffect(() => {
    const timer = setTimeout(() => void look(null), 200);
    return () => clearTimeout(timer);
  }, [look]);
  return { found, state, more: () => void look(found.older), again: () => void look(null) };
}

async function find(given: object): Promise<Found | null> {
  const answer = await callDesk<Found>('find-media', given).catch(() => null);
  return answer?.ok ? answer.value : null;
}

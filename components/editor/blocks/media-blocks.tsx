'use client';
import { type LeafProps, leafBlock } from '#components/editor/blocks/leaf-block.tsx';
import {
  BlockFrame,
  MissingFile,
  SelectInput,
  TextInput,
  Thumbnail,
} from '#components/editor/blocks/parts.tsx';
import { type EditorTools, useEditorTools } from '#components/editor/tools.ts';
import type { Locale } from '#db/core/locale.ts';
import type { MediaView } from '#db/media/queries.ts';

type PictureAttrs = { mediaId: string; alt: string; caption: string; credit: string };
type WidePictureAttrs = PictureAttrs & { width: 'normal' | 'wide' };

/** What a block of a picture says at first: what the library knows of it. */
export function pictureAttrs(view: MediaView, locale: Locale): PictureAttrs {
  return {
    mediaId: String(view.id),
    alt: view.alt[locale] ?? '',
    caption: view.caption?.[locale] ?? '',
    credit: view.credit,
  };
}

function PictureFields({
  attrs,
  change,
}: {
  attrs: PictureAttrs;
  change(attrs: Partial<PictureAttrs>): void;
}) {
  const { t } = useEditorTools();
  return (
    <>
      <TextInput
        label={t('editor.field.alt')}
        value={attrs.alt}
        maxLength={1000}
        long
        onChange={(alt) => change({ alt })}
      />
      <TextInput
        label={t('editor.field.caption')}
        value={attrs.caption}
        maxLength={2000}
        onChange={(caption) => change({ caption })}
      />
      <TextInput
        label={t('editor.field.credit')}
        value={attrs.credit}
        maxLength={300}
        onChange={(credit) => change({ credit })}
      />
    </>
  );
}

/** Has somebody choose a file for a block. */
const choose = (tools: EditorTools, kind: MediaView['kind'], use: (view: MediaView) => void) => async () => {
  const view = await tools.pick([kind]);
  if (view) use(view);
};

function PictureView({ attrs, selected, change }: LeafProps<WidePictureAttrs>) {
  const tools = useEditorTools();
  const { t, media, textLocale } = tools;
  const view = media[attrs.mediaId];
  return (
    <BlockFrame name={t('editor.block.picture')} selected={selected}>
      {view ? <Thumbnail media={view} alt={attrs.alt} /> : <MissingFile />}
      <PictureFields attrs={attrs} change={change} />
      <div contentEditable={false} className="flex flex-wrap items-end gap-4">
        <SelectInput
          label={t('editor.field.width')}
          value={attrs.width}
          options={(['normal', 'wide'] as const).map((value) => ({
            value,
            label: t(`editor.field.${value}`),
          }))}
          onChange={(width) => change({ width })}
        />
        <button
          type="button"
          className="button button-quiet"
          onClick={choose(tools, 'image', (chosen) => change(pictureAttrs(chosen, textLocale)))}
        >
          {t('editor.replace')}
        </button>
      </div>
    </BlockFrame>
  );
}

function GalleryView({ attrs, selected, change }: LeafProps<{ caption: string; items: PictureAttrs[] }>) {
  const tools = useEditorTools();
  const { t, media, textLocale } = tools;
  const { items, caption } = attrs;
  const move = (index: number, by: number) => {
    const moved = [...items];
    const [item] = moved.splice(index, 1);
    if (item) moved.splice(index + by, 0, item);
    change({ items: moved });
  };
  return (
    <BlockFrame name={t('editor.block.gallery')} selected={selected}>
      <ol contentEditable={false} className="grid gap-4 min-[560px]:grid-cols-2">
        {items.map((item, index) => {
          const view = media[item.mediaId];
          return (
            <li key={item.mediaId} className="grid content-start gap-2 border-t border-line pt-3">
              {view ? <Thumbnail media={view} alt={item.alt} className="max-h-40" /> : <MissingFile />}
              <PictureFields
                attrs={item}
                change={(changed) =>
                  change({ items: items.map((one) => (one === item ? { ...item, ...changed } : one)) })
                }
              />
              <div className="flex flex-wrap gap-x-4 text-small">
                <button
                  type="button"
                  className="underline"
                  disabled={index === 0}
                  onClick={() => move(index, -1)}
                >
                  {t('editor.moveUp')}
                </button>
                <button
                  type="button"
                  className="underline"
                  disabled={index === items.length - 1}
                  onClick={() => move(index, 1)}
                >
                  {t('editor.moveDown')}
                </button>
                <button
                  type="button"
                  className="underline"
                  disabled={items.length === 1}
                  onClick={() => change({ items: items.filter((one) => one !== item) })}
                >
                  {t('editor.remove')}
                </button>
              </div>
            </li>
          );
        })}
      </ol>
      <TextInput
        label={t('editor.field.caption')}
        value={caption}
        maxLength={2000}
        onChange={(changed) => change({ caption: changed })}
      />
      <div contentEditable={false}>
        <button
          type="button"
          className="button button-quiet"
          onClick={choose(tools, 'image', (view) => {
            // A gallery shows a picture once.
            if (items.every(({ mediaId }) => mediaId !== String(view.id)))
              change({ items: [...items, pictureAttrs(view, textLocale)] });
          })}
        >
          {t('editor.addPictures')}
        </button>
      </div>
    </BlockFrame>
  );
}

type RecordingAttrs = { mediaId: string; title: string; caption: string };

function RecordingFields({
  attrs,
  change,
}: {
  attrs: RecordingAttrs;
  change(attrs: Partial<RecordingAttrs>): void;
}) {
  const { t, media } = useEditorTools();
  const view = media[attrs.mediaId];
  return (
    <>
      {view ? (
        <p contentEditable={false} className="text-small break-words">
          {view.fileName}
        </p>
      ) : (
        <MissingFile />
      )}
      <TextInput
        label={t('editor.field.title')}
        value={attrs.title}
        maxLength={300}
        onChange={(title) => change({ title })}
      />
      <TextInput
        label={t('editor.field.caption')}
        value={attrs.caption}
        maxLength={2000}
        onChange={(caption) => change({ caption })}
      />
    </>
  );
}

function AudioView({ attrs, selected, change }: LeafProps<RecordingAttrs>) {
  const { t } = useEditorTools();
  return (
    <BlockFrame name={t('editor.block.audio')} selected={selected}>
      <RecordingFields attrs={attrs} change={change} />
    </BlockFrame>
  );
}

function VideoView({ attrs, selected, change }: LeafProps<RecordingAttrs & { posterId: string | null }>) {
  const tools = useEditorTools();
  const { t, media } = tools;
  const poster = attrs.posterId ? media[attrs.posterId] : undefined;
  return (
    <BlockFrame name={t('editor.block.video')} selected={selected}>
      {poster && <Thumbnail media={poster} alt="" />}
      <RecordingFields attrs={attrs} change={change} />
      <div contentEditable={false}>
        <p className="text-tiny text-muted">{t('editor.field.poster')}</p>
        <button
          type="button"
          className="button button-quiet"
          onClick={choose(tools, 'image', (view) => change({ posterId: String(view.id) }))}
        >
          {t(poster ? 'editor.replace' : 'editor.choose')}
        </button>
      </div>
    </BlockFrame>
  );
}

function FileView({ attrs, selected, change }: LeafProps<{ mediaId: string; title: string }>) {
  const { t, media } = useEditorTools();
  const view = media[attrs.mediaId];
  return (
    <BlockFrame name={t('editor.block.file')} selected={selected}>
      {view ? (
        <p contentEditable={false} className="text-small break-words">
          {view.fileName}
        </p>
      ) : (
        <MissingFile />
      )}
      <TextInput
        label={t('editor.field.title')}
        value={attrs.title}
        maxLength={300}
        onChange={(title) => change({ title })}
      />
    </BlockFrame>
  );
}

const noPicture: PictureAttrs = { mediaId: '', alt: '', caption: '', credit: '' };
const noRecording: RecordingAttrs = { mediaId: '', title: '', caption: '' };

export const mediaBlocks = [
  leafBlock<WidePictureAttrs>('picture', { ...noPicture, width: 'normal' }, PictureView),
  leafBlock<{ caption: string; items: PictureAttrs[] }>('gallery', { caption: '', items: [] }, GalleryView),
  leafBlock<RecordingAttrs>('audio', noRecording, AudioView),
  leafBlock<RecordingAttrs & { posterId: string | null }>(
    'video',
    { ...noRecording, posterId: null },
    VideoView,
  ),
  leafBlock<{ mediaId: string; title: string }>('file', { mediaId: '', title: '' }, FileView),
];

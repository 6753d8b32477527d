'use client';
import { useEffect, useState } from 'react';
import { EmbedCard } from '#components/articles/embed-card.tsx';
import { serviceName } from '#components/articles/service-name.ts';
import { callDesk } from '#components/desk-calls/call-desk.ts';
import { type LeafProps, leafBlock } from '#components/editor/blocks/leaf-block.tsx';
import { BlockFrame, TextInput, Thumbnail } from '#components/editor/blocks/parts.tsx';
import { useEditorTools } from '#components/editor/tools.ts';
import { type Embed, embedOf } from '#db/articles/rules/embed.ts';
import type { EmbedView } from '#db/embeds/queries.ts';
import { questionOf } from '#db/embeds/rules/question.ts';

type EmbedAttrs = {
  url: string;
  provider: Embed['provider'];
  title: string;
  caption: string;
  mediaId: string | null;
};

const FIRST_LOOK_MS = 2000;
const LAST_LOOK_MS = 60_000;

/** What is known of an address, asked for again until it is known or nobody asks any more. */
function useKnown(address: string): EmbedView | undefined {
  const { embeds } = useEditorTools();
  const [known, setKnown] = useState<EmbedView | undefined>(embeds[address]);
  const isOpen = questionOf(address) !== null && (!known || known.state === 'waiting');
  useEffect(() => {
    if (!isOpen) return;
    let timer: ReturnType<typeof setTimeout>;
    const look = (pause: number) => {
      timer = setTimeout(async () => {
        const answer = await callDesk<Record<string, EmbedView>>('find-embeds', {
          addresses: [address],
        }).catch(() => null);
        if (answer?.ok && answer.value[address]) setKnown(answer.value[address]);
        look(Math.min(2 * pause, LAST_LOOK_MS));
      }, pause);
    };
    look(FIRST_LOOK_MS);
    return () => clearTimeout(timer);
  }, [address, isOpen]);
  return known;
}

/** Says how far the picture of a card is; nothing when there is one. */
function pictureState(address: string, known: EmbedView | undefined) {
  if (known?.picture) return null;
  if (!questionOf(address)) return 'never';
  // Addresses are noted with a save; those of an import with its first one.
  if (!known) return 'unsaved';
  return known.state === 'waiting' ? 'waiting' : 'none';
}

function EmbedBlock({ attrs, selected, change }: LeafProps<EmbedAttrs>) {
  const { t, media, pick } = useEditorTools();
  const known = useKnown(attrs.url);
  const chosen = attrs.mediaId ? media[attrs.mediaId] : undefined;
  const picture = chosen ?? known?.picture;
  const state = chosen ? null : pictureState(attrs.url, known);
  const service = serviceName(embedOf(attrs.url) ?? attrs);
  const choosePicture = async () => {
    const view = await pick(['image']);
    if (view) change({ mediaId: String(view.id) });
  };
  return (
    <BlockFrame name={t('editor.block.embed')} selected={selected}>
      <div contentEditable={false}>
        <EmbedCard
          title={attrs.title || known?.title || ''}
          by={[known?.author, service].filter(Boolean).join(' · ')}
          stage={picture && <Thumbnail media={picture} alt="" />}
          link={<span className="break-all">{attrs.url}</span>}
          note={attrs.caption}
        />
        {state && (
          <p role="status" className="text-small text-muted">
            {t(`editor.embedState.${state}`)}
          </p>
        )}
      </div>
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
      <div contentEditable={false}>
        <p className="text-tiny text-muted">{t('editor.field.embedPicture')}</p>
        <button type="button" className="button button-quiet" onClick={choosePicture}>
          {t(picture ? 'editor.replace' : 'editor.choose')}
        </button>
      </div>
    </BlockFrame>
  );
}

export const embedBlock = leafBlock<EmbedAttrs>(
  'embed',
  { url: '', provider: 'other', title: '', caption: '', mediaId: null },
  EmbedBlock,
);

'use client';
import { type LeafProps, leafBlock } from '#components/editor/blocks/leaf-block.tsx';
import { BlockFrame, SelectInput, TextInput, Thumbnail } from '#components/editor/blocks/parts.tsx';
import { useEditorTools } from '#components/editor/tools.ts';
import { DateText } from '#components/ui/date.tsx';

type PullQuoteAttrs = { text: string; attribution: string };

function PullQuoteView({ attrs, selected, change }: LeafProps<PullQuoteAttrs>) {
  const { t } = useEditorTools();
  return (
    <BlockFrame name={t('editor.block.pullQuote')} selected={selected}>
      <TextInput
        label={t('editor.field.text')}
        value={attrs.text}
        long
        maxLength={1000}
        onChange={(text) => change({ text })}
      />
      <TextInput
        label={t('editor.field.attribution')}
        value={attrs.attribution}
        maxLength={300}
        onChange={(attribution) => change({ attribution })}
      />
    </BlockFrame>
  );
}

type EmbedAttrs = { url: string; provider: string; title: string; caption: string; mediaId: string | null };

function EmbedView({ attrs, selected, change }: LeafProps<EmbedAttrs>) {
  const { t, media, pick } = useEditorTools();
  const picture = attrs.mediaId ? media[attrs.mediaId] : undefined;
  const choosePicture = async () => {
    const view = await pick(['image']);
    if (view) change({ mediaId: String(view.id) });
  };
  return (
    <BlockFrame name={t('editor.block.embed')} selected={selected}>
      {picture && <Thumbnail media={picture} alt="" />}
      <p contentEditable={false} className="text-small break-all">
        {attrs.url}
      </p>
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

type SourceAttrs = { name: string; url: string | null };

function SourceView({ attrs, selected, change }: LeafProps<SourceAttrs>) {
  const { t } = useEditorTools();
  return (
    <BlockFrame name={t('editor.block.source')} selected={selected}>
      <TextInput
        label={t('editor.field.name')}
        value={attrs.name}
        maxLength={300}
        onChange={(name) => change({ name })}
      />
      <TextInput
        label={t('editor.field.url')}
        type="url"
        value={attrs.url ?? ''}
        maxLength={2048}
        onChange={(url) => change({ url: url || null })}
      />
    </BlockFrame>
  );
}

type RelatedLinkAttrs = { url: string; title: string };

function RelatedLinkView({ attrs, selected, change }: LeafProps<RelatedLinkAttrs>) {
  const { t } = useEditorTools();
  return (
    <BlockFrame name={t('editor.block.relatedLink')} selected={selected}>
      <TextInput
        label={t('editor.field.url')}
        type="url"
        value={attrs.url}
        maxLength={2048}
        onChange={(url) => change({ url })}
      />
      <TextInput
        label={t('editor.field.title')}
        value={attrs.title}
        maxLength={300}
        onChange={(title) => change({ title })}
      />
    </BlockFrame>
  );
}

type CorrectionAttrs = { kind: 'correction' | 'clarification' | 'update'; at: string; text: string };

function CorrectionView({ attrs, selected, change }: LeafProps<CorrectionAttrs>) {
  const { t, locale, timeZone } = useEditorTools();
  return (
    <BlockFrame name={t('editor.block.correction')} selected={selected}>
      <p contentEditable={false} className="text-small">
        <DateText date={new Date(attrs.at)} locale={locale} timeZone={timeZone} />
      </p>
      <SelectInput
        label={t('editor.field.kind')}
        value={attrs.kind}
        options={(['correction', 'clarification', 'update'] as const).map((value) => ({
          value,
          label: t(`editor.field.${value}`),
        }))}
        onChange={(kind) => change({ kind })}
      />
      <TextInput
        label={t('editor.field.text')}
        value={attrs.text}
        long
        maxLength={2000}
        onChange={(text) => change({ text })}
      />
    </BlockFrame>
  );
}

export const wordBlocks = [
  leafBlock<PullQuoteAttrs>('pullQuote', { text: '', attribution: '' }, PullQuoteView),
  leafBlock<EmbedAttrs>(
    'embed',
    { url: '', provider: 'other', title: '', caption: '', mediaId: null },
    EmbedView,
  ),
  leafBlock<SourceAttrs>('source', { name: '', url: null }, SourceView),
  leafBlock<RelatedLinkAttrs>('relatedLink', { url: '', title: '' }, RelatedLinkView),
  leafBlock<CorrectionAttrs>(
    'correction',
    { kind: 'correction', at: new Date(0).toISOString(), text: '' },
    CorrectionView,
  ),
];

'use client';
import { useState } from 'react';
import { embedBlock } from '#components/editor/blocks/embed-block.tsx';
import { type LeafProps, leafBlock } from '#components/editor/blocks/leaf-block.tsx';
import { BlockFrame, SelectInput, TextInput } from '#components/editor/blocks/parts.tsx';
import { StoryFinder } from '#components/editor/story-finder.tsx';
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
  const [choosing, setChoosing] = useState(false);
  return (
    <BlockFrame name={t('editor.block.relatedLink')} selected={selected}>
      <TextInput
        label={t('editor.field.title')}
        value={attrs.title}
        maxLength={300}
        onChange={(title) => change({ title })}
      />
      <TextInput
        label={t('editor.field.url')}
        type="url"
        value={attrs.url}
        maxLength={2048}
        onChange={(url) => change({ url })}
      />
      <div contentEditable={false}>
        {choosing ? (
          <StoryFinder
            onChoose={(story) => {
              change(story);
              setChoosing(false);
            }}
            onCancel={() => setChoosing(false)}
          />
        ) : (
          <button type="button" className="button button-quiet" onClick={() => setChoosing(true)}>
            {t('editor.stories.another')}
          </button>
        )}
      </div>
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
  embedBlock,
  leafBlock<SourceAttrs>('source', { name: '', url: null }, SourceView),
  leafBlock<RelatedLinkAttrs>('relatedLink', { url: '', title: '' }, RelatedLinkView),
  leafBlock<CorrectionAttrs>(
    'correction',
    { kind: 'correction', at: new Date(0).toISOString(), text: '' },
    CorrectionView,
  ),
];

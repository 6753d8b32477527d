'use client';
import { mergeAttributes, Node } from '@tiptap/core';
import Blockquote from '@tiptap/extension-blockquote';
import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table';
import { NodeViewContent, type ReactNodeViewProps, ReactNodeViewRenderer } from '@tiptap/react';
import { BlockFrame, TextInput } from '#components/editor/blocks/parts.tsx';
import { useEditorTools } from '#components/editor/tools.ts';

const textAttribute = (name: string) => ({
  default: '',
  parseHTML: (element: HTMLElement) => element.getAttribute(`data-${name}`) ?? '',
  renderHTML: (attrs: Record<string, unknown>) => ({ [`data-${name}`]: attrs[name] }),
});

function QuoteView({ node, selected, updateAttributes }: ReactNodeViewProps) {
  const { t } = useEditorTools();
  return (
    <BlockFrame name={t('editor.block.blockquote')} selected={selected}>
      <NodeViewContent<'blockquote'> as="blockquote" />
      <TextInput
        label={t('editor.field.attribution')}
        value={node.attrs.attribution}
        maxLength={300}
        onChange={(attribution) => updateAttributes({ attribution })}
      />
    </BlockFrame>
  );
}

export const Quote = Blockquote.extend({
  addAttributes() {
    return { attribution: textAttribute('attribution') };
  },
  addNodeView() {
    return ReactNodeViewRenderer(QuoteView);
  },
});

function FactBoxView({ node, selected, updateAttributes }: ReactNodeViewProps) {
  const { t } = useEditorTools();
  return (
    <BlockFrame name={t('editor.block.factBox')} selected={selected}>
      <TextInput
        label={t('editor.field.title')}
        value={node.attrs.title}
        maxLength={300}
        onChange={(title) => updateAttributes({ title })}
      />
      <NodeViewContent />
    </BlockFrame>
  );
}

export const FactBox = Node.create({
  name: 'factBox',
  group: 'block',
  content: 'block+',
  defining: true,
  draggable: true,
  addAttributes() {
    return { title: textAttribute('title') };
  },
  parseHTML() {
    return [{ tag: 'aside[data-block="factBox"]' }];
  },
  renderHTML({ HTMLAttributes }) {
    return ['aside', mergeAttributes(HTMLAttributes, { 'data-block': 'factBox' }), 0];
  },
  addNodeView() {
    return ReactNodeViewRenderer(FactBoxView);
  },
});

/** Widths are the browser's: a table is read on phones, too. */
export const tables = [
  Table.extend({
    addAttributes() {
      return { ...this.parent?.(), caption: textAttribute('caption') };
    },
  }).configure({ resizable: false }),
  TableRow,
  TableCell,
  TableHeader,
];

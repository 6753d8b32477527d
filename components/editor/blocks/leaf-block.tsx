'use client';
import { mergeAttributes, Node } from '@tiptap/core';
import { type ReactNodeViewProps, ReactNodeViewRenderer } from '@tiptap/react';
import type { ComponentType } from 'react';

export type LeafProps<Attrs> = {
  attrs: Attrs;
  selected: boolean;
  change(attrs: Partial<Attrs>): void;
  remove(): void;
};

/** A block without text of its own: all that it says is in its attributes, which its view shows as fields. */
export function leafBlock<Attrs extends Record<string, unknown>>(
  name: string,
  defaults: Attrs,
  View: ComponentType<LeafProps<Attrs>>,
) {
  return Node.create({
    name,
    group: 'block',
    atom: true,
    draggable: true,
    selectable: true,
    addAttributes() {
      return Object.fromEntries(
        Object.entries(defaults).map(([attribute, value]) => [
          attribute,
          {
            default: value,
            // In copies within the editor, and nowhere else.
            parseHTML: (element: HTMLElement) =>
              parsed(element.getAttribute(`data-${attribute.toLowerCase()}`), value),
            renderHTML: (attrs: Record<string, unknown>) => ({
              [`data-${attribute.toLowerCase()}`]: JSON.stringify(attrs[attribute]),
            }),
          },
        ]),
      );
    },
    parseHTML() {
      return [{ tag: `div[data-block="${name}"]` }];
    },
    renderHTML({ HTMLAttributes }) {
      return ['div', mergeAttributes(HTMLAttributes, { 'data-block': name })];
    },
    addNodeView() {
      return ReactNodeViewRenderer(function LeafView({
        node,
        selected,
        updateAttributes,
        deleteNode,
      }: ReactNodeViewProps) {
        return (
          <View
            attrs={node.attrs as Attrs}
            selected={selected}
            change={updateAttributes}
            remove={deleteNode}
          />
        );
      });
    },
  });
}

function parsed(text: string | null, fallback: unknown): unknown {
  try {
    return text === null ? fallback : JSON.parse(text);
  } catch {
    return fallback;
  }
}

import { Mark, markInputRule, mergeAttributes } from '@tiptap/core';

const simpleMark = (name: string, tag: string, rule?: RegExp, key?: string) =>
  Mark.create({
    name,
    excludes: name === 'subscript' || name === 'superscript' ? 'subscript superscript' : undefined,
    parseHTML: () => [{ tag }],
    renderHTML: ({ HTMLAttributes }) => [tag, mergeAttributes(HTMLAttributes), 0],
    addInputRules() {
      return rule ? [markInputRule({ find: rule, type: this.type })] : [];
    },
    addKeyboardShortcuts() {
      return key ? { [key]: () => this.editor.commands.toggleMark(name) } : {};
    },
  });

/** `==like this==` */
export const Highlight = simpleMark('highlight', 'mark', /(?:^|\s)(==(?!\s)((?:[^=]+))==)$/, 'Mod-Shift-h');
export const Subscript = simpleMark('subscript', 'sub', undefined, 'Mod-,');
export const Superscript = simpleMark('superscript', 'sup', undefined, 'Mod-.');

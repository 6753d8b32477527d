import { Fragment, type ReactNode } from 'react';
import type { Inline, Mark } from '#db/articles/document.ts';
import { marksOf } from '#db/articles/rules/marks.ts';

/** Words with their marks. */
export function InlineText({ content }: { content: Inline[] | undefined }) {
  return (content ?? []).map((node, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a stored text never reorders while it is shown
    <Fragment key={index}>
      {node.type === 'hardBreak' ? <br /> : marksOf(node).reduce<ReactNode>(withMark, node.text)}
    </Fragment>
  ));
}

function withMark(children: ReactNode, mark: Mark): ReactNode {
  switch (mark.type) {
    case 'bold':
      return <strong>{children}</strong>;
    case 'italic':
      return <em>{children}</em>;
    case 'underline':
      return <u>{children}</u>;
    case 'strike':
      return <s>{children}</s>;
    case 'code':
      return <code>{children}</code>;
    case 'highlight':
      return <mark>{children}</mark>;
    case 'subscript':
      return <sub>{children}</sub>;
    case 'superscript':
      return <sup>{children}</sup>;
    case 'link':
      return <a href={mark.attrs.href}>{children}</a>;
    default:
      return mark satisfies never;
  }
}

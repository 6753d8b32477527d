import type { Inline, Mark } from '#db/articles/document.ts';

/** The marks of a text from the inside out. A link cannot stand in a link: of several the first counts. */
export function marksOf({ marks = [] }: Extract<Inline, { type: 'text' }>): Mark[] {
  const link = marks.findIndex((mark) => mark.type === 'link');
  return marks.filter((mark, index) => mark.type !== 'link' || index === link);
}

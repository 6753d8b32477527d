import { type Block, type Inline, parseComment } from '#db/comments/rules/comment-format.ts';

/** The text of a comment with its emphasis, quotes and links. */
export function CommentText({ text }: { text: string }) {
  return (
    <div className="mt-1 grid gap-3 wrap-anywhere">
      <Blocks blocks={parseComment(text)} />
    </div>
  );
}

function Blocks({ blocks }: { blocks: Block[] }) {
  return blocks.map((block, index) => {
    // Parts of a text have no identity of their own and never change their order.
    const key = `${block.type}-${index}`;
    switch (block.type) {
      case 'paragraph':
        return (
          <p key={key}>
            <Inlines parts={block.children} />
          </p>
        );
      case 'quote':
        return (
          <blockquote key={key} className="grid gap-3 border-s-2 border-line ps-4 text-muted">
            <Blocks blocks={block.children} />
          </blockquote>
        );
      default:
        return block satisfies never;
    }
  });
}

function Inlines({ parts }: { parts: Inline[] }) {
  return parts.map((part, index) => {
    const key = `${part.type}-${index}`;
    switch (part.type) {
      case 'text':
        return part.text;
      case 'break':
        return <br key={key} />;
      case 'link':
        return (
          <span key={key}>
            <a href={part.href} rel="nofollow ugc noopener">
              {part.text}
            </a>
            {!isHonest(part) && <span className="text-muted"> ({part.host})</span>}
          </span>
        );
      case 'emphasis':
        return (
          <em key={key}>
            <Inlines parts={part.children} />
          </em>
        );
      case 'strong':
        return (
          <strong key={key}>
            <Inlines parts={part.children} />
          </strong>
        );
      default:
        return part satisfies never;
    }
  });
}

/** False where the address goes elsewhere than it reads: letters of another alphabet, numbers that are written oddly. */
function isHonest({ text, host }: { text: string; host: string }): boolean {
  const written = text.toLowerCase().replace(/^https?:\/\//, '');
  return written === host || (written.startsWith(host) && /^[/?#:]/.test(written.slice(host.length)));
}

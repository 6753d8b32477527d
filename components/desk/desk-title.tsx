/** The heading of a room, with what it is for where that is not plain. */
export function DeskTitle({ title, text }: { title: string; text?: string }) {
  return (
    <div className="max-w-prose space-y-2">
      <h1 className="display text-heading break-words text-river">{title}</h1>
      {text && <p className="text-small text-muted">{text}</p>}
    </div>
  );
}

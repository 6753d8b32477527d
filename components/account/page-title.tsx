/** The heading of a page of the account, and what to do there. */
export function PageTitle({ title, text }: { title: string; text?: string }) {
  return (
    <div>
      <h1 className="display text-title text-river">{title}</h1>
      {text && <p className="mt-4 text-dek break-words">{text}</p>}
    </div>
  );
}

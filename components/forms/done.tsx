/** Says what has just been done. */
export function Done({ text }: { text: string | null }) {
  if (!text) return null;
  return (
    <p role="status" className="border-s-4 border-river ps-3 text-small text-river">
      {text}
    </p>
  );
}

/** What is wrong with a form as a whole. */
export function FormProblem({ text }: { text: string | null }) {
  if (!text) return null;
  return (
    <p role="alert" className="border-s-4 border-brick ps-3 text-small text-brick">
      {text}
    </p>
  );
}

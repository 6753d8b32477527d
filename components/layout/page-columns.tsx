import type { ReactNode } from 'react';

/** Reading at the left, latest news and newsletter at the right; one after the other on phones. */
export function PageColumns({ children, aside }: { children: ReactNode; aside: ReactNode }) {
  return (
    <div className="two-columns shell grid gap-x-16 gap-y-14 pt-6 two:grid-cols-[minmax(0,42.5rem)_minmax(16rem,1fr)]">
      <main id="content" tabIndex={-1} className="min-w-0 outline-none">
        {children}
      </main>
      <aside className="no-print min-w-0 space-y-10">{aside}</aside>
    </div>
  );
}

import type { ReactNode } from 'react';

/** One narrow column: these pages are for doing one thing. */
export default function AccountColumn({ children }: { children: ReactNode }) {
  return (
    <main id="content" tabIndex={-1} className="shell min-h-[50vh] py-10 outline-none">
      <div className="max-w-lg space-y-8 [&_a:not(.button)]:underline">{children}</div>
    </main>
  );
}

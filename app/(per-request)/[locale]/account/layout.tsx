import type { Metadata } from 'next';
import type { ReactNode } from 'react';

export const metadata: Metadata = { robots: { index: false } };

/** One narrow column: these pages are for doing one thing. */
export default function AccountLayout({ children }: { children: ReactNode }) {
  return (
    <main id="content" tabIndex={-1} className="shell min-h-[50vh] py-10 outline-none">
      <div className="max-w-lg space-y-8">{children}</div>
    </main>
  );
}

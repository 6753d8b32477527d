import 'server-only';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { ReactNode } from 'react';

// The framework's bundler would give a route the half of React that writes no HTML.
const fromProject = createRequire(path.join(process.cwd(), 'package.json'));
const { renderToStaticMarkup } = fromProject('react-dom/server') as typeof import('react-dom/server');

/** HTML of components that wait for nothing and do nothing in the browser. */
export function staticMarkup(node: ReactNode): string {
  return renderToStaticMarkup(node);
}

// Written by scripts/fonts.ts.
export const fontFiles = {
  fraunces: '/fonts/fraunces-56d92fc2.woff2',
  'kantumruy-khmer': '/fonts/kantumruy-khmer-86fce97b.woff2',
  'kantumruy-latin': '/fonts/kantumruy-latin-95c6b8ff.woff2',
  'language-names': '/fonts/language-names-2b743ad0.woff2',
} as const;

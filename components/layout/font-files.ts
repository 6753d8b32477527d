// Written by scripts/fonts.ts.
export const fontFiles = {
  fraunces: '/fonts/fraunces-183c3b63.woff2',
  'kantumruy-khmer': '/fonts/kantumruy-khmer-d91b6ae0.woff2',
  'kantumruy-latin': '/fonts/kantumruy-latin-60dc9e29.woff2',
} as const;

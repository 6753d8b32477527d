/** How a newsroom came by what a source says. */
export const sourceKinds = ['press_release', 'interview', 'own_reporting', 'document', 'wire'] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** When and from where a session was used. */
export type SessionUse = { id: number; at: Date; network: string };

declare global {
  /** On globalThis because the framework loads modules more than once. */
  var newsroomSessionUses: Map<number, SessionUse> | undefined;
}

/** Remembers that a session was used. Reading a page writes nothing; a job writes down what is remembered. */
export function rememberUse(use: SessionUse): void {
  globalThis.newsroomSessionUses ??= new Map();
  globalThis.newsroomSessionUses.set(use.id, use);
}

/** Hands over what is remembered, once. */
export function takeUses(): SessionUse[] {
  const uses = [...(globalThis.newsroomSessionUses?.values() ?? [])];
  globalThis.newsroomSessionUses?.clear();
  return uses;
}

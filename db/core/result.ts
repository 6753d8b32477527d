/** What a write answers: a value, or a refusal that the caller expected and can explain. */
export type Result<Value = void, Code extends string = string> =
  | { ok: true; value: Value }
  | { ok: false; code: Code };

export const ok = <Value>(value: Value): { ok: true; value: Value } => ({ ok: true, value });
export const refused = <Code extends string>(code: Code): { ok: false; code: Code } => ({ ok: false, code });

/** A refusal is a value, a bug is an exception. */
export type Result<Value, Problem = string> = { ok: true; value: Value } | { ok: false; problem: Problem };

export const good = <Value>(value: Value): Result<Value, never> => ({ ok: true, value });
export const bad = <Problem>(problem: Problem): Result<never, Problem> => ({ ok: false, problem });

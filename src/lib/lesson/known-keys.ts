/** Looks into a schema, so that a message can say which keys would have been right. */
import type { Place } from './problem.ts';

/** The few fields of a Valibot schema that are looked at; everything else about it stays Valibot's. */
interface Shape {
  entries?: Record<string, Shape>;
  wrapped?: Shape;
  item?: Shape;
  value?: Shape;
  key?: unknown;
  options?: unknown;
  literal?: unknown;
}

const own = (data: unknown, key: string | number): unknown =>
  typeof data === 'object' && data !== null && Object.hasOwn(data, key) ? (data as Record<string | number, unknown>)[key] : undefined;

/** Behind `optional` and behind the branch that the data chose. */
function opened(shape: Shape | undefined, data: unknown): Shape | undefined {
  if (shape?.wrapped) return opened(shape.wrapped, data);
  if (!shape || typeof shape.key !== 'string' || !Array.isArray(shape.options)) return shape;
  const { key } = shape;
  return (shape.options as Shape[]).find((branch) => branch.entries?.[key]?.literal === own(data, key));
}

/** The keys that may stand at this place; empty where any key may. */
export function keysAt(schema: unknown, at: Place, data: unknown): string[] {
  let shape = opened(schema as Shape, data);
  let here = data;
  for (const step of at) {
    here = own(here, step);
    shape = opened(shape?.entries?.[String(step)] ?? shape?.item ?? (typeof shape?.key === 'object' ? shape.value : undefined), here);
  }
  return Object.keys(shape?.entries ?? {});
}

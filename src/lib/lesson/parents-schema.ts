/** A programme's page for parents and teachers: `parents.yaml` holds its order and sources, `parents.kk.yaml` … its words. */
import * as v from 'valibot';
import { sourceSchema } from './schema.ts';

const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'only small Latin letters, digits and single hyphens'), v.maxLength(40));
const line = (max: number) => v.pipe(v.string(), v.trim(), v.minLength(1, 'is empty'), v.maxLength(max));

export const parentsSchema = v.strictObject({
  format: v.literal(1),
  sections: v.pipe(v.array(v.strictObject({ id, sources: v.optional(v.array(id), []) })), v.minLength(1), v.maxLength(20)),
  sources: v.record(id, sourceSchema),
});
export type ParentsPlan = v.InferOutput<typeof parentsSchema>;

const points = v.optional(v.pipe(v.array(line(400)), v.maxLength(15)), []);
export const parentsTextSchema = v.strictObject({
  checked: v.boolean(), // false until a native editor has read it
  unsure: v.optional(v.array(line(160)), []),
  title: line(80),
  lead: line(400),
  sections: v.record(
    v.string(),
    v.strictObject({
      title: line(80),
      text: v.optional(line(600)),
      points, // what is so, what to do
      avoid: points, // what is better left
    }),
  ),
});
export type ParentsText = v.InferOutput<typeof parentsTextSchema>;

/** The page in one language. */
export interface ParentsPage {
  plan: ParentsPlan;
  text: ParentsText;
}

/** The lesson format as JSON Schema, so that an editor completes keys and underlines mistakes. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import { lessonSchema } from '../lib/lesson/schema.ts';
import { lessonTextSchema } from '../lib/lesson/text-schema.ts';

const options = { typeMode: 'input', errorMode: 'ignore' } as const;

/** File name -> content. */
export function schemaFiles(): Record<string, string> {
  const lesson = { title: 'lesson.yaml of Birge', ...toJsonSchema(lessonSchema, options) };
  const text = { title: 'kk.yaml, ru.yaml, en.yaml of Birge', ...toJsonSchema(lessonTextSchema, options) };
  return { 'lesson.schema.json': `${JSON.stringify(lesson, null, 2)}\n`, 'text.schema.json': `${JSON.stringify(text, null, 2)}\n` };
}

export function writeSchemas(root: string): number {
  mkdirSync(root, { recursive: true });
  for (const [name, content] of Object.entries(schemaFiles())) writeFileSync(join(root, name), content);
  console.log(`Written: ${Object.keys(schemaFiles()).join(', ')}`);
  return 0;
}

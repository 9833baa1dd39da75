import { error } from '@sveltejs/kit';

export async function load({ parent }) {
  const { printable } = await parent();
  if (printable.loaded.lesson.kind !== 'booster') error(404);
}

import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { langs } from '../base/lang.ts';
import { plasticItems } from '../base/plastic-items.ts';
import { countedItems, itemKinds } from './item-look.ts';
import { rooms, swaps } from './swaps.ts';

it('names only pieces that are in the table, and no swap twice', () => {
  for (const { id, items, instead } of swaps) {
    for (const item of [...items, ...instead]) expect(plasticItems.has(item), `${id}: ${item}`).toBe(true);
    expect(
      items.filter((item) => instead.includes(item)),
      id,
    ).toEqual([]);
  }
  expect(new Set(swaps.map(({ id }) => id)).size).toBe(swaps.length);
});

it('has swaps in every room, each with a name in every language', () => {
  expect(new Set(swaps.map(({ room }) => room))).toEqual(new Set(rooms));
  for (const lang of langs) {
    const words = JSON.parse(readFileSync(`src/lib/i18n/messages/family/${lang}.json`, 'utf8')) as Record<string, string>;
    for (const { id } of swaps) expect(words[`swap_${id.replaceAll('-', '_')}`]?.length, `${lang} ${id}`).toBeLessThanOrEqual(44);
  }
});

it('shows of each swap a thing that the family can count, and each thing in one kind only', () => {
  for (const { id, items } of swaps) expect(countedItems, id).toContain(items[0]);
  expect(Object.values(itemKinds).flat()).toEqual(countedItems);
});

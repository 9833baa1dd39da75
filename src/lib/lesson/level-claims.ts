/**
 * Claims inside the levels of games. A level is its game's own data, so this knows one habit only: an entry of a list may name its
 * `claim`, and the list `reserve` beside that list holds entries that can take its place.
 */
import { fateOf } from './claims.ts';
import type { Lesson } from './schema.ts';

type Fields = Record<string, unknown>;
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): Fields[] => (Array.isArray(value) ? value.filter(isFields) : []);
const word = (value: unknown) => (typeof value === 'string' ? value : undefined);

export interface LevelItem {
  id: string | undefined;
  claim: string;
  isReserve: boolean;
  fellows: readonly string[]; // ids of the reserve beside its list
}

/** Every entry of a level that names a claim. */
export function levelItems(data: unknown, reserve: readonly Fields[] = [], isReserve = false): LevelItem[] {
  if (Array.isArray(data)) return data.flatMap((one) => levelItems(one, reserve, isReserve));
  if (!isFields(data)) return [];
  const claim = word(data.claim);
  const own = claim ? [{ id: word(data.id), claim, isReserve, fellows: reserve.flatMap(({ id }) => word(id) ?? []) }] : [];
  const beside = listOf(data.reserve);
  return [...own, ...Object.entries(data).flatMap(([key, value]) => levelItems(value, beside, key === 'reserve'))];
}

/** The level as it is on a day, its reserves used up; undefined when a list lost all it had. */
export function levelOn(claims: Lesson['claims'], data: Fields, today: string): Fields | undefined {
  const reserve = listOf(data.reserve);
  const named = (id: string) => reserve.find((one) => one.id === id);
  let isEmpty = false;
  const list = (items: readonly unknown[]): unknown[] => {
    const left = items.flatMap((item): unknown[] => {
      if (!isFields(item)) return [Array.isArray(item) ? list(item) : item];
      const fate = fateOf(claims, word(item.claim), today, (id) => word(named(id)?.claim));
      const heir = typeof fate === 'object' ? named(fate.reserve) : undefined;
      return fate === 'leaves' || (typeof fate === 'object' && !heir) ? [] : [inside(heir ?? item)];
    });
    if (items.length > 0 && left.length === 0) isEmpty = true;
    return left;
  };
  const inside = (fields: Fields): Fields => {
    const deeper = levelOn(claims, fields, today);
    if (!deeper) isEmpty = true;
    return deeper ?? fields;
  };
  const entries = Object.entries(data).map(([key, value]): [string, unknown] => {
    if (key === 'reserve' && Array.isArray(value)) return [key, []];
    if (Array.isArray(value)) return [key, list(value)];
    return [key, isFields(value) ? inside(value) : value];
  });
  return isEmpty ? undefined : Object.fromEntries(entries);
}

/** What the swaps and their rooms are called. */
import { m } from '../i18n/text.ts';
import type { Room } from './swaps.ts';

const names: Record<string, () => string> = {
  'own-bag': m.swap_own_bag,
  'no-produce-bag': m.swap_no_produce_bag,
  'own-jar': m.swap_own_jar,
  'home-drink': m.swap_home_drink,
  'bowl-lid': m.swap_bowl_lid,
  'jar-coffee': m.swap_jar_coffee,
  'big-pot': m.swap_big_pot,
  'bar-soap': m.swap_bar_soap,
  'cloth-wipe': m.swap_cloth_wipe,
  'refill-bottle': m.swap_refill_bottle,
  'own-flask': m.swap_own_flask,
  'lunch-box': m.swap_lunch_box,
  'home-snack': m.swap_home_snack,
  'own-mug': m.swap_own_mug,
  'own-spoon': m.swap_own_spoon,
  'no-straw': m.swap_no_straw,
  'real-dishes': m.swap_real_dishes,
  'home-sweets': m.swap_home_sweets,
};

/** The short name for children, in the language of the page; the bare id for a swap of a newer version. */
export const swapName = (id: string): string => names[id]?.() ?? id;

export const roomNames: Record<Room, () => string> = {
  shop: m.swap_room_shop,
  kitchen: m.swap_room_kitchen,
  bathroom: m.swap_room_bathroom,
  school: m.swap_room_school,
  trip: m.swap_room_trip,
  feast: m.swap_room_feast,
};

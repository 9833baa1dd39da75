/** Swaps a family can choose, by room of the day. Each names the pieces it should lower and those that are often bought instead. */

export const rooms = ['shop', 'kitchen', 'bathroom', 'school', 'trip', 'feast'] as const;
export type Room = (typeof rooms)[number];

export interface Swap {
  id: string;
  room: Room;
  picture: string;
  /** What it should lower (ids of plastic-items.json); the first one is what one avoided moment stands for. */
  items: readonly [string, ...string[]];
  /** The rebound: counted beside it, so that a swap is never praised for what only moved. */
  instead: readonly string[];
}

/** New swaps are added, known ids never change: logs and backups hold them. */
export const swaps: readonly Swap[] = [
  // thin bags gone, bin bags bought: California (Taylor 2019); thick bags weigh four thin ones
  { id: 'own-bag', room: 'shop', picture: 'cloth-bag', items: ['bag-carrier-thin'], instead: ['bag-carrier-thick', 'bag-garbage-30'] },
  { id: 'no-produce-bag', room: 'shop', picture: 'red-apple', items: ['bag-produce'], instead: ['bag-carrier-thin', 'bag-zip'] },
  { id: 'own-jar', room: 'shop', picture: 'glass-jar', items: ['bottle-kefir-1', 'bottle-milk-2', 'pouch-milk-1'], instead: [] },
  {
    id: 'home-drink',
    room: 'kitchen',
    picture: 'teapot',
    items: ['bottle-pet-15', 'bottle-pet-1', 'bottle-pet-05'],
    instead: ['sachet', 'bottle-pet-5'],
  },
  { id: 'bowl-lid', room: 'kitchen', picture: 'pot-of-food', items: ['cling-film', 'bag-zip'], instead: ['container-food'] },
  { id: 'jar-coffee', room: 'kitchen', picture: 'hot-beverage', items: ['sachet', 'stirrer'], instead: [] },
  { id: 'big-pot', room: 'kitchen', picture: 'glass-of-milk', items: ['pot-yogurt', 'bottle-yogurt-drink'], instead: ['bottle-kefir-1'] },
  { id: 'bar-soap', room: 'bathroom', picture: 'soap', items: ['bottle-shampoo'], instead: [] },
  { id: 'cloth-wipe', room: 'bathroom', picture: 'cloth-towel', items: ['wet-wipe'], instead: [] },
  { id: 'refill-bottle', room: 'bathroom', picture: 'lotion-bottle', items: ['bottle-detergent-1'], instead: ['sachet'] },
  { id: 'own-flask', room: 'school', picture: 'flask', items: ['bottle-pet-05'], instead: ['bottle-pet-1'] },
  { id: 'lunch-box', room: 'school', picture: 'lunch-box', items: ['bag-zip', 'bag-produce', 'cling-film'], instead: ['container-food'] },
  { id: 'home-snack', room: 'school', picture: 'baursak', items: ['wrapper-snack', 'wrapper-bar'], instead: ['bag-zip'] },
  { id: 'own-mug', room: 'trip', picture: 'metal-mug', items: ['cup-200', 'cup-500', 'cup-paper'], instead: [] },
  { id: 'own-spoon', room: 'trip', picture: 'metal-spoon', items: ['cutlery', 'stirrer'], instead: [] },
  // strawless lids can weigh more than lid and straw together (press measurements 2018)
  { id: 'no-straw', room: 'trip', picture: 'cup-with-straw', items: ['straw'], instead: ['cup-lid'] },
  {
    id: 'real-dishes',
    room: 'feast',
    picture: 'fork-and-knife-with-plate',
    items: ['plate', 'plate-foam', 'cup-200', 'cutlery', 'tablecloth'],
    instead: [],
  },
  { id: 'home-sweets', room: 'feast', picture: 'sweets-bowl', items: ['wrapper-sweet', 'wrapper-bar'], instead: ['wrapper-snack'] },
];

const byId: ReadonlyMap<string, Swap> = new Map(swaps.map((swap) => [swap.id, swap]));

/** Undefined for a swap that only a newer version of the app knows. */
export const swapOf = (id: string): Swap | undefined => byId.get(id);

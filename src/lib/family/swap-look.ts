/** How swaps and the rooms of the day look. */
import backpack from 'picture:backpack';
import bathtub from 'picture:bathtub';
import baursak from 'picture:baursak';
import bus from 'picture:bus';
import clothBag from 'picture:cloth-bag';
import clothTowel from 'picture:cloth-towel';
import cooking from 'picture:cooking';
import cupWithStraw from 'picture:cup-with-straw';
import flask from 'picture:flask';
import forkAndKnifeWithPlate from 'picture:fork-and-knife-with-plate';
import glassJar from 'picture:glass-jar';
import glassOfMilk from 'picture:glass-of-milk';
import hotBeverage from 'picture:hot-beverage';
import lotionBottle from 'picture:lotion-bottle';
import lunchBox from 'picture:lunch-box';
import metalMug from 'picture:metal-mug';
import metalSpoon from 'picture:metal-spoon';
import potOfFood from 'picture:pot-of-food';
import redApple from 'picture:red-apple';
import shoppingCart from 'picture:shopping-cart';
import soap from 'picture:soap';
import sweetsBowl from 'picture:sweets-bowl';
import teapot from 'picture:teapot';
import yurt from 'picture:yurt';
import { swapOf, type Room } from './swaps.ts';

const pictures: Record<string, string> = {
  'cloth-bag': clothBag,
  'red-apple': redApple,
  'glass-jar': glassJar,
  teapot,
  'pot-of-food': potOfFood,
  'hot-beverage': hotBeverage,
  'glass-of-milk': glassOfMilk,
  soap,
  'cloth-towel': clothTowel,
  'lotion-bottle': lotionBottle,
  flask,
  'lunch-box': lunchBox,
  baursak,
  'metal-mug': metalMug,
  'metal-spoon': metalSpoon,
  'cup-with-straw': cupWithStraw,
  'fork-and-knife-with-plate': forkAndKnifeWithPlate,
  'sweets-bowl': sweetsBowl,
};

/** Address of the picture; empty for a swap of a newer version. */
export const swapPicture = (id: string): string => pictures[swapOf(id)?.picture ?? ''] ?? '';

export const roomPictures: Record<Room, string> = {
  shop: shoppingCart,
  kitchen: cooking,
  bathroom: bathtub,
  school: backpack,
  trip: bus,
  feast: yurt,
};

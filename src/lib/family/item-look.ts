/** How the things of the tally look and what they are called on a tile. */
import bagThick from 'picture:bag-thick';
import balloon from 'picture:balloon';
import barWrapper from 'picture:bar-wrapper';
import bottleBig from 'picture:bottle-big';
import bottleDetergent from 'picture:bottle-detergent';
import bottleKefir from 'picture:bottle-kefir';
import bottleLitre from 'picture:bottle-litre';
import bottleMiddle from 'picture:bottle-middle';
import bottleYogurt from 'picture:bottle-yogurt';
import clingFilm from 'picture:cling-film';
import crispsPacket from 'picture:crisps-packet';
import cupLid from 'picture:cup-lid';
import cupWithStraw from 'picture:cup-with-straw';
import foodTray from 'picture:food-tray';
import lotionBottle from 'picture:lotion-bottle';
import parcel from 'picture:package';
import plasticBag from 'picture:plastic-bag';
import plasticBottle from 'picture:plastic-bottle';
import plasticCup from 'picture:plastic-cup';
import plasticCutlery from 'picture:plastic-cutlery';
import plasticGlove from 'picture:plastic-glove';
import plasticPlate from 'picture:plastic-plate';
import potYogurt from 'picture:pot-yogurt';
import pouchMilk from 'picture:pouch-milk';
import produceBag from 'picture:produce-bag';
import rubbishSack from 'picture:rubbish-sack';
import sachet from 'picture:sachet';
import stirrer from 'picture:stirrer';
import strawPlastic from 'picture:straw-plastic';
import sweetWrapper from 'picture:sweet-wrapper';
import toothbrush from 'picture:toothbrush';
import wetWipes from 'picture:wet-wipes';
import zipBag from 'picture:zip-bag';
import type { Lang } from '../base/lang.ts';
import { plasticItems } from '../base/plastic-items.ts';

interface ItemLook {
  picture: string; // address
  words: Record<Lang, string>; // short: the full names stand in plastic-items.json
}

const looks: Record<string, ItemLook> = {
  'bag-carrier-thin': { picture: plasticBag, words: { kk: 'Жұқа пакет', ru: 'Пакет-майка', en: 'Thin bag' } },
  'bag-carrier-thick': { picture: bagThick, words: { kk: 'Қалың пакет', ru: 'Плотный пакет', en: 'Thick bag' } },
  'bag-produce': { picture: produceBag, words: { kk: 'Көкөніс пакеті', ru: 'Фасовочный пакет', en: 'Produce bag' } },
  'bag-zip': { picture: zipBag, words: { kk: 'Зип-пакет', ru: 'Зип-пакет', en: 'Zip bag' } },
  'bag-garbage-30': { picture: rubbishSack, words: { kk: 'Қоқыс қабы', ru: 'Мешок для мусора', en: 'Bin bag' } },
  'bottle-pet-05': { picture: plasticBottle, words: { kk: 'Бөтелке 0,5 л', ru: 'Бутылка 0,5 л', en: 'Bottle 0.5 l' } },
  'bottle-pet-1': { picture: bottleLitre, words: { kk: 'Бөтелке 1 л', ru: 'Бутылка 1 л', en: 'Bottle 1 l' } },
  'bottle-pet-15': { picture: bottleMiddle, words: { kk: 'Бөтелке 1,5 л', ru: 'Бутылка 1,5 л', en: 'Bottle 1.5 l' } },
  'bottle-pet-5': { picture: bottleBig, words: { kk: 'Бөтелке 5 л', ru: 'Бутыль 5 л', en: 'Bottle 5 l' } },
  'bottle-kefir-1': { picture: bottleKefir, words: { kk: 'Айран бөтелкесі', ru: 'Бутылка от кефира', en: 'Kefir bottle' } },
  'bottle-yogurt-drink': { picture: bottleYogurt, words: { kk: 'Йогурт бөтелкесі', ru: 'Бутылочка йогурта', en: 'Yogurt bottle' } },
  'pouch-milk-1': { picture: pouchMilk, words: { kk: 'Пленкадағы сүт', ru: 'Молоко в плёнке', en: 'Milk pouch' } },
  'pot-yogurt': { picture: potYogurt, words: { kk: 'Қаймақ стақаншасы', ru: 'Стаканчик сметаны', en: 'Yogurt pot' } },
  'cup-200': { picture: plasticCup, words: { kk: 'Стақан 200 мл', ru: 'Стаканчик 200 мл', en: 'Cup 200 ml' } },
  'cup-500': { picture: cupWithStraw, words: { kk: 'Стақан 0,5 л', ru: 'Стакан 0,5 л', en: 'Cup 0.5 l' } },
  'cup-lid': { picture: cupLid, words: { kk: 'Стақан қақпағы', ru: 'Крышка стакана', en: 'Cup lid' } },
  straw: { picture: strawPlastic, words: { kk: 'Түтікше', ru: 'Трубочка', en: 'Straw' } },
  stirrer: { picture: stirrer, words: { kk: 'Араластырғыш', ru: 'Мешалка', en: 'Stirrer' } },
  cutlery: { picture: plasticCutlery, words: { kk: 'Қасық, шанышқы', ru: 'Ложка, вилка', en: 'Spoon, fork' } },
  plate: { picture: plasticPlate, words: { kk: 'Тәрелке', ru: 'Тарелка', en: 'Plate' } },
  'container-food': { picture: foodTray, words: { kk: 'Тамақ қорабы', ru: 'Контейнер для еды', en: 'Food box' } },
  'cling-film': { picture: clingFilm, words: { kk: 'Тағам пленкасы', ru: 'Пищевая плёнка', en: 'Cling film' } },
  'wrapper-snack': { picture: crispsPacket, words: { kk: 'Чипсы қаптамасы', ru: 'Пачка чипсов', en: 'Crisps packet' } },
  'wrapper-bar': { picture: barWrapper, words: { kk: 'Шоколад қаптамасы', ru: 'Обёртка шоколада', en: 'Bar wrapper' } },
  'wrapper-sweet': { picture: sweetWrapper, words: { kk: 'Кәмпит қаптамасы', ru: 'Фантик', en: 'Sweet wrapper' } },
  sachet: { picture: sachet, words: { kk: 'Шағын пакетік', ru: 'Пакетик-саше', en: 'Sachet' } },
  toothbrush: { picture: toothbrush, words: { kk: 'Тіс щеткасы', ru: 'Зубная щётка', en: 'Toothbrush' } },
  'bottle-shampoo': { picture: lotionBottle, words: { kk: 'Сусабын құтысы', ru: 'Флакон шампуня', en: 'Shampoo bottle' } },
  'bottle-detergent-1': { picture: bottleDetergent, words: { kk: 'Жуғыш құрал құтысы', ru: 'Флакон от средства', en: 'Detergent bottle' } },
  'wet-wipe': { picture: wetWipes, words: { kk: 'Ылғалды сүрткі', ru: 'Влажная салфетка', en: 'Wet wipe' } },
  glove: { picture: plasticGlove, words: { kk: 'Бір реттік қолғап', ru: 'Перчатка', en: 'Glove' } },
  'balloon-latex': { picture: balloon, words: { kk: 'Әуе шары', ru: 'Воздушный шар', en: 'Balloon' } },
};

/** The things a home counts, in the order of the paper sheet. */
export const countedItems: readonly string[] = Object.keys(looks);

/**
 * A picture and at most three short words. The pictures are those of the games and of the paper sheet. A backup may name a thing of the table that
 * a home does not count here: it has its full name, and any parcel stands for it.
 */
export const itemPicture = (item: string): string => looks[item]?.picture ?? parcel;
export const itemWord = (lang: Lang, item: string): string => looks[item]?.words[lang] ?? plasticItems.get(item)?.names[lang] ?? item;

/** The word inside of a sentence: with a small letter. */
export function itemInside(lang: Lang, item: string): string {
  const word = itemWord(lang, item);
  return word.charAt(0).toLocaleLowerCase(lang) + word.slice(1);
}

/** The same things by where they are met. */
export const itemKinds = {
  bags: countedItems.slice(0, 5),
  bottles: countedItems.slice(5, 13),
  dishes: countedItems.slice(13, 21),
  wraps: countedItems.slice(21, 26),
  home: countedItems.slice(26),
} as const;

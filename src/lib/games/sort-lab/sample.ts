/** Two levels to work with until the lessons bring theirs. */
import type { Lang } from '../../base/lang.ts';
import type { PlayLevel } from '../play-level.ts';
import type { SortLevel } from './rules.ts';

const ways = [
  { id: 'reuse', picture: 'crate-reuse' },
  { id: 'collect', picture: 'collect-point' },
  { id: 'bin', picture: 'bin' },
  { id: 'ask', picture: 'ask-adult' },
];
const town = { kk: 'Біздің ауыл', ru: 'Наше село', en: 'Our village' };

export const first: SortLevel = {
  town: {
    name: town,
    right: { jar: ['reuse'], bottle: ['collect'], battery: ['ask'], wipes: ['bin'], can: ['collect'], bag: ['reuse'] },
  },
  ways,
  things: [
    { id: 'jar', picture: 'glass-jar', ways: ['reuse', 'bin', 'ask'] },
    { id: 'bottle', picture: 'plastic-bottle', ways: ['collect', 'bin', 'ask'] },
    { id: 'battery', picture: 'old-battery', ways: ['collect', 'bin', 'ask'] },
    { id: 'wipes', picture: 'wet-wipes', ways: ['reuse', 'collect', 'bin'] },
    { id: 'can', picture: 'tin-can', ways: ['collect', 'bin', 'ask'] },
    { id: 'bag', picture: 'cloth-bag', ways: ['reuse', 'collect', 'bin'] },
  ],
};

export const second: SortLevel = {
  town: { name: town, right: { jar: ['reuse'], box: ['reuse', 'ask'], scraps: ['bin'], spoon: ['reuse'] } },
  ways,
  things: [
    { id: 'jar', picture: 'glass-jar', ways: ['reuse', 'bin', 'ask'] },
    {
      id: 'lunch',
      picture: 'lunch-box',
      parts: [
        { id: 'box', picture: 'lunch-box', ways: ['reuse', 'bin', 'ask'] },
        { id: 'scraps', picture: 'food-scraps', ways: ['reuse', 'collect', 'bin'] },
        { id: 'spoon', picture: 'metal-spoon', ways: ['reuse', 'collect', 'bin', 'ask'] },
      ],
    },
  ],
};

const names: Record<Lang, Record<string, string>> = {
  kk: {
    ...{ 'way.reuse': 'Қайта қолдану', 'way.collect': 'Қабылдау орны', 'way.bin': 'Қоқыс жәшігі', 'way.ask': 'Сұрау керек' },
    ...{
      jar: 'Шыны банка',
      bottle: 'Пластик бөтелке',
      battery: 'Ескі батарея',
      wipes: 'Ылғал сүрткі',
      can: 'Қаңылтыр банка',
      bag: 'Мата сөмке',
    },
    ...{ lunch: 'Түскі ас қорабы', box: 'Қорап', scraps: 'Тамақ қалдығы', spoon: 'Темір қасық', apart: 'Бөлшектеу' },
    ...{ right: 'Иә. Біздің ауылда солай жасайды.', wrong: 'Мұнда жарамайды. Тағы ойлан.', hint: 'Суреттерге қара.' },
    learned: 'Бірнеше зат қоқыс емес. Білмесең, сұра.',
  },
  ru: {
    ...{ 'way.reuse': 'Ещё послужит', 'way.collect': 'Пункт приёма', 'way.bin': 'Мусорный бак', 'way.ask': 'Надо спросить' },
    ...{
      jar: 'Стеклянная банка',
      bottle: 'Пластиковая бутылка',
      battery: 'Старая батарейка',
      wipes: 'Влажная салфетка',
      can: 'Жестяная банка',
    },
    ...{
      bag: 'Тканевая сумка',
      lunch: 'Коробка с обедом',
      box: 'Коробка',
      scraps: 'Остатки еды',
      spoon: 'Железная ложка',
      apart: 'Разобрать',
    },
    ...{ right: 'Да. У нас в селе делают так.', wrong: 'Здесь это не подойдёт. Подумай ещё.', hint: 'Посмотри на картинки.' },
    learned: 'Многое ещё послужит. Не знаешь, спроси.',
  },
  en: {
    ...{ 'way.reuse': 'Use it again', 'way.collect': 'Collection point', 'way.bin': 'Ordinary bin', 'way.ask': 'Ask an adult' },
    ...{ jar: 'Glass jar', bottle: 'Plastic bottle', battery: 'Old battery', wipes: 'Wet wipe', can: 'Tin can', bag: 'Cloth bag' },
    ...{ lunch: 'Lunch box', box: 'Box', scraps: 'Food scraps', spoon: 'Metal spoon', apart: 'Take it apart' },
    ...{ right: 'Yes. That is how we do it in our village.', wrong: 'It does not fit here. Think again.', hint: 'Look at the pictures.' },
    learned: 'Many things can be used again. Not sure? Ask.',
  },
};

/** All words of a level, the reasons made from two sentences. */
export function sampleWords(level: SortLevel, lang: Lang): Record<string, string> {
  const said = names[lang];
  const words: Record<string, string> = { learned: said['learned'] ?? '' };
  for (const way of level.ways) words[`way.${way.id}`] = said[`way.${way.id}`] ?? '';
  for (const thing of level.things.flatMap((one) => [one, ...(one.parts ?? [])])) {
    words[`thing.${thing.id}`] = said[thing.id] ?? '';
    words[`hint.${thing.id}`] = said['hint'] ?? '';
    words[`apart.${thing.id}`] = said['apart'] ?? '';
    for (const way of thing.ways ?? []) {
      words[`why.${thing.id}.${way}`] = said[level.town.right[thing.id]?.includes(way) ? 'right' : 'wrong'] ?? '';
    }
  }
  return words;
}

const found = import.meta.glob<string>('../../ui/pictures/*.svg', { eager: true, query: '?url', import: 'default' });
const pictures = Object.fromEntries(Object.entries(found).map(([path, address]) => [path.split('/').at(-1)?.slice(0, -4) ?? '', address]));
const goals: Record<Lang, string> = { kk: 'Бұл зат қайда барады?', ru: 'Куда отправить эту вещь?', en: 'Where does this thing go?' };
const todays: Record<Lang, string> = {
  kk: 'Үйде бір банканы қайта қолдан.',
  ru: 'Найди дома одну банку, которая ещё послужит.',
  en: 'Find one jar at home to use again.',
};

export const sampleLevels = (lang: Lang): PlayLevel[] =>
  [first, second].map((data, at) => ({
    ...{ id: `sample-${at + 1}`, number: at + 1, data, pictures },
    ...{ title: '', goal: goals[lang], today: todays[lang], words: sampleWords(data, lang) },
  }));

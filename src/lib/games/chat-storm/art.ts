/** The pictures of the scene that no other part of the app needs, and how large each one is drawn. */
import { badgeArt } from '../badge.ts';
import { effectArt } from '../effects.ts';
import { worried } from '../face-rules.ts';
import { svg, type Art } from '../drawings.ts';
import { design } from '../stage.ts';
import { phone, sizes } from './look.ts';
import type { ChatLevel, Step } from './state.ts';

const { width, height } = phone;
const steppe = svg(
  design.width,
  design.height,
  `<path fill="#d5ecfa" d="M0 0h960v540H0Z"/><path fill="#c6e2b4" d="M0 402c120-52 250-50 380-24s260 10 360-18 160-14 220 2v178H0Z"/>
<path fill="#a5cf8f" d="M0 458c150-40 300-26 470-6s330 8 490-22v110H0Z"/><path stroke="#7fb56b" stroke-width="4" stroke-linecap="round" d="M396 500l5-14M404 500l9-10M610 470l5-14M618 470l9-10M930 480l5-14M922 480l-6-12M30 500l-5-14M38 500l5-12"/>`,
);
const handset = svg(
  width,
  height,
  `<rect x="6" y="10" width="${width - 12}" height="${height - 12}" rx="36" fill="#1d2b53" fill-opacity=".16"/><rect x="6" y="4" width="${width - 12}" height="${height - 12}" rx="36" fill="#1d2b53"/>
<rect x="17" y="18" width="${width - 34}" height="${height - 40}" rx="24" fill="#f3e8d2"/><path fill="#2f86c9" d="M41 18h${width - 82}a24 24 0 0 1 24 24v16H17V42a24 24 0 0 1 24-24Z"/>
<g fill="#fff"><circle cx="46" cy="38" r="9"/><circle cx="66" cy="38" r="9"/><circle cx="86" cy="38" r="9"/><rect x="106" y="33" width="78" height="10" rx="5" fill-opacity=".7"/></g>
<path fill="#fffdf7" d="M17 ${height - 92}h${width - 34}v46a24 24 0 0 1-24 24H41a24 24 0 0 1-24-24Z"/>`,
);
const bubble = svg(
  150,
  76,
  '<path fill="#1d2b53" fill-opacity=".1" d="M22 8h106a20 20 0 0 1 20 20v26a20 20 0 0 1-20 20H30a20 20 0 0 1-20-20l-8-4 8-14v-8A20 20 0 0 1 22 8Z"/><path fill="#fffdf7" d="M30 3h98a20 20 0 0 1 20 20v26a20 20 0 0 1-20 20H30a20 20 0 0 1-20-20v-4L2 40l8-6V23A20 20 0 0 1 30 3Z"/>',
);
const reply = svg(
  112,
  108,
  '<path fill="#1d2b53" fill-opacity=".12" d="M28 8h56a24 24 0 0 1 24 24v40a24 24 0 0 1-24 24l16 12-30-10H28A24 24 0 0 1 4 74V32A24 24 0 0 1 28 8Z"/><path fill="#fffdf7" d="M28 2h56a24 24 0 0 1 24 24v40a24 24 0 0 1-18 23l14 14-30-13H28A24 24 0 0 1 4 66V26A24 24 0 0 1 28 2Z"/><path stroke="#6fb35f" stroke-width="4" d="M28 4h56a22 22 0 0 1 22 22v40a22 22 0 0 1-22 22H28A22 22 0 0 1 6 66V26A22 22 0 0 1 28 4Z"/>',
);
const cloud = svg(
  280,
  150,
  '<path fill="#6f7d9c" d="M58 138a44 44 0 0 1-6-87.6A62 62 0 0 1 166 30a48 48 0 0 1 60 34 38 38 0 0 1-2 74Z"/><path fill="#8b98b5" d="M62 124a36 36 0 0 1-4-72 54 54 0 0 1 100-16 42 42 0 0 1 54 32 30 30 0 0 1 0 56Z"/>',
);
const drop = svg(16, 30, '<path fill="#4ba3e3" d="M8 1c4 9 7 13 7 19A7 7 0 0 1 1 20c0-6 3-10 7-19Z"/>');
const sun = svg(
  150,
  150,
  '<g stroke="#f7c548" stroke-width="9" stroke-linecap="round"><path d="M75 8v16M75 126v16M8 75h16M126 75h16M28 28l11 11M111 111l11 11M28 122l11-11M111 39l11-11"/></g><circle cx="75" cy="75" r="38" fill="#f7c548"/><circle cx="68" cy="68" r="26" fill="#fad673"/>',
);

const square = (address: string | undefined, size: number): Art => ({ address: address ?? '', width: size, height: size });
export const optionKey = (step: Step, option: string): string => `option:${step.id}:${option}`;

/** Every picture of this level by its key: `option:…`, `friend:…`, `from:…`, `said:…` and the furniture. */
export function artOf(level: ChatLevel, pictures: Record<string, string>): Record<string, Art> {
  const faces = (key: string, picture: string, size: number): [string, Art][] => [
    [key, square(pictures[picture], size)],
    [`${key}:worried`, square(pictures[worried(picture)], size)],
  ];
  const steps = level.storms.flatMap((storm) => storm.steps);
  return {
    ...effectArt,
    ...badgeArt,
    steppe: { address: steppe, ...design },
    phone: { address: handset, width, height },
    bubble: { address: bubble, width: 150, height: 76 },
    reply: { address: reply, width: 112, height: 108 },
    cloud: { address: cloud, width: 280, height: 150 },
    drop: { address: drop, width: 14, height: 26 },
    sun: square(sun, 150),
    gloom: { address: svg(96, 54, '<path fill="#4a5680" d="M0 0h96v54H0Z"/>'), ...design },
    next: square(pictures['right-arrow'], sizes.option),
    ...Object.fromEntries([
      ...faces('me', level.me, sizes.me),
      ...level.storms.flatMap((one) => faces(`friend:${one.id}`, one.friend, sizes.friend)),
    ]),
    ...Object.fromEntries(
      steps.flatMap((step) =>
        step.options.flatMap(({ id, picture }): [string, Art][] => [
          [optionKey(step, id), square(pictures[picture], sizes.option)],
          ...(step.id === 'tell' ? [[`adult:${id}`, square(pictures[picture], sizes.adult)] as [string, Art]] : []),
        ]),
      ),
    ),
    ...Object.fromEntries(
      level.storms.flatMap((storm) =>
        storm.messages.flatMap(({ from, picture }): [string, Art][] => [
          [`from:${from}`, square(pictures[from], sizes.avatar)],
          [`said:${picture}`, square(pictures[picture], sizes.sticker)],
        ]),
      ),
    ),
  };
}

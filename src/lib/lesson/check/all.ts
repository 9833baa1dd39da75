/** The checks that need a whole lesson, one per file. A new one is added here. */
import { answers } from './answers.ts';
import { balance } from './balance.ts';
import { booster } from './booster.ts';
import { caps } from './caps.ts';
import { claims } from './claims.ts';
import { feedback } from './feedback.ts';
import { folder } from './folder.ts';
import type { Check } from './given.ts';
import { refs, uniqueIds } from './ids.ts';
import { keys } from './keys.ts';
import { pictures } from './pictures.ts';
import { plan } from './plan.ts';
import { probes } from './probes.ts';
import { sensitive } from './sensitive.ts';
import { sources } from './sources.ts';

export const checks: readonly Check[] = [
  folder,
  plan,
  booster,
  uniqueIds,
  refs,
  answers,
  balance,
  probes,
  sources,
  claims,
  pictures,
  keys,
  caps,
  feedback,
  sensitive,
];

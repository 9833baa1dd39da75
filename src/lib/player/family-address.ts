/** From a lesson to the family's plan: what was promised there is chosen there. */
import type { Lang } from '../base/lang.ts';
import { address } from '../i18n/address.ts';

export const planAddress = (lang: Lang, swaps: readonly string[]): string => `${address(lang, 'family/plan/')}?swaps=${swaps.join(',')}`;

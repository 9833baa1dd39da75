import { isLang } from '../lib/base/lang.ts';

export const match = isLang;

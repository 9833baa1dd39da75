import { langs } from '$lib/base/lang.ts';
import { programmes } from '$lib/lesson/cards.ts';

export const entries = () => langs.flatMap((lang) => programmes().map((programme) => ({ lang, programme: programme.id })));

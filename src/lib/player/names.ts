/** Words for the lists of kinds.ts that people read. */
import { m } from '../i18n/text.ts';
import type { Audience } from '../lesson/kinds.ts';

const audience: Record<Audience, () => string> = {
  '7-10': () => m.shell_ages({ ages: '7–10' }),
  '11-14': () => m.shell_ages({ ages: '11–14' }),
  adults: () => m.shell_audience_adults(),
  volunteers: () => m.shell_audience_volunteers(),
};

export const audienceName = (known: Audience): string => audience[known]();

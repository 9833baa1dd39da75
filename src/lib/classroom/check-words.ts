/** What each line of the check is called, and what its state means. */
import { m } from '../i18n/text.ts';
import type { Line, LineId } from './preflight.ts';

const titles: Record<LineId, () => string> = {
  files: m.check_files,
  projector: m.check_projector,
  clicker: m.check_clicker,
  sound: m.check_sound,
  power: m.check_power,
  clock: m.check_clock,
  letters: m.check_letters,
  cards: m.cards_title,
  plan: m.check_plan,
  teacher: m.check_teacher,
  adult: m.check_adult,
  poster: m.check_poster,
  health: m.check_health,
};

const reasons: Record<string, () => string> = {
  'files-unavailable': m.check_files_unavailable,
  'files-failed': m.check_files_failed,
  'files-checking': m.check_files_checking,
  'files-fresh': m.check_files_fresh,
  'projector-open': m.check_projector_open,
  'projector-unknown': m.check_projector_unknown,
  'projector-two': m.check_projector_two,
  'projector-one': m.check_projector_one,
  'clicker-learned': m.check_clicker_learned,
  'clicker-black': m.check_clicker_black,
  'clicker-next': m.check_clicker_next,
  'power-unknown': m.check_power_unknown,
  'power-plugged': m.check_power_plugged,
  'power-low': m.check_power_low,
  'power-enough': m.check_power_enough,
  'clock-behind': m.check_clock_behind,
  'clock-fine': m.check_clock_fine,
  sound: m.check_sound_how,
  letters: m.check_letters_how,
  'cards-read': m.cards_check_reads,
  'cards-insecure': m.cards_insecure,
  'cards-how': m.cards_check_how,
  plan: m.check_plan_how,
  teacher: m.check_teacher_how,
  adult: m.check_adult_how,
  poster: m.check_poster_how,
  health: m.check_health_how,
};

export const lineTitle = (id: LineId): string => titles[id]();
export const lineReason = (line: Line): string => reasons[line.why]?.() ?? '';

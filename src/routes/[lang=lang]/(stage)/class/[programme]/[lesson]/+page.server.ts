export { lessonEntries as entries } from '../../../../lesson-entries.ts';

import { describe, expect, test } from 'vitest';
import { check, sampleFiles, saidAbout } from '../../../tests/support/sample-lesson.ts';
import { readYaml } from './yaml-file.ts';

/** What is said when lesson.yaml is this text. */
function saidOf(text: string): string[] {
  const files = sampleFiles();
  const { problems, lesson } = check({ ...files, texts: { ...files.texts, 'lesson.yaml': text } });
  expect(lesson).toBeUndefined();
  return problems
    .filter((problem) => problem.file.endsWith('lesson.yaml'))
    .map(({ line, reason }) => (line ? `${line}: ${reason}` : reason));
}

const anchors = `a text that begins with &, * or ! has to stand in "quotes" (YAML's anchors, aliases and tags are not used in lessons).`;
const broken: [string, string, string][] = [
  ['an empty file', '', 'The file is empty.'],
  ['a file of spaces', '  \n\n', 'The file is empty.'],
  ['a file of 5 MB', 'id: x\n'.repeat(873_813), 'The file is too big: 5120 kB, at most 256 kB.'],
  ['far too many lines', '# x\n'.repeat(5000), 'The file has 5001 lines; at most 4000.'],
  ['tabs', 'format: 1\n\tid: x\n', '2: use spaces, not tabs.'],
  ['a tab after a colon', 'format:\t1\n', '1: use spaces, not tabs.'],
  ['binary bytes', `format: 1\nid: \u0000\u0007\n`, '2: here are signs that no text has. Save the file as text (UTF-8).'],
  [
    'bytes that are no UTF-8',
    new TextDecoder().decode(new Uint8Array([0x69, 0x64, 0x3a, 0x20, 0xff, 0xfe])),
    '1: here are signs that no text has. Save the file as text (UTF-8).',
  ],
  ['hidden signs', 'id: \u202egnp\n', '1: here are hidden signs that turn the direction of writing. Type the line again.'],
  ['a duplicate key', 'format: 1\nid: a\nid: b\n', '3: the key "id" stands here twice. Keep one.'],
  ['an alias bomb', `a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n`, `1: ${anchors}`],
  ['an alias to nothing', 'id: *nobody\n', `1: ${anchors}`],
  ['a tag', 'id: !!js/function x\n', `1: ${anchors}`],
  ['a text that begins with a star', 'format: 1\nid: **now**\n', `2: ${anchors}`],
  ['brackets without end', `${'[\n'.repeat(3000)}`, '13: too many open brackets [ or {.'],
  ['a line without end', `id: ${'x'.repeat(5000)}`, '1: this line is 5004 characters long; at most 2000.'],
  ['a list in a list in a list', `${'- '.repeat(40)}x`, '1: this line begins too far to the right.'],
  ['__proto__', 'format: 1\n__proto__: { admin: true }\n', '2: "__proto__" cannot be used as a key.'],
  ['constructor', 'sources:\n  constructor: { x: 1 }\n', '2: "constructor" cannot be used as a key.'],
  ['a list as a key', '? [a]\n: b\n', 'a key has to be a plain word.'],
  [
    'a colon in a text',
    'format: 1\nid: look: here\n',
    '2: a text that has a colon and a space in it, or begins with a special sign, has to stand in "quotes".',
  ],
  [
    'a quote left open',
    'format: 1\nid: "x\nkind: lesson\n',
    'a closing quote, a bracket, a hyphen or a colon is missing, here or in the lines above.',
  ],
  ['crooked spaces', 'format:\n  a: 1\n b: 2\n', '3: the number of spaces at the beginning does not fit the lines above.'],
  ['two documents', 'format: 1\n---\nformat: 1\n', '2: the line --- may stand at the very beginning only.'],
  ['only a word', 'hello\n', "here should be keys with values, indented by two spaces, not 'hello'."],
  ['only a list', '- a\n- b\n', 'here should be keys with values, indented by two spaces, not a list.'],
];

test.each(broken)('%s is refused', (_, text, reason) => {
  expect(saidOf(text).some((said) => said.endsWith(reason))).toBe(true);
});

test('nothing a file holds makes the reader throw or change the world', () => {
  for (const [, text] of broken) expect(() => readYaml(text)).not.toThrow();
  expect(Object.hasOwn(Object.prototype, 'admin')).toBe(false);
});

describe('wrong shapes are told in plain words', () => {
  test('an unknown kind of step', () => {
    expect(saidAbout(({ lesson }) => (lesson.steps[1].kind = 'quizz'))).toEqual([
      `lesson.yaml | steps › hello › kind | I do not know the step kind 'quizz'. Known step kinds: talk, story, discuss, activity, breathe, pledge, family, question, game, probe. Did you mean "question"?`,
    ]);
  });
  test('an unknown form and an unknown word', () => {
    const said = saidAbout(({ lesson }) => {
      lesson.steps[2].ask.form = 'two';
      lesson.audience = '7-11';
    });
    expect(said[0]).toMatch(/audience \| I do not know the word '7-11'. Known words: 7-10, 11-14, adults, volunteers. Did you mean "7-10"/);
    expect(said[1]).toMatch(/one-right › ask › form \| I do not know the question form 'two'. Known question forms: one, several,/);
  });
  test('a key nobody knows, two of them at once', () => {
    const said = saidAbout(({ lesson }) => {
      lesson.coverr = 'fox';
      lesson.steps[1].slides[0].pictur = 'fox';
      lesson.steps[1].slides[0].size = 3;
    });
    expect(said).toEqual([
      expect.stringMatching(/steps › hello › slides › one › pictur \| .* Did you mean "picture"\? Known keys: id, picture, claim\.$/),
      expect.stringMatching(
        /^lesson.yaml \| coverr \| I do not know the key "coverr" here. Did you mean "cover"\? Known keys: format, id,/,
      ),
      expect.stringMatching(/steps › hello › slides › one › size \| I do not know the key "size" here. Known keys: id, picture, claim\.$/),
    ]);
  });
  test('a missing key', () => {
    expect(saidAbout(({ lesson }) => delete lesson.cover)).toEqual(['lesson.yaml |  | "cover" is missing.']);
  });
  test.each([
    ['a number for a text', 'id', 7, 'here should be a text, not 7. Put it in "quotes".'],
    ['nothing at all', 'cover', null, 'nothing stands behind the colon.'],
    ['a text for a number', 'minutes', 'ten', "here should be a number, not 'ten'."],
    ['a text for a list', 'steps', 'talk', "here should be a list (lines that begin with a hyphen), not 'talk'."],
    ['another format', 'format', 2, 'I do not know the word 2. Here should be 1.'],
    ['too many minutes', 'minutes', 900, '900 is too big; at most 60.'],
    ['a wrong name', 'cover', 'My Fox', "'My Fox' does not fit here: a picture name: small Latin letters, digits, hyphens."],
    ['too many objectives', 'objectives', ['a', 'b', 'c', 'd', 'e'], 'has 5 entries; at most 4.'],
  ])('%s', (_, key, value, reason) => {
    expect(saidAbout(({ lesson }) => (lesson[key] = value))).toEqual([`lesson.yaml | ${key} | ${reason}`]);
  });
  test('a text that is too long says how long', () => {
    expect(saidAbout(({ ru }) => (ru.today = 'слово '.repeat(30)))[0]).toBe('ru.yaml | today | is 179 characters long; at most 140.');
  });
});

describe('only text is text', () => {
  test.each([
    ['<b>now</b>', 'HTML like <b> is not allowed; the app shows a text exactly as it is written.'],
    [
      '<img src=x onerror=alert(1)>',
      'HTML like <img src=x onerror=alert(1)> is not allowed; the app shows a text exactly as it is written.',
    ],
    ['<img onerror=alert(1) src=', 'HTML like <img onerror=alert(1) src= is not allowed; the app shows a text exactly as it is written.'],
    ['</script', 'HTML like </script is not allowed; the app shows a text exactly as it is written.'],
    ['a &lt; b', 'HTML like &lt; is not allowed; the app shows a text exactly as it is written.'],
    ['javascript:alert(1)', '"javascript:" is the beginning of a program and is not allowed in a text.'],
    ['see https://example.org', 'a text has no links; put the address under "sources" in lesson.yaml.'],
  ])('%s', (text, reason) => {
    expect(saidAbout(({ kk }) => (kk.title = text))).toEqual([`kk.yaml | title | ${reason}`]);
    expect(saidAbout(({ kk }) => (kk.title = text))[0]).toContain(reason);
  });
  test('in lesson.yaml and in a town too', () => {
    expect(saidAbout(({ lesson }) => (lesson.sources.study.title = 'A <script>'))).toHaveLength(1);
    const files = sampleFiles();
    const { problems } = check({ ...files, attached: { 'towns/aul.yaml': 'name: <i>aul</i>\n' } });
    expect(problems.map(({ file, path }) => [file, path])).toEqual([['plastic-free/towns/aul.yaml', 'name']]);
  });
  test('a smaller-than sign and a heart are no HTML', () => {
    expect(saidAbout(({ en }) => (en.title = '2 < 3, we <3 water & soap'))).toEqual([]);
  });
});

/**
 * What the oldest browsers that we promise to serve cannot do: Chrome 109 (the last for Windows 7), Safari 15.4 (the last for old iPads),
 * Firefox 115. Each look returns what is wrong, in words; support by MDN's compatibility tables.
 */
import { parse, type AnyNode } from 'acorn';

/** Newer than one of them by name. `guarded` uses, `x?.name` and `name?.()`, are no complaint. */
const newer = new Set([
  // lists, objects, promises
  ...['toSorted', 'toReversed', 'toSpliced', 'groupBy', 'fromAsync', 'withResolvers', 'isSubsetOf', 'isSupersetOf', 'isDisjointFrom'],
  ...['symmetricDifference', 'isWellFormed', 'toWellFormed', 'asyncDispose', 'waitAsync', 'canParse'],
  // what browsers add
  ...['requestIdleCallback', 'startViewTransition', 'showPopover', 'hidePopover', 'togglePopover', 'checkVisibility', 'moveBefore'],
  ...['setHTML', 'setHTMLUnsafe', 'parseHTMLUnsafe', 'requestClose', 'adoptedStyleSheets', 'transferControlToOffscreen', 'inert'],
  // not on every http address, or not in every browser: to be asked for first
  ...['randomUUID', 'subtle', 'locks', 'wakeLock', 'mediaDevices', 'serviceWorker', 'clipboard', 'canShare'],
]);
/** The same for names that stand alone or begin a chain. */
const newerGlobals = new Set([
  ...['OffscreenCanvas', 'CompressionStream', 'DecompressionStream', 'Iterator', 'scheduler', 'navigation', 'BarcodeDetector', 'Temporal'],
  ...['requestIdleCallback', 'CloseWatcher', 'ImageDecoder', 'VideoFrame', 'WebTransport', 'Sanitizer', 'SuppressedError', 'caches'],
]);
/** Names that are newer in one place only: `AbortSignal.any`. */
const newerIn = new Map([
  ['AbortSignal', ['any', 'timeout']],
  ['Promise', ['try']],
  ['Intl', ['Segmenter', 'DurationFormat']],
  ['storage', ['estimate', 'persist', 'persisted']],
]);
const ofIterators = new Set(['map', 'filter', 'flatMap', 'take', 'drop', 'reduce', 'toArray', 'forEach', 'some', 'every', 'find']);

type Found = Record<string, unknown> & AnyNode;
const isNode = (value: unknown): value is Found => typeof (value as AnyNode | null)?.type === 'string';
const nameOf = (node: unknown): string => (isNode(node) && node.type === 'Identifier' ? node.name : '');

function complaint(node: Found, parents: readonly Found[]): string | undefined {
  const parent = parents.at(-1);
  if (node.type === 'StaticBlock') return 'static { } in a class';
  if (node.type === 'Literal' && 'regex' in node && node.regex) {
    const { pattern, flags } = node.regex;
    if (/\(\?<[=!]/.test(pattern)) return `a look behind in /${pattern}/`;
    if (/v/.test(flags) || /\(\?[ims-]+:/.test(pattern)) return `/${pattern}/${flags}`;
  }
  if (node.type === 'MemberExpression') {
    const name = node.computed ? '' : nameOf(node.property);
    const { object: before } = node;
    const object = nameOf(before.type === 'MemberExpression' ? before.property : before);
    if (newerIn.get(object)?.includes(name)) return `${object}.${name}`;
    if (newer.has(name)) return name;
    if (ofIterators.has(name) && parent?.type === 'CallExpression' && parent.callee === node && before.type === 'CallExpression') {
      const { callee } = before;
      const made = callee.type === 'MemberExpression' && before.arguments.length === 0 ? nameOf(callee.property) : '';
      if (['keys', 'values', 'entries'].includes(made)) return `.${made}().${name}() of an iterator`;
    }
  }
  if (node.type === 'Identifier' && newerGlobals.has(node.name)) {
    const isName = (parent?.type === 'MemberExpression' && parent.property === node && !parent.computed) || parent?.type === 'Property';
    if (!isName) return node.name;
  }
  return undefined;
}

/** True when the use is a question: `a.b?.`, `typeof b`, `b && …`, `if (b)`. What follows is protected by it. */
function isAsked(node: Found, parents: readonly Found[]): boolean {
  const parent = parents.at(-1);
  if (!parent) return false;
  if (parent.type === 'UnaryExpression' && ['typeof', '!'].includes(parent.operator)) return true;
  if (parent.type === 'MemberExpression' && parent.object === node && parent.optional) return true;
  if (parent.type === 'CallExpression' && parent.callee === node && parent.optional) return true;
  if (['IfStatement', 'ConditionalExpression'].includes(parent.type) && parent['test'] === node) return true;
  if (parent.type === 'LogicalExpression' && parent.left === node) return true;
  return parent.type === 'AssignmentExpression' && parent.left === node;
}

/** Newer syntax in a script, and newer names that it never asks for before it uses them. */
export function newerThanOld(code: string): string[] {
  const found = new Set<string>();
  const asked = new Set([...code.matchAll(/["'`](\w+)["'`]\s*in\s/g)].map(([, name]) => name ?? ''));
  for (const [, name] of code.matchAll(/typeof\s+(?:globalThis\.|window\.)?(\w+)/g)) asked.add(name ?? '');
  let tree: AnyNode;
  try {
    tree = parse(code, { ecmaVersion: 2022, sourceType: 'module', allowReturnOutsideFunction: true });
  } catch (problem) {
    return [`newer syntax: ${(problem as Error).message}`];
  }
  const walk = (node: Found, parents: Found[]) => {
    const told = complaint(node, parents);
    if (told && isAsked(node, parents)) asked.add(told);
    else if (told) found.add(told);
    parents.push(node);
    for (const value of Object.values(node)) {
      if (Array.isArray(value)) value.filter(isNode).forEach((one) => walk(one, parents));
      else if (isNode(value)) walk(value, parents);
    }
    parents.pop();
  };
  walk(tree as Found, []);
  return [...found].filter((told) => !asked.has(told));
}

const newerStyles: [name: string, pattern: RegExp][] = [
  ['@container', /@container\b/],
  [':has()', /:has\(/],
  ['color-mix()', /color-mix\(/],
  ['oklch(), lab()', /\b(?:ok)?(?:lch|lab)\(/],
  ['light-dark()', /light-dark\(/],
  ['nested rules', /[{;]\s*&/],
  ['subgrid', /\bsubgrid\b/],
  ['ranges in @media', /@media[^{]*[<>]/],
  ['@starting-style', /@starting-style/],
  ['@property', /@property/],
  ['@scope', /@scope\b/],
  ['anchor positioning', /\banchor\(|position-area|position-anchor/],
  ['overflow: clip', /overflow(?:-[xy])?\s*:\s*clip/],
];

/** Units of container queries without a line before them for browsers that know none; as the value of a variable they wait for their use. */
const hasLonelyUnits = (css: string): boolean =>
  [...css.matchAll(/\{([^{}]*)\}/g)].some(([, rule = '']) => {
    const lines = rule.split(';').map((line) => line.split(':').map((part) => part.trim()));
    return lines.some(
      ([name = '', value = ''], at) =>
        /\d(?:cq[wihb]|cqmin|cqmax)\b/.test(value) && !name.startsWith('--') && !lines.slice(0, at).some(([before]) => before === name),
    );
  });

/** Styles that an old browser drops. What stands inside `@supports` has been asked for. */
export const newerStylesIn = (css: string): string[] => {
  const hasOtherWay = /@supports not ?\(container-type/.test(css);
  const plain = css.replace(/@supports[^{]*\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\}/g, '').replace(hasOtherWay ? /@container/g : /$^/, '');
  const lonely = hasLonelyUnits(plain) ? ['units of a container'] : [];
  return [...lonely, ...newerStyles.flatMap(([name, pattern]) => (pattern.test(plain) ? [name] : []))];
};

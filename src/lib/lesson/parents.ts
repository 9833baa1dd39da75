/** From the raw files of a parents' page to the page in three languages, or to all that is wrong with it. Pure. */
import { langs, type Lang } from '../base/lang.ts';
import { sourceFindings } from './check/sources.ts';
import { kindWords, plainText } from './check/words.ts';
import { fit } from './fit.ts';
import { parentsSchema, parentsTextSchema, type ParentsPlan, type ParentsText } from './parents-schema.ts';
import { spoken, type Finding, type Problem } from './problem.ts';
import { readYaml, type YamlFile } from './yaml-file.ts';

export interface CheckedParents {
  plan?: ParentsPlan;
  texts: Partial<Record<Lang, ParentsText>>;
  problems: Problem[];
}

export const parentsFiles = ['parents.yaml', ...langs.map((lang) => `parents.${lang}.yaml`)] as const;

const unknownSources = (plan: ParentsPlan): Finding[] =>
  plan.sections.flatMap(({ id, sources }) =>
    sources
      .filter((source) => !Object.hasOwn(plan.sources, source))
      .map((source) => ({ file: 'parents.yaml', at: ['sections', id], reason: `there is no source "${source}" in this file.` })),
  );

/** The same sections as the plan has, with as many points in each language as in the first. */
function uneven(plan: ParentsPlan, texts: CheckedParents['texts']): Finding[] {
  const first = texts[langs[0]];
  return langs.flatMap((lang) => {
    const text = texts[lang];
    if (!text) return [];
    const file = `parents.${lang}.yaml`;
    const ids = plan.sections.map(({ id }) => id);
    const lost = ids.filter((id) => !text.sections[id]).map((id) => ({ file, at: ['sections'], reason: `"${id}" is missing.` }));
    const extra = Object.keys(text.sections)
      .filter((id) => !ids.includes(id))
      .map((id) => ({ file, at: ['sections', id], reason: `parents.yaml has no section "${id}".` }));
    const counts = ids.flatMap((id) =>
      (['points', 'avoid'] as const).flatMap((list) => {
        const here = text.sections[id]?.[list].length;
        const there = first?.sections[id]?.[list].length;
        return here === undefined || there === undefined || here === there
          ? []
          : [{ file, at: ['sections', id, list], reason: `has ${here} entries, but parents.${langs[0]}.yaml has ${there}.` }];
      }),
    );
    return [...lost, ...extra, ...counts];
  });
}

/** `given` are the files that are there; a programme without any has no page, and that is no problem. */
export function checkParents(folder: string, given: Record<string, string>): CheckedParents {
  if (Object.keys(given).length === 0) return { texts: {}, problems: [] };
  const files: Record<string, YamlFile> = Object.fromEntries(Object.entries(given).map(([name, text]) => [name, readYaml(text)]));
  const missing = parentsFiles.filter((file) => !files[file]).map((file): Finding => ({ file, at: [], reason: 'this file is missing.' }));
  const findings: Finding[] = [...missing];
  const read = <Schema extends typeof parentsSchema | typeof parentsTextSchema>(file: string, schema: Schema) => {
    const data = files[file]?.data;
    if (data === undefined) return undefined;
    const { value, misfits } = fit(schema, data);
    findings.push(...misfits.map(({ at, reason }) => ({ file, at, reason })), ...plainText(file, data));
    return value;
  };
  const plan = read('parents.yaml', parentsSchema);
  const texts: CheckedParents['texts'] = {};
  for (const lang of langs) {
    const file = `parents.${lang}.yaml`;
    const text = read(file, parentsTextSchema);
    if (text) texts[lang] = text;
    findings.push(...kindWords(lang, files[file]?.data).map((finding) => ({ ...finding, file })));
  }
  if (plan) findings.push(...sourceFindings('parents.yaml', plan.sources), ...unknownSources(plan), ...uneven(plan, texts));
  const unreadable = Object.entries(files).flatMap(([file, { problems }]) =>
    problems.map((problem): Problem => ({ file: `${folder}/${file}`, path: '', ...problem })),
  );
  const told = findings.map(({ file, at, reason }): Problem => {
    const line = files[file]?.lineOf(at);
    return { file: `${folder}/${file}`, ...(line === undefined ? {} : { line }), path: spoken(at), reason };
  });
  return { ...(plan ? { plan } : {}), texts, problems: [...unreadable, ...told] };
}

/** The three languages of the app. A fourth starts here: see "How to add a language" in src/README.md. */
export const langs = ['kk', 'ru', 'en'] as const;
export type Lang = (typeof langs)[number];

export function isLang(word: string | undefined): word is Lang {
  return langs.some((lang) => lang === word);
}

/** The language to open in: the remembered one, else the first wish of the browser that we speak, else Kazakh. */
export function chooseLang(remembered: string | null, wishes: readonly string[]): Lang {
  const known = [remembered ?? '', ...wishes].map((wish) => wish.slice(0, 2).toLowerCase());
  return known.find(isLang) ?? 'kk';
}

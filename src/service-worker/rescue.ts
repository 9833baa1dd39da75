/** Pages that live in the worker itself: the last words when everything else on the device is gone. */
interface Words {
  lang: string;
  title: string;
  text: string;
  link: string;
}
export type RescueKind = 'lost' | 'reset' | 'reset-later';

const words: Record<RescueKind, Words[]> = {
  lost: [
    {
      lang: 'kk',
      title: 'Қолданба файлдары бұл құрылғыдан өшіп қалыпты',
      text: 'Браузер оларды орын босату үшін өшірген болуы керек. Бір рет интернетке қосылып, осы бетті қайта ашыңыз: бәрі өзі орнына келеді.',
      link: 'Қайта ашу',
    },
    {
      lang: 'ru',
      title: 'Файлы приложения исчезли с этого устройства',
      text: 'Скорее всего, браузер удалил их, чтобы освободить место. Один раз подключитесь к интернету и откройте эту страницу снова: всё восстановится само.',
      link: 'Открыть снова',
    },
    {
      lang: 'en',
      title: 'The app’s files are gone from this device',
      text: 'The browser probably removed them to make room. Connect to the internet once and open this page again: everything comes back by itself.',
      link: 'Open again',
    },
  ],
  reset: [
    {
      lang: 'kk',
      title: 'Қолданба қалпына келтірілді',
      text: 'Тек қолданбаның файлдары өшірілді. Отбасының жазбалары мен сабақ есептері орнында.',
      link: 'Қолданбаны ашу',
    },
    {
      lang: 'ru',
      title: 'Приложение сброшено',
      text: 'Удалены только файлы самого приложения. Записи семьи и отчёты об уроках на месте.',
      link: 'Открыть приложение',
    },
    {
      lang: 'en',
      title: 'The app has been reset',
      text: 'Only the files of the app itself were removed. The family’s records and the lesson reports are still here.',
      link: 'Open the app',
    },
  ],
  'reset-later': [
    {
      lang: 'kk',
      title: 'Қазір қалпына келтіруге болмайды',
      text: 'Ол үшін интернет керек, ал қазір байланыс жоқ. Ештеңе өшірілген жоқ.',
      link: 'Қолданбаға оралу',
    },
    {
      lang: 'ru',
      title: 'Сейчас сбросить нельзя',
      text: 'Для этого нужен интернет, а связи сейчас нет. Ничего не удалено.',
      link: 'Вернуться в приложение',
    },
    {
      lang: 'en',
      title: 'The app cannot be reset now',
      text: 'That needs the internet, and there is no connection. Nothing was removed.',
      link: 'Back to the app',
    },
  ],
};

const style = `body{margin:0;padding:8vh 6vw;font:1.125rem/1.5 system-ui,sans-serif;color:#1d2b53;background:#fdf8ee}
section{max-width:36rem;margin:0 auto 1.5rem;padding:1.25rem 1.5rem;background:#fff;border:2px solid #d9cbb0;border-radius:1.25rem}
h1{margin:0 0 .5rem;font-size:1.375rem;line-height:1.2}p{margin:0 0 1rem}
a{display:inline-block;padding:.75rem 1.25rem;border-radius:1.25rem;background:#17578c;color:#fff;font-weight:700;text-decoration:none}`;

const section = ({ lang, title, text, link }: Words, to: string) =>
  `<section lang="${lang}"><h1>${title}</h1><p>${text}</p><a href="${to}">${link}</a></section>`;

/** `home` is the base path. The link of a lost page leads to the page itself. */
export function rescuePage(kind: RescueKind, home: string): Response {
  const to = kind === 'lost' ? '' : `${home}/`;
  const body = words[kind].map((said) => section(said, to)).join('');
  return new Response(
    `<!doctype html><html lang="kk"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Birge</title><style>${style}</style></head><body data-rescue="${kind}">${body}</body></html>`,
    {
      status: kind === 'lost' ? 503 : 200,
      headers: {
        'Content-Type': 'text/html; charset=utf-8',
        'Cache-Control': 'no-store',
        'Content-Security-Policy':
          "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
      },
    },
  );
}

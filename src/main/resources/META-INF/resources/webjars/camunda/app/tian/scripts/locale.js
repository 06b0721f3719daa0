import { language } from "./language.js";

/**
 * The texts of this page's language before the application starts.
 *
 * Camunda 7.24 starts its applications while the locale file is still on its way, and some parts translate their texts
 * once and for good: on a slow line "SEARCH_PLACEHOLDER" stays in the search box. It also keeps the file in the
 * browser's storage and shows yesterday's texts once more after an upgrade. Custom scripts are awaited before the
 * start, so this one waits for the file, lays its texts into the translation table and answers Camunda's loader from
 * it. When the file cannot be had the application starts as Camunda made it, keys and notice included.
 */
export async function textsBeforeStart() {
  const base = document.querySelector("base");
  const name = base.getAttribute("app-name");
  const texts = await locale(`${base.getAttribute("app-root")}/app/${name}/locales/${language}.json`);
  if (!texts || !window.angular) {
    return;
  }
  window.angular
    .module("pascalprecht.translate")
    .config(["$translateProvider", ($translate) => $translate.translations(language, texts.labels)]);
  window.angular.module(`cam.${name}.custom`).decorator("localeLoader", ["$delegate", "$q", loaderOf(texts)]);
  // With texts in the table Camunda does not load; but the loader also hands the words of dates to moment.js.
  window.angular.module(`cam.${name}.custom`).run(["$translate", ($translate) => $translate.refresh(language)]);
}

async function locale(address) {
  try {
    const answer = await fetch(address, { credentials: "same-origin", cache: "no-cache" });
    return answer.ok ? await answer.json() : undefined;
  } catch {
    return undefined;
  }
}

function loaderOf(texts) {
  return ($delegate, $q) => (options) => {
    if (options.key !== language) {
      return $delegate(options);
    }
    if (options.callback) {
      options.callback(null, texts, language);
    }
    return $q.resolve(texts.labels);
  };
}

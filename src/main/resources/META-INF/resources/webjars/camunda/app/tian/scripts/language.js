/**
 * The language of the Camunda web applications.
 *
 * Camunda 7.24 takes the first language of the browser, cuts it at the hyphen ("zh-CN" becomes "zh") and looks for
 * exactly that in `availableLocales`; whatever it does not find becomes `fallbackLocale`. So Chinese browsers reach
 * "zh-CN" by the fallback only, and a Chinese office with an English browser would get English. Besides, with two
 * locales loaded the last one to arrive sets the language of the dates. Therefore each page offers Camunda just the
 * one language that holds: the person's choice, kept in a cookie, and Chinese without one.
 */
export const LANGUAGES = ["zh-CN", "en"];

// The same cookie as that of our own pages (ChosenLanguage, PreferencesController).
const COOKIE = "tian-lang";
const ONE_YEAR = 31536000;

function chosenLanguage() {
  const cookie = document.cookie.split("; ").find((entry) => entry.startsWith(COOKIE + "="));
  const value = cookie ? decodeURIComponent(cookie.slice(COOKIE.length + 1)) : "";
  return value === "en" ? "en" : "zh-CN";
}

/** The language of this page, one of {@link LANGUAGES}. */
export const language = chosenLanguage();

/** True when the page speaks Chinese. */
export const chinese = language === "zh-CN";

/** Picks one of two texts by the language of the page. */
export function text(zh, en) {
  return chinese ? zh : en;
}

/** Keeps the choice for all pages of this host and loads the page again in that language. */
export function chooseLanguage(wanted) {
  const value = wanted === "en" ? "en" : "zh";
  document.cookie = `${COOKIE}=${value}; Path=/; Max-Age=${ONE_YEAR}; SameSite=Lax`;
  window.location.reload();
}

/** What an application's `config.js` says about languages. */
export const locales = { availableLocales: [language], fallbackLocale: language };

/** Path of our own pages: the web applications live in `<context path>/camunda`. */
export function home() {
  const root = document.querySelector("base").getAttribute("app-root") || "";
  return root.replace(/\/camunda\/?$/, "");
}

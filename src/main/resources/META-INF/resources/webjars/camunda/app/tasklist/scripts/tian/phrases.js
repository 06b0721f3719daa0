import { home, text } from "../../../tian/scripts/language.js";
import { phrasesIn } from "../../../tian/scripts/phrases.js";

// Uses are counted at the desk only: calls from here carry no token against forged requests.
phrasesIn(".fjs-container", {
  base: home(),
  used: () => {},
  texts: {
    title: text("常用语", "Phrases"),
    search: text("查找常用语", "Find a phrase"),
    keep: text("维护常用语", "Keep my phrases"),
    none: text("没有常用语。", "No phrases."),
    away: text("常用语未能加载，请稍后再试。", "The phrases could not be loaded; try again later."),
    full: text("放不下了，请先删减文字。", "There is no room; please shorten the text first."),
  },
});

import { locales, text } from "../../tian/scripts/language.js";

export default {
  app: { vendor: "Tian 提案", name: text("首页", "Welcome") },
  locales,
  disableWelcomeMessage: true,
  customScripts: ["../tian/scripts/page.js"],
};

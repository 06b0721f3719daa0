import { locales, text } from "../../tian/scripts/language.js";

export default {
  app: { vendor: "Tian 提案", name: text("流程监控", "Cockpit") },
  locales,
  disableWelcomeMessage: true,
  customScripts: ["../tian/scripts/page.js"],
};

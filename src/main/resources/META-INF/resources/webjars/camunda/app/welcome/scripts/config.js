import { home, locales, text } from "../../tian/scripts/language.js";

export default {
  app: { vendor: "Tian 提案", name: text("首页", "Welcome") },
  locales,
  disableWelcomeMessage: true,
  customScripts: ["../tian/scripts/page.js"],
  links: [
    {
      label: text("工作台", "Desk"),
      href: home() + "/desk",
      description: text("提案的办理、查询与起草", "Handle, search and draft proposals"),
    },
  ],
};

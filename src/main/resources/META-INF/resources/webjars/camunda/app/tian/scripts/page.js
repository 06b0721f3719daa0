import { chinese, chooseLanguage, home, language, text } from "./language.js";
import { speakChineseDates } from "./dates.js";
import { textsBeforeStart } from "./locale.js";
import { signInAtOurPage } from "./sign-in.js";
import { translateWithin } from "./translate.js";
import { WEBAPP_RULES } from "./texts.js";

/**
 * What all Camunda web applications have in common here: the language of the document, the switch between Chinese and
 * English, the way back to the desk, no end-of-life banner, and refusals without their technical preamble.
 */

// What the engine and its REST API put in front of the reason; the person needs the reason only.
const PREAMBLES = [
  /^Cannot (?:submit task form|complete task|resolve task|claim task|unclaim task|delegate task) [\w-]+: /,
  /^Cannot instantiate process definition [\w:.-]+: /,
  /^(?:ENGINE-\d+ )?(?:There was an exception|Exception) while invoking (?:the )?\w+\.? ?(?:Message: ')?:? ?/,
  /^(?:[a-z]\w*\.)+\w*Exception: /,
];

// What the engine says in English about tasks that are gone or somebody else's; the notice's heading says the rest.
const TECHNICAL = [
  [
    /^(?:<\w+> <- )?(?:No matching task with id|task is null|Cannot find task with id)\b.*$/s,
    text("请刷新任务列表。", "Refresh the list."),
  ],
  [/^[\w.-]+ may not [a-z ]+ task [\w-]+$/, text("您无权办理此任务。", "This task is not yours to work on.")],
  [
    /^Task '[\w-]+' is already claimed by someone else\.?$/,
    text("任务已被他人认领。", "Somebody else has claimed the task."),
  ],
];

function reasonOnly(message) {
  const [, plain] = TECHNICAL.find(([pattern]) => pattern.test(message)) || [];
  return plain || withoutPreamble(message);
}

function withoutPreamble(message) {
  const shorter = PREAMBLES.reduce((reason, preamble) => reason.replace(preamble, ""), message);
  if (shorter === message) {
    return message;
  }
  const quoted = /Message: '/.test(message.slice(0, message.length - shorter.length)) && shorter.endsWith("'");
  return reasonOnly(quoted ? shorter.slice(0, -1) : shorter);
}

function removeBanner() {
  document.querySelectorAll(".ce-eol-banner").forEach((banner) => banner.remove());
}

function showReasons() {
  document.querySelectorAll(".notifications .message, .alert .message").forEach((element) => {
    const reason = reasonOnly(element.textContent);
    if (reason !== element.textContent) {
      element.textContent = reason;
    }
  });
}

function menuEntry(className, label, attributes) {
  const item = document.createElement("li");
  item.className = className;
  const link = document.createElement("a");
  link.textContent = label;
  Object.assign(link, attributes);
  item.appendChild(link);
  return item;
}

function completeMenus() {
  document.querySelectorAll("[cam-widget-header] .app-menu > ul").forEach((menu) => {
    if (!menu.querySelector(".tian-language")) {
      menu.appendChild(languageSwitch());
    }
  });
  document.querySelectorAll("[cam-widget-header] .app-switch .dropdown-menu").forEach((menu) => {
    if (!menu.querySelector(".tian-desk")) {
      menu.prepend(menuEntry("tian-desk", text("工作台", "Desk"), { href: home() + "/desk" }));
    }
  });
}

function languageSwitch() {
  const other = chinese ? "en" : "zh-CN";
  const item = menuEntry("tian-language", chinese ? "English" : "中文", { href: "#", lang: other });
  item.firstChild.addEventListener("click", (event) => {
    event.preventDefault();
    chooseLanguage(other);
  });
  return item;
}

function completeProfile() {
  // Names and passwords are the organisation's: our page instead of forms that the engine would refuse.
  document.querySelectorAll(".user-profile-display .action-links").forEach((links) => {
    if (!links.querySelector(".tian-password")) {
      const address = { href: home() + "/account/password" };
      links.replaceChildren(menuEntry("tian-password", text("修改密码", "Change password"), address));
    }
  });
}

function completeTitle() {
  // Cockpit and Admin write the title before their texts have arrived.
  if (document.title.includes("DASHBOARD_DASHBOARD")) {
    document.title = document.title.replace("DASHBOARD_DASHBOARD", text("概览", "Dashboard"));
  }
}

function keepInOrder() {
  completeTitle();
  removeBanner();
  showReasons();
  completeMenus();
  completeProfile();
}

document.documentElement.lang = language;
signInAtOurPage();
speakChineseDates();
translateWithin(WEBAPP_RULES);
new MutationObserver(keepInOrder).observe(document.documentElement, { subtree: true, childList: true, characterData: true });
keepInOrder();
await textsBeforeStart();

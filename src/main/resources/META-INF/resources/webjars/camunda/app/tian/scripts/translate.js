import { chinese } from "./language.js";

const ATTRIBUTES = ["title", "aria-label", "placeholder", "label", "alt"];

/**
 * Translates texts that a library writes itself, in the parts of the page named by a selector, now and whenever
 * something in them changes. Only texts known word for word (or by a pattern over the whole text) are touched, so what
 * people have written stays as it is. Does nothing unless the page speaks Chinese.
 *
 * @param {Array<{within: string, texts: Object<string, string>, patterns?: Array<[RegExp, string|function]>}>} rules
 */
export function translateWithin(rules) {
  if (chinese) {
    translate(rules);
  }
}

/** The other way round: Chinese data of ours on an English page. */
export function translateWithinEnglish(rules) {
  if (!chinese) {
    translate(rules);
  }
}

function translate(rules) {
  const watched = rules.map((rule) => rule.within).join(",");
  const observer = new MutationObserver((changes) => changes.forEach((change) => visitChange(change, rules, watched)));
  observer.observe(document.documentElement, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ATTRIBUTES.concat("class"),
  });
}

function visitChange(change, rules, watched) {
  if (change.type === "characterData") {
    visit(change.target, rules);
  } else if (change.type === "attributes") {
    if (change.attributeName === "class") {
      return change.target.matches(watched) ? visitAll(change.target, rules) : undefined;
    }
    visit(change.target, rules);
  } else {
    change.addedNodes.forEach((node) => visitAll(node, rules));
  }
}

function visitAll(root, rules) {
  if (root.nodeType === Node.TEXT_NODE) {
    visit(root, rules);
    return;
  }
  if (root.nodeType !== Node.ELEMENT_NODE) {
    return;
  }
  visit(root, rules);
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    visit(walker.currentNode, rules);
  }
}

function visit(node, rules) {
  const element = node.nodeType === Node.TEXT_NODE ? node.parentElement : node;
  if (!element) {
    return;
  }
  for (const rule of rules) {
    if (element.closest(rule.within)) {
      apply(rule, node);
    }
  }
}

function apply(rule, node) {
  if (node.nodeType === Node.TEXT_NODE) {
    const translated = translationOf(rule, node.data);
    if (translated !== undefined) {
      node.data = translated;
    }
    return;
  }
  for (const attribute of ATTRIBUTES) {
    const translated = node.hasAttribute(attribute) ? translationOf(rule, node.getAttribute(attribute)) : undefined;
    if (translated !== undefined) {
      node.setAttribute(attribute, translated);
    }
  }
}

function translationOf(rule, original) {
  const words = original.trim();
  if (!words) {
    return undefined;
  }
  // Templates break their lines inside a text.
  const known = [words, words.replace(/\s+/g, " ")].find((key) => Object.hasOwn(rule.texts, key));
  if (known !== undefined) {
    return original.replace(words, () => rule.texts[known]);
  }
  const [pattern, replacement] = (rule.patterns || []).find(([candidate]) => candidate.test(words)) || [];
  return pattern && words.replace(pattern, replacement);
}

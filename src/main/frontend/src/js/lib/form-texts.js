/* form-js 1.8.7 has no translations: its own words in Chinese, in the messages and on the screen. */
import flatpickr from 'flatpickr';
import { Mandarin } from 'flatpickr/dist/l10n/zh.js';

const WORDS = {
  'Field is required.': '此项必填。',
  'Field must be a valid email.': '请填写正确的电子邮箱。',
  'Date and time must both be entered.': '日期和时间须同时填写。',
  'Value is not a number.': '请填写数字。',
  'No results': '没有符合的选项',
  'All values selected': '已全部选择',
  'Add new': '添加一项',
  'Remove tag': '移除',
  'Skip to search': '跳到搜索',
  'Nothing to show.': '没有内容。',
  Search: '搜索',
  Select: '请选择',
  Date: '日期',
  'mm/dd/yyyy': '年/月/日',
  'yyyy/mm/dd': '年/月/日',
};

const PATTERNS = [
  [/^Field must match pattern [\s\S]+$/, '填写的格式不符合要求。'],
  [/^Field must have minimum value of (.+)\.$/, '不能小于 $1。'],
  [/^Field must have maximum value of (.+)\.$/, '不能大于 $1。'],
  [/^Field must have minimum length of (.+)\.$/, '至少填写 $1 个字。'],
  [/^Field must have maximum length of (.+)\.$/, '最多填写 $1 个字。'],
  [/^Remove list item (\d+)$/, '移除第 $1 项'],
];

export function inChinese(text) {
  const word = WORDS[text.trim()];
  if (word) {
    return word;
  }
  const match = PATTERNS.find(([pattern]) => pattern.test(text.trim()));
  return match ? text.trim().replace(match[0], match[1]) : text;
}

/** Makes the validator of a form speak Chinese. */
function translateValidator(form) {
  const validator = form.get('validator');
  for (const method of ['validateField', 'validateFieldInstance']) {
    const original = validator[method]?.bind(validator);
    if (original) {
      validator[method] = (...args) => original(...args).map(inChinese);
    }
  }
}

const ATTRIBUTES = ['placeholder', 'aria-label', 'title'];

function translateElement(element) {
  for (const name of ATTRIBUTES) {
    const value = element.getAttribute?.(name);
    if (value && inChinese(value) !== value) {
      element.setAttribute(name, inChinese(value));
    }
  }
}

function translateTree(root) {
  if (root.nodeType === Node.TEXT_NODE) {
    const translated = inChinese(root.data);
    if (translated !== root.data) {
      root.data = translated;
    }
    return;
  }
  if (root.nodeType === Node.ELEMENT_NODE && root.tagName !== 'TEXTAREA') {
    translateElement(root);
    root.childNodes.forEach(translateTree);
  }
}

/** Keeps the words that form-js itself puts on the screen in Chinese. */
function translateScreen(container) {
  translateTree(container);
  new MutationObserver((changes) => {
    for (const change of changes) {
      change.addedNodes.forEach(translateTree);
      if (change.type !== 'childList') {
        translateTree(change.target);
      }
    }
  }).observe(container, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ATTRIBUTES,
  });
}

export function speakChinese(form, container) {
  flatpickr.localize(Mandarin);
  translateValidator(form);
  translateScreen(container);
}

/*
 * Phrases in text fields: a button after each multi-line field, or Ctrl+/ in it, opens the library; what is chosen goes in
 * at the cursor. Works on plain fields and on those of form-js, which hear the input event.
 */

const FIELDS = "textarea:not([readonly]):not([disabled]):not([data-no-phrases])";
let known;
let opened;

function element(name, attributes, ...children) {
  const made = document.createElement(name);
  Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
  made.append(...children);
  return made;
}

async function load(base) {
  const answer = await fetch(`${base}/api/v1/phrases`, {
    credentials: "same-origin",
    headers: { Accept: "application/json", "X-Requested-With": "XMLHttpRequest" },
  });
  return answer.ok ? answer.json() : Promise.reject(new Error(String(answer.status)));
}

/** React and its like keep the value of a field to themselves: the setter of the prototype goes past that. */
function insert(field, words) {
  const { selectionStart: from, selectionEnd: to, value, maxLength } = field;
  const text = value.slice(0, from) + words + value.slice(to);
  if (maxLength > 0 && text.length > maxLength) {
    return false;
  }
  Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, "value").set.call(field, text);
  field.dispatchEvent(new Event("input", { bubbles: true }));
  field.focus();
  field.setSelectionRange(from + words.length, from + words.length);
  return true;
}

function close() {
  opened?.panel.remove();
  opened?.button?.setAttribute("aria-expanded", "false");
  opened = undefined;
}

async function open(field, button, { base, texts, used }) {
  close();
  const panel = element("div", { class: "phrase-panel", role: "dialog", "aria-label": texts.title });
  opened = { panel, button };
  button.setAttribute("aria-expanded", "true");
  const search = element("input", { type: "search", "aria-label": texts.search, placeholder: texts.search });
  const list = element("ul", { class: "phrase-list" });
  const state = element("p", { class: "hint", role: "status" });
  panel.append(search, list, state, element("p", {}, element("a", { href: `${base}/desk/phrases`, target: "_blank" }, texts.keep)));
  button.after(panel);
  search.focus();
  panel.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      event.stopPropagation();
      close();
      field.focus();
    }
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      const stops = [search, ...list.querySelectorAll("button")];
      const step = event.key === "ArrowDown" ? 1 : -1;
      stops[Math.max(0, Math.min(stops.length - 1, stops.indexOf(document.activeElement) + step))].focus();
    }
    if (event.key === "Enter" && document.activeElement === search) {
      event.preventDefault();
      list.querySelector("button")?.click();
    }
  });
  try {
    known ??= await load(base);
  } catch {
    state.textContent = texts.away;
    return;
  }
  const show = () => {
    const wanted = search.value.trim().toLowerCase();
    const found = known.filter(({ words }) => words.toLowerCase().includes(wanted));
    state.textContent = found.length ? "" : texts.none;
    list.replaceChildren(
      ...found.map((phrase) => {
        const choose = element("button", { type: "button" }, phrase.words, element("span", { class: "hint" }, ` ${phrase.kindName}`));
        choose.addEventListener("click", () => {
          if (insert(field, phrase.words)) {
            close();
            used(phrase.id);
          } else {
            state.textContent = texts.full;
          }
        });
        return element("li", {}, choose);
      }),
    );
  };
  search.addEventListener("input", show);
  show();
}

function equip(field, options) {
  if (field.nextElementSibling?.classList.contains("phrase-button")) {
    return;
  }
  const button = element(
    "button",
    { type: "button", class: "phrase-button", "aria-expanded": "false", "aria-haspopup": "dialog", "aria-keyshortcuts": "Control+/" },
    options.texts.title,
  );
  button.addEventListener("click", () => (opened?.button === button ? close() : open(field, button, options)));
  field.after(button);
  if (!field.dataset.phrases) {
    field.dataset.phrases = "1";
    field.addEventListener("keydown", (event) => {
      if (event.key === "/" && event.ctrlKey) {
        event.preventDefault();
        open(field, field.nextElementSibling, options);
      }
    });
  }
}

/** Equips the fields in the places the selector names, and those that appear there later. */
export function phrasesIn(selector, options) {
  const look = () => document.querySelectorAll(`:is(${selector}) ${FIELDS}`).forEach((field) => equip(field, options));
  new MutationObserver(look).observe(document.body, { childList: true, subtree: true });
  document.addEventListener("click", ({ target }) => {
    if (opened && !opened.panel.contains(target) && target !== opened.button) {
      close();
    }
  });
  look();
}

/* Asks the server about what is being written, shortly after each pause in typing. */
import { send } from './http.js';
import { readSuggestions } from './suggestions.js';

/* Together with the call itself this stays below 300 ms. */
const PAUSE = 180;

/** What stands in the fields of the editor, by name. */
export function written() {
  const value = (id) => document.getElementById(id).value;
  return {
    title: value('title'),
    situation: value('situation'),
    analysis: value('analysis'),
    suggestions: readSuggestions(),
  };
}

/**
 * Keeps a folding place beside the editor true to what is written.
 *
 * place: the element that unfolds, with the address in data-url; body(): what is sent, or null when
 * there is too little yet; show(answer), tooLittle(), away(): what the place says then.
 */
export function askWhileWriting({ place, body, show, tooLittle = () => {}, away }) {
  const editor = document.getElementById('editor');
  let timer;
  let asked = 0;
  let shown = '';

  async function ask() {
    const wanted = body();
    const key = JSON.stringify(wanted);
    if (key === shown || !place.open) {
      return;
    }
    const mine = ++asked;
    if (wanted === null) {
      shown = key;
      tooLittle();
      return;
    }
    try {
      const answer = await send('POST', place.dataset.url, wanted);
      // An answer that later words have overtaken is of no use any more.
      if (mine === asked) {
        shown = key;
        show(answer);
      }
    } catch {
      if (mine === asked) {
        away();
      }
    }
  }

  function soon() {
    clearTimeout(timer);
    timer = setTimeout(ask, PAUSE);
  }

  editor.addEventListener('input', soon);
  editor.addEventListener('click', soon);
  place.addEventListener('toggle', soon);
  soon();
}

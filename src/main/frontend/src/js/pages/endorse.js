/* A leader's page: phrases that go into the comment, and the place to sign by hand. */
import { signing } from '../lib/signing.js';

const comment = document.getElementById('endorsementComment');
const phrases = document.getElementById('phrases');
phrases.hidden = false;
phrases.addEventListener('click', ({ target }) => {
  const { phrase } = target.dataset;
  if (!phrase) {
    return;
  }
  comment.value = comment.value.includes(phrase) ? comment.value : comment.value + phrase;
  comment.dispatchEvent(new Event('input', { bubbles: true }));
});

signing(comment.form);

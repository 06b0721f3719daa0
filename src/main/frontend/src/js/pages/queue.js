/* Choosing cases of the review queue: a whole page at once, and how many are chosen. */
const boxes = [...document.querySelectorAll('input[name="task"]')];
const page = document.getElementById('choose-page');
const all = document.getElementById('choose-all');
const told = document.getElementById('chosen');

function tell() {
  const chosen = boxes.filter((box) => box.checked).length;
  page.checked = chosen > 0 && chosen === boxes.length;
  page.indeterminate = chosen > 0 && chosen < boxes.length;
  told.textContent = all.checked ? '' : told.dataset.text.replace('#', chosen);
}

if (page) {
  page.addEventListener('change', () => {
    boxes.forEach((box) => {
      box.checked = page.checked;
    });
    tell();
  });
  all.addEventListener('change', () => {
    boxes.forEach((box) => {
      box.disabled = all.checked;
    });
    tell();
  });
  boxes.forEach((box) => box.addEventListener('change', tell));
  tell();
}

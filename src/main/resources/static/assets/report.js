// Editor of annual reports: a figure's button puts its name where the cursor last was.
(() => {
  let field = document.querySelector('textarea.manuscript');
  document.addEventListener('focusin', event => {
    if (event.target.matches('textarea.manuscript')) field = event.target;
  });
  document.querySelectorAll('[data-insert]').forEach(button => {
    button.hidden = false;
    button.addEventListener('click', () => {
      if (!field) return;
      field.setRangeText(button.dataset.insert, field.selectionStart, field.selectionEnd, 'end');
      field.focus();
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
  });
})();

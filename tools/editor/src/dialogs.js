// Small modal forms of the editor: a link, a picture, a table.

let counter = 0;

function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === true) made.setAttribute(name, '');
    else if (value !== false && value != null) made.setAttribute(name, value);
  }
  made.append(...children);
  return made;
}

function field({ name, label, hint, ...control }) {
  const id = `editor-field-${++counter}`;
  const described = hint ? { 'aria-describedby': id + '-hint' } : {};
  const parts = [element('label', { for: id }, label), element('input', { id, name, ...described, ...control })];
  if (hint) parts.push(element('p', { class: 'hint', id: id + '-hint' }, hint));
  return element('div', { class: 'field' }, ...parts);
}

/** Asks and resolves with the form's data, or with null when given up. */
export function ask(title, fields, confirm = '确定') {
  const heading = `editor-dialog-${++counter}`;
  const form = element('form', { method: 'dialog', class: 'stack' },
    element('h2', { id: heading }, title), ...fields.map(field),
    element('div', { class: 'row' },
      element('button', { class: 'btn primary', value: 'ok' }, confirm),
      element('button', { class: 'btn', value: 'cancel', formnovalidate: true }, '取消')));
  const dialog = element('dialog', { class: 'editor-dialog', 'aria-labelledby': heading }, form);
  document.body.append(dialog);
  return new Promise(resolve => {
    dialog.addEventListener('close', () => {
      resolve(dialog.returnValue === 'ok' ? new FormData(form) : null);
      dialog.remove();
    });
    dialog.showModal();
  });
}

// Between the HTML the server keeps and the document being edited.
import { DOMParser as DocumentParser, DOMSerializer } from 'prosemirror-model';
import { schema } from './schema.js';

const inert = html => new DOMParser().parseFromString(html, 'text/html');

/** A table's caption stands above it as a centred line, because the table model has rows only. */
function captionsAsLines(page) {
  page.querySelectorAll('table > caption').forEach(caption => {
    const line = page.createElement('p');
    line.className = 'center';
    line.append(...caption.childNodes);
    caption.parentNode.before(line);
    caption.remove();
  });
}

export function documentOf(html) {
  const page = inert(html);
  captionsAsLines(page);
  return DocumentParser.fromSchema(schema).parse(page.body);
}

/** Leading rows of header cells form the table's head, so that screen readers announce them. */
function withHeads(page) {
  page.querySelectorAll('table > tbody').forEach(body => {
    const rows = [...body.children];
    const firstPlain = rows.findIndex(row => [...row.children].some(cell => cell.tagName !== 'TH'));
    const heads = rows.slice(0, Math.max(firstPlain, 0));
    if (heads.length === 0) return;
    const head = page.createElement('thead');
    head.append(...heads);
    head.querySelectorAll('th').forEach(cell => cell.setAttribute('scope', 'col'));
    body.before(head);
  });
}

export function htmlOf(document) {
  const page = inert('');
  page.body.append(DOMSerializer.fromSchema(schema).serializeFragment(document.content, { document: page }));
  page.querySelectorAll('figcaption:empty').forEach(empty => empty.remove());
  page.querySelectorAll('li > p:only-child, td > p:only-child, th > p:only-child').forEach(unwrapPlain);
  page.querySelectorAll('[data-colwidth]').forEach(cell => cell.removeAttribute('data-colwidth'));
  withHeads(page);
  return page.body.innerHTML;
}

/** A single plain paragraph in a cell or list item needs no tag of its own. */
function unwrapPlain(paragraph) {
  if (paragraph.attributes.length === 0) {
    paragraph.replaceWith(...paragraph.childNodes);
  }
}

// The document an item's text may be: exactly the vocabulary of org.gongkai.file.RichText, no more.
import { Schema } from 'prosemirror-model';
import { tableNodes } from 'prosemirror-tables';

const KNOWN_CLASSES = ['center', 'right', 'indent', 'noindent', 'h-hei', 'h-kai', 'sign'];

const classesOf = dom => [...dom.classList].filter(name => KNOWN_CLASSES.includes(name)).join(' ');
const only = attributes => Object.fromEntries(Object.entries(attributes).filter(([, value]) => value));
const block = dom => ({ classes: classesOf(dom), id: dom.id || null });
const blockAttributes = { classes: { default: '' }, id: { default: null } };
const written = node => only({ class: node.attrs.classes, id: node.attrs.id });

const heading = level => ({
  tag: 'h' + level,
  getAttrs: dom => ({ ...block(dom), level }),
});

const cellClasses = {
  default: null,
  getFromDOM: dom => classesOf(dom) || null,
  setDOMAttr: (value, attributes) => { if (value) attributes.class = value; },
};
const cellScope = {
  default: null,
  getFromDOM: dom => dom.getAttribute('scope'),
  setDOMAttr: (value, attributes) => { if (value) attributes.scope = value; },
};

const tables = tableNodes({
  tableGroup: 'block',
  cellContent: 'block+',
  cellAttributes: { classes: cellClasses, scope: cellScope },
});

export const schema = new Schema({
  nodes: {
    doc: { content: 'block+' },
    paragraph: {
      content: 'inline*', group: 'block', attrs: blockAttributes,
      parseDOM: [{ tag: 'p', getAttrs: block }],
      toDOM: node => ['p', written(node), 0],
    },
    heading: {
      content: 'inline*', group: 'block', defining: true,
      attrs: { ...blockAttributes, level: { default: 2 } },
      parseDOM: [2, 3, 4, 5].map(heading),
      toDOM: node => ['h' + node.attrs.level, written(node), 0],
    },
    blockquote: {
      content: 'block+', group: 'block', defining: true,
      parseDOM: [{ tag: 'blockquote' }],
      toDOM: () => ['blockquote', 0],
    },
    section: {
      content: 'block+', group: 'block', attrs: { classes: { default: '' } },
      parseDOM: [{ tag: 'section', getAttrs: dom => ({ classes: classesOf(dom) }) }],
      toDOM: node => ['section', only({ class: node.attrs.classes }), 0],
    },
    preformatted: {
      content: 'text*', marks: '', group: 'block', code: true,
      parseDOM: [{ tag: 'pre', preserveWhitespace: 'full' }],
      toDOM: () => ['pre', 0],
    },
    horizontal_rule: {
      group: 'block',
      parseDOM: [{ tag: 'hr' }],
      toDOM: () => ['hr'],
    },
    ordered_list: {
      content: 'list_item+', group: 'block', attrs: { start: { default: 1 } },
      parseDOM: [{ tag: 'ol', getAttrs: dom => ({ start: Number(dom.getAttribute('start')) || 1 }) }],
      toDOM: node => ['ol', node.attrs.start === 1 ? {} : { start: node.attrs.start }, 0],
    },
    bullet_list: {
      content: 'list_item+', group: 'block',
      parseDOM: [{ tag: 'ul' }],
      toDOM: () => ['ul', 0],
    },
    list_item: {
      content: 'paragraph block*', defining: true, attrs: blockAttributes,
      parseDOM: [{ tag: 'li', getAttrs: block }],
      toDOM: node => ['li', written(node), 0],
    },
    figure: {
      content: 'inline*', group: 'block', defining: true, isolating: true,
      attrs: { src: {}, alt: { default: '' }, classes: { default: '' } },
      parseDOM: [{
        tag: 'figure',
        getAttrs: dom => {
          const images = dom.querySelectorAll('img[src]');
          if (images.length !== 1) return false;
          return { src: images[0].getAttribute('src'), alt: images[0].getAttribute('alt') ?? '', classes: classesOf(dom) };
        },
        contentElement: dom => dom.querySelector('figcaption') ?? dom.ownerDocument.createElement('figcaption'),
      }],
      toDOM: node => ['figure', only({ class: node.attrs.classes }),
        ['img', { src: node.attrs.src, alt: node.attrs.alt }], ['figcaption', 0]],
    },
    image: {
      group: 'inline', inline: true, draggable: true,
      attrs: { src: {}, alt: { default: '' } },
      parseDOM: [{
        tag: 'img[src]',
        getAttrs: dom => ({ src: dom.getAttribute('src'), alt: dom.getAttribute('alt') ?? '' }),
      }],
      toDOM: node => ['img', { src: node.attrs.src, alt: node.attrs.alt }],
    },
    hard_break: {
      group: 'inline', inline: true, selectable: false,
      parseDOM: [{ tag: 'br' }],
      toDOM: () => ['br'],
    },
    text: { group: 'inline' },
    ...tables,
  },
  marks: { // the order nests them: a footnote's number is a link within a superscript
    superscript: {
      excludes: 'subscript', attrs: { id: { default: null } },
      parseDOM: [{ tag: 'sup', getAttrs: dom => ({ id: dom.id || null }) }],
      toDOM: mark => ['sup', only(mark.attrs), 0],
    },
    link: {
      inclusive: false,
      attrs: { href: { default: null }, title: { default: null }, id: { default: null } },
      parseDOM: [{
        tag: 'a',
        getAttrs: dom => ({ href: dom.getAttribute('href'), title: dom.getAttribute('title'), id: dom.id || null }),
      }],
      toDOM: mark => ['a', only(mark.attrs), 0],
    },
    strong: { parseDOM: [{ tag: 'strong' }, { tag: 'b' }], toDOM: () => ['strong', 0] },
    em: { parseDOM: [{ tag: 'em' }, { tag: 'i' }], toDOM: () => ['em', 0] },
    underline: { parseDOM: [{ tag: 'u' }], toDOM: () => ['u', 0] },
    strike: { parseDOM: [{ tag: 's' }, { tag: 'del' }, { tag: 'strike' }], toDOM: () => ['s', 0] },
    subscript: { excludes: 'superscript', parseDOM: [{ tag: 'sub' }], toDOM: () => ['sub', 0] },
  },
});

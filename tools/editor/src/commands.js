// What the toolbar and the keyboard do to the document.
import { lift, setBlockType, toggleMark, wrapIn } from 'prosemirror-commands';
import { liftListItem, wrapInList } from 'prosemirror-schema-list';
import { schema } from './schema.js';

const { nodes, marks } = schema;
const CLASS_GROUPS = [['center', 'right'], ['indent', 'noindent'], ['sign']];

function withClass(classes, wanted) {
  const list = classes.split(' ').filter(Boolean);
  if (list.includes(wanted)) return list.filter(name => name !== wanted).join(' ');
  const rivals = CLASS_GROUPS.find(group => group.includes(wanted)) ?? [];
  return [...list.filter(name => !rivals.includes(name)), wanted].join(' ');
}

function eachBlock(state, change) {
  const transaction = state.tr;
  state.selection.ranges.forEach(({ $from, $to }) => state.doc.nodesBetween($from.pos, $to.pos, (node, position) => {
    if (node.type === nodes.paragraph || node.type === nodes.heading) change(transaction, node, position);
  }));
  return transaction;
}

export const toggleClass = wanted => (state, dispatch) => {
  const transaction = eachBlock(state, (changed, node, position) => changed.setNodeMarkup(position, null,
    { ...node.attrs, classes: withClass(node.attrs.classes, wanted) }));
  if (!transaction.docChanged) return false;
  dispatch?.(transaction.scrollIntoView());
  return true;
};

/** A document's paragraphs are indented unless they say otherwise. */
export const toggleIndent = (state, dispatch) => toggleClass('noindent')(state, dispatch);

export const alignLeft = (state, dispatch) => {
  const transaction = eachBlock(state, (changed, node, position) => changed.setNodeMarkup(position, null,
    { ...node.attrs, classes: node.attrs.classes.split(' ').filter(name => !CLASS_GROUPS[0].includes(name)).join(' ') }));
  dispatch?.(transaction);
  return true;
};

export const paragraph = setBlockType(nodes.paragraph);
export const heading = (level, classes) => setBlockType(nodes.heading, { level, classes });
export const quote = (state, dispatch) => (inside(state, nodes.blockquote) ? lift : wrapIn(nodes.blockquote))(state, dispatch);
export const list = type => (state, dispatch) =>
  (inside(state, nodes[type]) ? liftListItem(nodes.list_item) : wrapInList(nodes[type]))(state, dispatch);
export const mark = name => toggleMark(marks[name]);

export const clearFormat = (state, dispatch) => {
  const { from, to } = state.selection;
  const transaction = eachBlock(state, (changed, _node, position) => changed.setNodeMarkup(position, nodes.paragraph));
  transaction.removeMark(from, to);
  dispatch?.(transaction.scrollIntoView());
  return true;
};

export function insertTable(rows, columns, header) {
  return (state, dispatch) => {
    const cells = type => Array.from({ length: columns }, () => type.createAndFill());
    const body = Array.from({ length: rows }, (_, row) => nodes.table_row.create(null,
      cells(header && row === 0 ? nodes.table_header : nodes.table_cell)));
    dispatch?.(state.tr.replaceSelectionWith(nodes.table.create(null, body)).scrollIntoView());
    return true;
  };
}

export function inside(state, type) {
  const { $from } = state.selection;
  for (let depth = $from.depth; depth > 0; depth--) {
    if ($from.node(depth).type === type) return true;
  }
  return false;
}

export function hasMark(state, name) {
  const { from, $from, to, empty } = state.selection;
  return empty ? Boolean(marks[name].isInSet(state.storedMarks ?? $from.marks()))
    : state.doc.rangeHasMark(from, to, marks[name]);
}

export function blockHas(state, test) {
  const block = state.selection.$from.parent;
  return (block.type === nodes.paragraph || block.type === nodes.heading) && test(block);
}

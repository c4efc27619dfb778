// Turns every <textarea data-editor> into the editor; the textarea keeps the HTML, so forms work as without a script.
import { baseKeymap, chainCommands, exitCode } from 'prosemirror-commands';
import { dropCursor } from 'prosemirror-dropcursor';
import { gapCursor } from 'prosemirror-gapcursor';
import { history, redo, undo } from 'prosemirror-history';
import { inputRules, wrappingInputRule } from 'prosemirror-inputrules';
import { keymap } from 'prosemirror-keymap';
import { EditorState, Plugin, TextSelection } from 'prosemirror-state';
import { liftListItem, sinkListItem, splitListItem } from 'prosemirror-schema-list';
import { fixTables, goToNextCell, tableEditing } from 'prosemirror-tables';
import { EditorView } from 'prosemirror-view';
import { insertTable } from './commands.js';
import { ask } from './dialogs.js';
import { documentOf, htmlOf } from './html.js';
import { cleanPaste } from './paste.js';
import { schema } from './schema.js';
import { BUTTONS, Toolbar } from './toolbar.js';

const { nodes, marks } = schema;
const WRITING_PAUSE = 250; // milliseconds after the last change until the textarea follows

class Editor {
  constructor(textarea) {
    this.textarea = textarea;
    this.files = textarea.dataset.files; // where an uploaded picture can be seen by officers, ends with a slash
    this.upload = textarea.dataset.upload;
    this.box = document.createElement('div');
    this.box.className = 'editor';
    textarea.after(this.box);
    this.view = new EditorView(this.box, {
      state: EditorState.create({ doc: documentOf(textarea.value), plugins: this.plugins() }),
      attributes: { ...this.labels(), class: 'document editor-text' },
      nodeViews: { image: node => this.picture(node), figure: node => this.figure(node) },
      transformPastedHTML: html => cleanPaste(html),
      handlePaste: (_view, event) => this.takeFiles(event.clipboardData, event),
      handleDrop: (_view, event) => this.takeFiles(event.dataTransfer, event),
    });
    const fixed = fixTables(this.view.state);
    if (fixed) this.view.dispatch(fixed);
    textarea.hidden = true;
    textarea.form?.addEventListener('submit', () => this.write());
    textarea.addEventListener('gongkai:jump', event => this.jumpTo(event.detail));
    textarea.addEventListener('gongkai:set', event => this.set(event.detail));
  }

  labels() {
    const id = this.textarea.id + '-editor';
    const label = this.textarea.labels?.[0]?.textContent.trim() ?? '正文';
    return { id, role: 'textbox', 'aria-multiline': 'true', 'aria-label': label + '（按 Alt+F10 到工具栏）',
      ...(this.textarea.hasAttribute('aria-describedby')
        ? { 'aria-describedby': this.textarea.getAttribute('aria-describedby') } : {}) };
  }

  plugins() {
    const shortcuts = {};
    BUTTONS.flatMap(([, ...specs]) => specs).filter(spec => spec.keys).forEach(spec => {
      shortcuts[spec.keys] = spec.run ?? (() => { this.opens()[spec.opens](); return true; });
    });
    const item = nodes.list_item;
    const newLine = (state, dispatch) => {
      dispatch?.(state.tr.replaceSelectionWith(nodes.hard_break.create()).scrollIntoView());
      return true;
    };
    return [
      inputRules({ rules: [
        wrappingInputRule(/^\s*[-*]\s$/, nodes.bullet_list),
        wrappingInputRule(/^\s*>\s$/, nodes.blockquote)] }),
      keymap({ ...shortcuts, 'Mod-z': undo, 'Mod-y': redo, 'Shift-Mod-z': redo,
        'Alt-F10': () => { this.toolbar.focus(); return true; },
        'Shift-Enter': chainCommands(exitCode, newLine),
        Enter: splitListItem(item),
        Tab: chainCommands(goToNextCell(1), sinkListItem(item)),
        'Shift-Tab': chainCommands(goToNextCell(-1), liftListItem(item)) }),
      keymap(baseKeymap),
      history(), dropCursor({ class: 'editor-drop', color: false }), gapCursor(), tableEditing(),
      new Plugin({ view: view => this.follow(view) }),
    ];
  }

  opens() {
    return { link: () => this.link(), image: () => this.image(), table: () => this.table() };
  }

  follow(view) {
    this.toolbar = new Toolbar(view, this.opens(), { label: '正文格式', controls: this.textarea.id + '-editor' });
    this.box.prepend(this.toolbar.dom);
    return {
      update: (current, before) => {
        this.toolbar.update(current);
        if (!current.state.doc.eq(before.doc)) this.writeSoon();
      },
      destroy: () => this.toolbar.destroy(),
    };
  }

  writeSoon() {
    clearTimeout(this.writing);
    this.writing = setTimeout(() => this.write(), WRITING_PAUSE);
  }

  write() {
    clearTimeout(this.writing);
    const html = htmlOf(this.view.state.doc);
    if (html === this.textarea.value) return;
    this.textarea.value = html;
    this.textarea.dispatchEvent(new Event('input', { bubbles: true }));
  }

  set(html) {
    const { state } = this.view;
    this.view.dispatch(state.tr.replaceWith(0, state.doc.content.size, documentOf(html).content));
    this.write();
  }

  addressOf(src) {
    return src.replace(/^file:(\d+)$/, (_, id) => this.files + id);
  }

  picture(node) {
    const dom = document.createElement('img');
    dom.src = this.addressOf(node.attrs.src);
    dom.alt = node.attrs.alt;
    return { dom };
  }

  figure(node) {
    const dom = document.createElement('figure');
    const image = dom.appendChild(this.picture(node).dom);
    const contentDOM = dom.appendChild(document.createElement('figcaption'));
    image.contentEditable = 'false';
    image.title = '替代文字：' + (node.attrs.alt || '未填写');
    return { dom, contentDOM, ignoreMutation: change => !contentDOM.contains(change.target) };
  }

  async link() {
    const { state } = this.view;
    const { from, to, empty, $from } = state.selection;
    const current = marks.link.isInSet($from.marks())?.attrs.href ?? '';
    const data = await ask('链接', [
      { name: 'href', label: '地址', type: 'text', value: current, placeholder: 'https:// 或 /xxgk/…',
        pattern: '(https?://|mailto:|tel:|/|#).*', hint: '留空则去掉链接' },
      ...(empty ? [{ name: 'text', label: '文字', type: 'text' }] : [])]);
    this.view.focus();
    if (!data) return;
    const href = data.get('href').trim();
    const tr = this.view.state.tr;
    if (!empty) tr.removeMark(from, to, marks.link);
    if (href && empty) tr.replaceSelectionWith(schema.text(data.get('text') || href, [marks.link.create({ href })]), false);
    else if (href) tr.addMark(from, to, marks.link.create({ href }));
    this.view.dispatch(tr);
  }

  async table() {
    const data = await ask('插入表格', [
      { name: 'rows', label: '行数', type: 'number', min: 1, max: 100, value: 3, required: true },
      { name: 'columns', label: '列数', type: 'number', min: 1, max: 20, value: 3, required: true },
      { name: 'header', label: '首行为表头', type: 'checkbox', checked: true,
        hint: '有表头的表格，读屏软件才能逐格说明' }], '插入');
    this.view.focus();
    if (data) {
      insertTable(Number(data.get('rows')), Number(data.get('columns')), data.has('header'))(
        this.view.state, this.view.dispatch);
    }
  }

  async image(file) {
    const data = await ask('插入图片', [
      ...(file ? [] : [{ name: 'file', label: '图片文件', type: 'file', accept: 'image/png,image/jpeg,image/gif,image/webp', required: true }]),
      { name: 'alt', label: '替代文字', type: 'text', required: true, hint: '说明图片内容，供看不到图片的人了解；必填' },
      { name: 'caption', label: '图题', type: 'text', hint: '显示在图片下方，可不填' }], '插入');
    this.view.focus();
    if (!data) return;
    try {
      const id = await this.send(file ?? data.get('file'));
      const caption = data.get('caption').trim();
      const figure = nodes.figure.create({ src: 'file:' + id, alt: data.get('alt').trim() },
        caption ? schema.text(caption) : null);
      this.view.dispatch(this.view.state.tr.replaceSelectionWith(figure).scrollIntoView());
    } catch (refused) {
      this.say(refused.message);
    }
  }

  async send(file) {
    const form = new FormData();
    const token = this.textarea.form.querySelector('input[name="_csrf"]');
    if (token) form.append('_csrf', token.value);
    form.append('file', file);
    const answer = await fetch(this.upload, { method: 'POST', body: form, headers: { Accept: 'application/json' } });
    const body = await answer.json().catch(() => ({}));
    if (!answer.ok) throw new Error(body.message ?? '图片没有上传成功，请重试。');
    return body.id;
  }

  takeFiles(transfer, event) {
    const image = [...(transfer?.files ?? [])].find(file => file.type.startsWith('image/'));
    if (!image || transfer.types.includes('text/html')) return false;
    event.preventDefault();
    this.image(image);
    return true;
  }

  say(message) {
    this.status ??= this.box.appendChild(Object.assign(document.createElement('p'), { className: 'notice bad' }));
    this.status.setAttribute('role', 'alert');
    this.status.textContent = message;
  }

  /** The lines of the text as the server counts them: blocks with words in them, a table's row as one. */
  lines() {
    const lines = [];
    this.view.state.doc.descendants((node, position) => {
      const line = node.isTextblock || node.type === nodes.table_row;
      if (line && node.textContent.trim()) lines.push({ from: position + 1, to: position + node.nodeSize - 1 });
      return !line;
    });
    return lines;
  }

  jumpTo({ paragraph }) {
    const place = this.lines()[paragraph - 1];
    const { state } = this.view;
    if (place) {
      const selected = TextSelection.between(state.doc.resolve(place.from), state.doc.resolve(place.to));
      this.view.dispatch(state.tr.setSelection(selected).scrollIntoView());
    }
    this.view.focus();
  }
}

document.querySelectorAll('textarea[data-editor]').forEach(textarea => new Editor(textarea));

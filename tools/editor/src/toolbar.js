// The toolbar: one tab stop, arrow keys within (WAI-ARIA toolbar pattern).
import { redo, undo } from 'prosemirror-history';
import * as tables from 'prosemirror-tables';
import { schema } from './schema.js';
import * as does from './commands.js';

const MAC = /Mac|iP(hone|ad)/.test(navigator.platform);
const shown = keys => keys.replace(/Mod/g, MAC ? '⌘' : 'Ctrl').replace(/-/g, '+');
const onMark = name => state => does.hasMark(state, name);
const onClass = name => state => does.blockHas(state, block => block.attrs.classes.split(' ').includes(name));
const onLevel = level => state => does.blockHas(state, block =>
  level === 0 ? block.type === schema.nodes.paragraph : block.attrs.level === level);

export const BUTTONS = [
  ['撤销与重做',
    { label: '撤销', keys: 'Mod-z', run: undo },
    { label: '重做', keys: 'Mod-y', run: redo }],
  ['段落',
    { label: '正文', keys: 'Mod-Alt-0', run: does.paragraph, on: onLevel(0) },
    { label: '一级标题', hint: '黑体，用于“一、”', keys: 'Mod-Alt-1', run: does.heading(2, 'h-hei'), on: onLevel(2) },
    { label: '二级标题', hint: '楷体，用于“（一）”', keys: 'Mod-Alt-2', run: does.heading(3, 'h-kai'), on: onLevel(3) },
    { label: '三级标题', hint: '用于“1.”', keys: 'Mod-Alt-3', run: does.heading(4, ''), on: onLevel(4) }],
  ['文字',
    { label: '粗', name: '加粗', keys: 'Mod-b', run: does.mark('strong'), on: onMark('strong'), css: 'strong' },
    { label: '斜', name: '斜体', keys: 'Mod-i', run: does.mark('em'), on: onMark('em'), css: 'em' },
    { label: '线', name: '下划线', keys: 'Mod-u', run: does.mark('underline'), on: onMark('underline'), css: 'u' },
    { label: '删', name: '删除线', run: does.mark('strike'), on: onMark('strike'), css: 's' },
    { label: 'x²', name: '上标', keys: 'Mod-.', run: does.mark('superscript'), on: onMark('superscript') },
    { label: 'x₂', name: '下标', keys: 'Mod-,', run: does.mark('subscript'), on: onMark('subscript') }],
  ['版式',
    { label: '首行缩进', keys: 'Mod-Shift-i', run: does.toggleIndent,
      on: state => does.blockHas(state, block => !/noindent|center|right|sign/.test(block.attrs.classes)) },
    { label: '居左', keys: 'Mod-Shift-l', run: does.alignLeft },
    { label: '居中', keys: 'Mod-Shift-e', run: does.toggleClass('center'), on: onClass('center') },
    { label: '居右', keys: 'Mod-Shift-r', run: does.toggleClass('right'), on: onClass('right') },
    { label: '落款', hint: '署名与成文日期', run: does.toggleClass('sign'), on: onClass('sign') }],
  ['列表与引用',
    { label: '编号', name: '编号列表', keys: 'Mod-Shift-7', run: does.list('ordered_list'),
      on: state => does.inside(state, schema.nodes.ordered_list) },
    { label: '项目', name: '项目列表', keys: 'Mod-Shift-8', run: does.list('bullet_list'),
      on: state => does.inside(state, schema.nodes.bullet_list) },
    { label: '引用', run: does.quote, on: state => does.inside(state, schema.nodes.blockquote) }],
  ['插入',
    { label: '链接', keys: 'Mod-k', opens: 'link', on: onMark('link') },
    { label: '图片', opens: 'image' },
    { label: '表格', opens: 'table' },
    { label: '清除格式', keys: 'Mod-\\', run: does.clearFormat }],
];

const TABLE_BUTTONS = ['表格操作',
  { label: '上方插行', run: tables.addRowBefore },
  { label: '下方插行', run: tables.addRowAfter },
  { label: '左侧插列', run: tables.addColumnBefore },
  { label: '右侧插列', run: tables.addColumnAfter },
  { label: '删行', run: tables.deleteRow },
  { label: '删列', run: tables.deleteColumn },
  { label: '合并单元格', run: tables.mergeCells },
  { label: '拆分单元格', run: tables.splitCell },
  { label: '表头行', run: tables.toggleHeaderRow },
  { label: '删除表格', run: tables.deleteTable }];

function button(spec) {
  const made = document.createElement('button');
  made.type = 'button';
  made.tabIndex = -1;
  made.textContent = spec.label;
  made.className = 'editor-button' + (spec.css ? ' look-' + spec.css : '');
  const keys = spec.keys ? `（${shown(spec.keys)}）` : '';
  made.title = (spec.name ?? spec.label) + (spec.hint ? '：' + spec.hint : '') + keys;
  if (spec.name) made.setAttribute('aria-label', spec.name);
  if (spec.on) made.setAttribute('aria-pressed', 'false');
  if (spec.opens) made.setAttribute('aria-haspopup', 'dialog');
  return made;
}

export class Toolbar {
  constructor(view, opens, { label, controls }) {
    this.view = view;
    this.opens = opens;
    this.entries = [];
    this.dom = document.createElement('div');
    this.dom.className = 'editor-toolbar';
    this.dom.setAttribute('role', 'toolbar');
    this.dom.setAttribute('aria-label', label);
    this.dom.setAttribute('aria-controls', controls);
    BUTTONS.forEach(group => this.dom.append(this.group(group)));
    this.tableGroup = this.group(TABLE_BUTTONS);
    this.dom.append(this.tableGroup);
    this.entries[0].dom.tabIndex = 0;
    this.dom.addEventListener('keydown', event => this.onKey(event));
    this.dom.addEventListener('mousedown', event => event.preventDefault()); // the text keeps its selection
    this.update(view);
  }

  group([label, ...specs]) {
    const group = document.createElement('div');
    group.className = 'editor-group';
    group.setAttribute('role', 'group');
    group.setAttribute('aria-label', label);
    specs.forEach(spec => {
      const dom = button(spec);
      dom.addEventListener('click', () => this.press(spec));
      this.entries.push({ spec, dom });
      group.append(dom);
    });
    return group;
  }

  press(spec) {
    if (spec.opens) this.opens[spec.opens]();
    else {
      spec.run(this.view.state, this.view.dispatch, this.view);
      this.view.focus();
    }
  }

  focus() {
    (this.entries.find(entry => entry.dom.tabIndex === 0) ?? this.entries[0]).dom.focus();
  }

  onKey(event) {
    const usable = this.entries.map(entry => entry.dom).filter(dom => !dom.disabled && dom.offsetParent !== null);
    const at = usable.indexOf(document.activeElement);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: usable.length - 1 }[event.key];
    if (event.key === 'Escape') this.view.focus();
    else if (to !== undefined) {
      event.preventDefault();
      this.entries.forEach(entry => { entry.dom.tabIndex = -1; });
      const next = usable[(to + usable.length) % usable.length];
      next.tabIndex = 0;
      next.focus();
    }
  }

  update(view) {
    const { state } = view;
    this.tableGroup.hidden = !tables.isInTable(state);
    this.entries.forEach(({ spec, dom }) => {
      if (spec.on) dom.setAttribute('aria-pressed', String(spec.on(state)));
      if (spec.run === undo || spec.run === redo) dom.disabled = !spec.run(state);
    });
    if (this.entries.every(entry => entry.dom.tabIndex !== 0 || entry.dom.disabled)) {
      this.entries.forEach(entry => { entry.dom.tabIndex = -1; });
      this.entries.find(entry => !entry.dom.disabled).dom.tabIndex = 0;
    }
  }

  destroy() {
    this.dom.remove();
  }
}

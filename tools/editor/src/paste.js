// What Word, WPS and web pages put on the clipboard, reduced to structure: look is read once, then dropped.

const DROPPED = 'style,script,meta,link,title,xml,head,object,iframe,form,input,button,o\\:p';
const styleOf = element => (element.getAttribute('style') ?? '').toLowerCase();
const has = (element, pattern) => pattern.test(styleOf(element));

export function cleanPaste(html, page = new DOMParser().parseFromString(html, 'text/html')) {
  const body = page.body;
  body.querySelectorAll(DROPPED).forEach(element => element.remove());
  removeComments(page, body);
  body.querySelectorAll('p,div,h1,h2,h3,h4,h5,h6,td,th').forEach(block => structureFromLook(block));
  body.querySelectorAll('span,font,b,i').forEach(emphasisFromLook);
  body.querySelectorAll('img').forEach(keepOnlyOurs);
  body.querySelectorAll('h1').forEach(title => rename(title, 'p', 'center'));
  body.querySelectorAll('h6').forEach(heading => rename(heading, 'h5', ''));
  body.querySelectorAll('*').forEach(strip);
  body.querySelectorAll('p').forEach(paragraph => unpadFirstLine(page, paragraph));
  body.querySelectorAll('p,h2,h3,h4,h5').forEach(headingFromNumbering);
  return body.innerHTML;
}

function removeComments(page, body) {
  const walker = page.createTreeWalker(body, 128 /* comments */);
  const comments = [];
  while (walker.nextNode()) comments.push(walker.currentNode);
  comments.forEach(comment => comment.remove());
}

function structureFromLook(block) {
  const align = block.getAttribute('align') ?? /text-align:\s*(center|right)/.exec(styleOf(block))?.[1];
  const classes = [...block.classList].filter(name => ['sign', 'h-hei', 'h-kai', 'noindent'].includes(name));
  if (align === 'center' || align === 'right') classes.push(align);
  const indent = /(?:text-indent|mso-char-indent-count):\s*(-?[\d.]+)/.exec(styleOf(block));
  if (block.classList.contains('indent') || (indent && Number(indent[1]) > 0)) classes.push('indent');
  const outline = /mso-outline-level:\s*([1-4])/.exec(styleOf(block));
  const face = /font-family:[^;]*(黑体|simhei|楷体|kaiti)/.exec(styleOf(block) + (block.innerHTML ?? '').toLowerCase());
  block.className = classes.join(' ');
  if (outline) block.setAttribute('data-outline', outline[1]);
  if (face) block.setAttribute('data-face', /黑体|simhei/.test(face[1]) ? 'hei' : 'kai');
}

const EMPHASIS = [
  ['strong', /font-weight:\s*(bold|[6-9]00)/],
  ['em', /font-style:\s*italic/],
  ['u', /text-decoration[^;]*underline/],
  ['s', /text-decoration[^;]*line-through/],
  ['sup', /vertical-align:\s*super/],
  ['sub', /vertical-align:\s*sub(?!p)/],
];

function emphasisFromLook(element) {
  let inner = element;
  for (const [tag, look] of EMPHASIS) {
    if (has(element, look)) {
      const wrapper = element.ownerDocument.createElement(tag);
      wrapper.append(...inner.childNodes);
      inner.append(wrapper);
      inner = wrapper;
    }
  }
  const plain = (element.tagName === 'B' && has(element, /font-weight:\s*(normal|400)/))
    || (element.tagName === 'I' && has(element, /font-style:\s*normal/));
  if (plain || element.tagName === 'SPAN' || element.tagName === 'FONT') element.replaceWith(...element.childNodes);
}

/** Pictures of other places would leak the reader's visit and vanish some day; they have to be uploaded. */
function keepOnlyOurs(image) {
  if (!/^(file:\d+$|\/xxgk\/fj\/|\/console\/)/.test(image.getAttribute('src') ?? '')) image.remove();
}

function rename(element, tag, className) {
  const renamed = element.ownerDocument.createElement(tag);
  if (className) renamed.className = className;
  renamed.append(...element.childNodes);
  element.replaceWith(renamed);
}

const KEPT = ['class', 'href', 'src', 'alt', 'colspan', 'rowspan', 'start', 'scope', 'id', 'data-outline', 'data-face',
  'data-pm-slice'];

function strip(element) {
  [...element.attributes].map(attribute => attribute.name)
    .filter(name => !KEPT.includes(name) || (name === 'id' && !/^(fn|fnref|s)-?\d{1,4}$/.test(element.id)))
    .forEach(name => element.removeAttribute(name));
  if (element.className === '') element.removeAttribute('class');
}

/** Two ideographic spaces at the start are a typed indent. */
function unpadFirstLine(page, paragraph) {
  const text = page.createTreeWalker(paragraph, 4 /* text */).nextNode();
  if (!text) return;
  const unpadded = text.data.replace(/^[\s\u3000\u00a0]+/, '');
  if (/^[\s\u00a0]*\u3000{2}|^[\s]*\u00a0{4}/.test(text.data)) paragraph.classList.add('indent');
  text.data = unpadded;
}

/** 一、 in a Hei face and （一） in a Kai face are headings of the official form (GB/T 9704). */
function headingFromNumbering(block) {
  const text = block.textContent.trim();
  const { outline, face } = block.dataset;
  block.removeAttribute('data-outline');
  block.removeAttribute('data-face');
  if (block.classList.contains('center') || text.length > 60) return;
  if (/^[一二三四五六七八九十]+、/.test(text) && (outline || face === 'hei')) rename(block, 'h2', 'h-hei');
  else if (/^（[一二三四五六七八九十]+）/.test(text) && (outline || face === 'kai')) rename(block, 'h3', 'h-kai');
}

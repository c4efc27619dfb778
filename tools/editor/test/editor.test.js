import assert from 'node:assert/strict';
import { test } from 'node:test';
import { JSDOM } from 'jsdom';

const { window } = new JSDOM('');
globalThis.DOMParser = window.DOMParser;
globalThis.document = window.document;
const { documentOf, htmlOf } = await import('../src/html.js');
const { cleanPaste } = await import('../src/paste.js');

const KEPT = {
  'paragraphs with their layout': '<p class="indent">一</p><p class="center">二</p><p class="sign right">三</p>',
  'headings of the official form': '<h2 class="h-hei">一、总则</h2><h3 class="h-kai">（一）目的</h3><h4>1.范围</h4>',
  'emphasis': '<p><strong>粗</strong><em>斜</em><u>线</u><s>删</s>m<sup>2</sup>H<sub>2</sub>O</p>',
  'lists, nested and numbered from elsewhere': '<ol start="3"><li>三</li><li><p>四</p><ul><li>甲</li></ul></li></ol>',
  'a table with head and merged cells': '<table><thead><tr><th colspan="2" scope="col">项</th></tr></thead>'
    + '<tbody><tr><td rowspan="2">甲</td><td>1</td></tr><tr><td>2</td></tr></tbody></table>',
  'a figure with its caption': '<figure><img src="file:7" alt="示意图"><figcaption>图1</figcaption></figure>',
  'footnotes and their anchors': '<p>文<sup id="fnref-1"><a href="#fn-1">1</a></sup></p>'
    + '<section><p id="fn-1">注</p></section>',
  'quotation and rule': '<blockquote><p>引</p></blockquote><hr>',
};
for (const [what, html] of Object.entries(KEPT)) {
  test(`${what} survive the editor unchanged`, () => assert.equal(htmlOf(documentOf(html)), html));
}

test('a caption becomes the line above its table', () => {
  assert.equal(htmlOf(documentOf('<table><caption>表1</caption><tbody><tr><td>甲</td></tr></tbody></table>')),
    '<p class="center">表1</p><table><tbody><tr><td>甲</td></tr></tbody></table>');
});

test('nothing the vocabulary does not know comes through', () => {
  assert.equal(htmlOf(documentOf('<p style="color:red" onclick="x()">字<script>x()</script></p><iframe></iframe>')), '<p>字</p>');
});

const PASTED = {
  'a centred Word title': ['<p class=MsoTitle align=center style="text-align:center">关于测试的<span>通知</span></p>',
    '<p class="center">关于测试的通知</p>'],
  'a first line indent by style': ['<p style="text-indent:32.0pt;mso-char-indent-count:2.0">正文</p>', '<p class="indent">正文</p>'],
  'a first line indent by typed spaces': ['<p>　　正文</p>', '<p class="indent">正文</p>'],
  'a level one heading by its face': ['<p style="text-indent:32pt"><span style="font-family:黑体">一、总则</span></p>',
    '<h2 class="h-hei">一、总则</h2>'],
  'a level two heading by its face': ['<p><span style="font-family:楷体_GB2312">（一）目的</span></p>', '<h3 class="h-kai">（一）目的</h3>'],
  'bold by style': ['<p>甲<span style="font-weight:bold">乙</span></p>', '<p>甲<strong>乙</strong></p>'],
  'a bold tag that is none': ['<b style="font-weight:normal">甲</b>', '甲'],
  'pictures of other places': ['<p>甲<img src="file:///C:/tmp/1.png"><img src="https://elsewhere.example/1.png"></p>', '<p>甲</p>'],
  'office leftovers': ['<style>p{}</style><!--[if gte mso 9]><xml></xml><![endif]--><p class="MsoNormal" lang="ZH-CN">甲<o:p></o:p></p>',
    '<p>甲</p>'],
};
for (const [what, [from, to]] of Object.entries(PASTED)) {
  test(`pasting: ${what}`, () => assert.equal(cleanPaste(from), to));
}

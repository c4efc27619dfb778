// The editing page of an item: keeps what is typed, asks for the checks, uploads; the form works without all of it.
(() => {
  'use strict';

  const form = document.querySelector('form[data-item]');
  if (!form) return;
  const base = form.dataset.item; // /console/disclosure/12
  const body = document.getElementById('body');
  const TYPING_PAUSE = 1500;
  const CHECKS_PAUSE = 900;
  const HEARTBEAT = 30000;
  let unsaved = false;
  let sending = false;

  const token = () => form.querySelector('input[name="_csrf"]')?.value ?? '';
  const later = (act, pause) => {
    let waiting;
    return () => { clearTimeout(waiting); waiting = setTimeout(act, pause); };
  };
  /** The form without its files: these have their own way. */
  const typed = () => {
    const data = new FormData(form);
    [...data.entries()].filter(([, value]) => value instanceof File).forEach(([name]) => data.delete(name));
    return data;
  };
  const post = (path, data) => fetch(base + path, { method: 'POST', body: data, headers: { 'X-CSRF-TOKEN': token() } });

  // ---- what is typed is kept on the server

  const saved = document.querySelector('[data-saved]');
  const others = document.querySelector('[data-others]');

  function tell(state) {
    if (saved && state.at) saved.textContent = `已暂存 ${state.at}，点“保存”后他人才能看到`;
    if (!others) return;
    others.hidden = state.others.length === 0;
    others.textContent = `${state.others.join('、')}也在编辑这条信息。后保存的一方会看到合并页面，双方的内容都不会丢失。`;
  }

  async function keep() {
    if (sending) return;
    try {
      const answer = await post('/typing', typed());
      if (!answer.ok) throw new Error(String(answer.status));
      unsaved = false;
      tell(await answer.json());
    } catch {
      if (saved) saved.textContent = '暂存没有成功：请检查网络或重新登录，先不要关闭本页。';
    }
  }
  const keepSoon = later(keep, TYPING_PAUSE);

  async function beat() {
    const answer = await fetch(base + '/typing', { headers: { Accept: 'application/json' } }).catch(() => null);
    if (answer?.ok) tell(await answer.json());
  }
  setInterval(() => (unsaved ? keep() : beat()), HEARTBEAT);
  beat();

  addEventListener('beforeunload', event => { if (unsaved && !sending) event.preventDefault(); });
  form.addEventListener('submit', () => { sending = true; });

  // ---- checks beside the text

  const checks = document.getElementById('checks');
  let asked = 0;

  async function check() {
    if (!checks) return;
    const mine = ++asked;
    const answer = await post('/checks', typed()).catch(() => null);
    if (answer?.ok && mine === asked) checks.innerHTML = await answer.text(); // our own page fragment, escaped by its template
  }
  const checkSoon = later(check, CHECKS_PAUSE);

  form.addEventListener('input', event => {
    if (event.target.matches('.narrow, input[type=file]')) return;
    unsaved = true;
    keepSoon();
    checkSoon();
  });

  checks?.addEventListener('click', event => {
    const jump = event.target.closest('[data-field]');
    if (jump) goTo(jump.dataset.field, Number(jump.dataset.paragraph));
    if (event.target.closest('[data-mask]')) mask();
  });

  function goTo(field, paragraph) {
    if (field === 'body') body.dispatchEvent(new CustomEvent('gongkai:jump', { detail: { paragraph } }));
    else document.getElementById(field)?.scrollIntoView({ block: 'center' });
    if (field !== 'body') document.getElementById(field)?.focus();
  }

  /** Personal data in title, summary and text is replaced by stars; undo in the editor brings the text back. */
  async function mask() {
    const answer = await post('/masking', typed()).catch(() => null);
    if (!answer?.ok) return;
    const masked = await answer.json();
    form.elements.title.value = masked.title;
    form.elements.summary.value = masked.summary;
    body.dispatchEvent(new CustomEvent('gongkai:set', { detail: masked.body }));
    form.dispatchEvent(new Event('input', { bubbles: true }));
  }

  // ---- attachments

  const list = document.getElementById('attachments');
  const picker = document.getElementById('files');

  function upload(file) {
    const row = list.appendChild(document.createElement('li'));
    const bar = document.createElement('progress');
    const name = document.createElement('span');
    name.textContent = `正在上传 ${file.name}`;
    bar.max = 1;
    bar.value = 0;
    bar.setAttribute('aria-label', `上传 ${file.name}`);
    row.append(name, bar);
    const data = new FormData();
    data.append('files', file);
    const request = new XMLHttpRequest();
    request.open('POST', base + '/attachments');
    request.setRequestHeader('X-CSRF-TOKEN', token());
    request.setRequestHeader('X-Fragment', 'yes');
    request.upload.addEventListener('progress', event => { bar.value = event.loaded / event.total; });
    request.addEventListener('load', () => {
      if (request.status === 200) {
        row.outerHTML = request.responseText;
        form.dispatchEvent(new Event('input', { bubbles: true }));
      } else refused(row, file, request.status < 500 ? request.responseText : '');
    });
    request.addEventListener('error', () => refused(row, file, ''));
    request.send(data);
  }

  function refused(row, file, why) {
    row.className = 'notice bad';
    row.textContent = `${file.name}：${why || '没有上传成功，请重试。'}`;
    row.setAttribute('role', 'alert');
  }

  picker?.addEventListener('change', () => {
    [...picker.files].forEach(upload);
    picker.value = '';
  });
  document.querySelectorAll('[data-without-script]').forEach(element => { element.hidden = true; });
  document.querySelectorAll('[data-with-script]').forEach(element => { element.hidden = false; });

  list?.addEventListener('click', event => {
    const button = event.target.closest('[data-move]');
    if (!button) return;
    const row = button.closest('li');
    if (button.dataset.move === 'up') row.previousElementSibling?.before(row);
    else row.nextElementSibling?.after(row);
    button.focus();
    form.dispatchEvent(new Event('input', { bubbles: true }));
  });

  // ---- small helps

  const number = form.elements.documentNumber;
  number?.addEventListener('blur', async () => {
    if (!number.value.trim()) return;
    const answer = await fetch('/console/disclosure/document-number?typed=' + encodeURIComponent(number.value));
    if (answer.ok) number.value = await answer.text();
  });

  document.querySelectorAll('[data-counts]').forEach(control => {
    const counter = document.getElementById(control.dataset.counts);
    const count = () => { counter.textContent = `${[...control.value].length} 字`; };
    control.addEventListener('input', count);
    count();
  });

  document.addEventListener('keydown', event => {
    if ((event.ctrlKey || event.metaKey) && event.key === 's') {
      event.preventDefault();
      form.requestSubmit(form.querySelector('[data-save]'));
    }
  });

  check();
})();

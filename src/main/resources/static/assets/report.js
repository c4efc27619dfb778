// Editor of annual reports: tools as tabs beside the text, figures put where the cursor last was, checks and preview that follow
// the writing. Without it the same page works by its buttons.
(() => {
  'use strict';
  const form = document.getElementById('report-form');
  const tools = document.getElementById('tools');
  if (!form || !tools) return;
  const REST = 1200; // ms without a keystroke before the text is sent to be checked
  let field = form.querySelector('textarea.manuscript'); // where the cursor last was
  let unsaved = false;
  let waiting = 0;
  let asked = 0;

  /** Every tool becomes a tab; one is open at a time. */
  function makeTabs() {
    const bar = document.createElement('div');
    bar.className = 'tool-tabs';
    bar.setAttribute('role', 'tablist');
    bar.setAttribute('aria-label', '编写工具');
    const panels = [...tools.querySelectorAll('[data-tool]')];
    const open = (panel, focus) => panels.forEach(each => {
      const tab = document.getElementById(`tab-${each.id}`);
      const chosen = each === panel;
      each.hidden = !chosen;
      tab.setAttribute('aria-selected', chosen);
      tab.tabIndex = chosen ? 0 : -1;
      if (chosen && focus) tab.focus();
      if (chosen) follow(each);
    });
    panels.forEach((panel, at) => {
      const tab = document.createElement('button');
      tab.type = 'button';
      tab.id = `tab-${panel.id}`;
      tab.setAttribute('role', 'tab');
      tab.setAttribute('aria-controls', panel.id);
      tab.textContent = panel.dataset.tool;
      tab.addEventListener('click', () => open(panel, false));
      tab.addEventListener('keydown', event => {
        const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
        if (step) open(panels[(at + step + panels.length) % panels.length], true);
      });
      bar.append(tab);
      panel.tabIndex = 0; // it scrolls, so the keyboard must get there
      panel.setAttribute('role', 'tabpanel');
      panel.setAttribute('aria-labelledby', tab.id);
    });
    tools.prepend(bar);
    tools.classList.add('tabbed');
    const first = location.hash && tools.querySelector(`${location.hash}[data-tool]`);
    open(first || tools.querySelector(new FormData(form).has('q') && document.getElementById('q').value ? '#figures'
      : '#theirs') || panels[0], false);
    tellCount();
  }

  /** How much still stands in the way of handing in, on the tab itself. */
  function tellCount() {
    const panel = document.getElementById('checks');
    const count = Number(panel.dataset.count);
    document.getElementById('tab-checks').textContent = count ? `核对 ${count}` : '核对';
  }

  /** Preview and last year's text show the chapter that is being written. */
  function follow(panel) {
    const heading = field && panel.querySelector(`[data-part="${field.name}"]`);
    const box = heading && [panel, heading.closest('.preview')].find(each => getComputedStyle(each).overflowY === 'auto');
    if (box) box.scrollTop += heading.getBoundingClientRect().top - box.getBoundingClientRect().top;
  }

  function showButtons(root) {
    root.querySelectorAll('[data-insert]').forEach(button => { button.hidden = false; });
    root.querySelectorAll('.way-name').forEach(name => { name.hidden = true; });
  }

  tools.addEventListener('click', event => {
    const button = event.target.closest('[data-insert]');
    if (!button) return;
    if (button.dataset.into && field?.name !== button.dataset.into) field = document.getElementById(button.dataset.into);
    if (!field) return;
    field.setRangeText(button.dataset.insert, field.selectionStart, field.selectionEnd, 'end');
    field.focus();
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });

  /** Sends what stands in the fields to be looked at, and puts the answer in place of the former one. */
  async function look() {
    const mine = ++asked;
    const body = new URLSearchParams(new FormData(form));
    body.set('preview', '1');
    tools.setAttribute('aria-busy', 'true');
    try {
      const answer = await fetch(form.action, { method: 'POST', body });
      if (!answer.ok || mine !== asked) return;
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      tools.querySelectorAll('[data-live]').forEach(old => {
        const fresh = page.querySelector(`[data-live="${old.dataset.live}"]`);
        if (!fresh || old.contains(document.activeElement)) return; // an explanation is being typed there
        const top = old.scrollTop;
        showButtons(fresh);
        old.replaceChildren(...fresh.childNodes);
        old.scrollTop = top;
      });
      document.getElementById('checks').dataset.count = page.getElementById('checks')?.dataset.count ?? '0';
      tellCount();
    } catch { // not reachable just now: the next keystroke tries again, and saving tells
    } finally {
      if (mine === asked) tools.removeAttribute('aria-busy');
    }
  }

  form.addEventListener('focusin', event => {
    if (!event.target.matches('textarea.manuscript')) return;
    field = event.target;
    tools.querySelectorAll('[data-tool]:not([hidden])').forEach(follow);
  });
  document.addEventListener('input', event => {
    if (event.target.form !== form || event.target.id === 'q') return;
    unsaved = true;
    clearTimeout(waiting);
    waiting = setTimeout(look, REST);
  });

  /** The list of figures narrows while one types; the text stays as it is. */
  const search = document.getElementById('q');
  let searching = 0;
  search.addEventListener('input', () => {
    clearTimeout(searching);
    searching = setTimeout(async () => {
      const words = search.value;
      const answer = await fetch(`${search.dataset.figures}?q=${encodeURIComponent(words)}`);
      if (!answer.ok || words !== search.value) return;
      const found = document.getElementById('found');
      found.innerHTML = await answer.text();
      showButtons(found);
    }, 300);
  });
  search.addEventListener('keydown', event => {
    if (event.key === 'Enter') event.preventDefault();
  });
  search.nextElementSibling.hidden = true;

  form.addEventListener('submit', async event => {
    if (event.submitter?.name !== 'preview') { unsaved = false; return; }
    event.preventDefault();
    event.stopPropagation(); // nothing is sent for good: a save right after it is not a second click
    await look();
    document.getElementById(Number(document.getElementById('checks').dataset.count) ? 'tab-checks' : 'tab-preview').click();
    tools.scrollIntoView({ block: 'start' });
  });
  addEventListener('beforeunload', event => {
    if (unsaved) event.preventDefault();
  });
  makeTabs();
  showButtons(tools);
})();

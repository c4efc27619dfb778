// Small enhancements of staff pages; every page works without them.
(() => {
  'use strict';

  /** Filters apply as soon as one is chosen; the words wait for Enter. */
  function applyFilters() {
    document.querySelectorAll('form.filters').forEach(form => form.addEventListener('change', event => {
      if (event.target.matches('select')) form.requestSubmit();
    }));
    document.querySelectorAll('form.filters').forEach(form => form.addEventListener('submit', () => {
      form.querySelectorAll('input, select').forEach(control => {
        if (control.name && control.value === '') control.disabled = true; // keeps the address short
      });
    }));
  }

  /** A box in the head of a table ticks all rows; the bulk bar says how many are ticked. */
  function tickAll() {
    document.querySelectorAll('[data-tick-all]').forEach(all => {
      const form = all.form ?? all.closest('form');
      const rows = () => [...document.querySelectorAll(`input[name="${all.dataset.tickAll}"]`)];
      const count = document.querySelector('[data-ticked]');
      const tell = () => {
        const ticked = rows().filter(row => row.checked).length;
        all.checked = ticked > 0 && ticked === rows().length;
        all.indeterminate = ticked > 0 && !all.checked;
        if (count) count.textContent = ticked ? `已选 ${ticked} 条` : '未选择';
      };
      all.hidden = false;
      all.addEventListener('change', () => { rows().forEach(row => { row.checked = all.checked; }); tell(); });
      rows().forEach(row => row.addEventListener('change', tell));
      form?.addEventListener('reset', () => setTimeout(tell));
      tell();
    });
  }

  const typing = target => target.closest('input:not([type=checkbox]), textarea, select, [contenteditable=true], dialog');

  /** The review queue by keyboard: j and k walk, a approves, r returns, o opens, x ticks, ? explains. */
  function walkQueue() {
    const queue = document.querySelector('[data-queue]');
    if (!queue) return;
    const rows = [...queue.querySelectorAll('[data-row]')];
    let at = -1;
    const go = to => {
      at = Math.max(0, Math.min(rows.length - 1, to));
      rows.forEach((row, index) => row.classList.toggle('chosen', index === at));
      rows[at]?.querySelector('a')?.focus();
    };
    const press = selector => rows[at]?.querySelector(selector)?.click();
    const acts = {
      j: () => go(at + 1),
      k: () => go(at - 1),
      o: () => press('a'),
      x: () => press('input[type=checkbox]'),
      a: () => press('[data-act=approve]'),
      r: () => press('[data-act=return]'),
      '?': () => document.getElementById('keys')?.toggleAttribute('open'),
    };
    document.addEventListener('keydown', event => {
      if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
      const act = acts[event.key];
      if (act && rows.length) { event.preventDefault(); act(); }
    });
  }

  /** Single-key links and buttons of a page, such as a and r on an item under review. */
  function pageKeys() {
    document.addEventListener('keydown', event => {
      if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
      const target = document.querySelector(`[data-key="${CSS.escape(event.key)}"]`);
      if (!target) return;
      event.preventDefault();
      if (target.matches('textarea, input')) target.focus();
      else target.click();
    });
  }

  /** A long select gets a field that narrows it. */
  function narrowSelects() {
    document.querySelectorAll('select[data-narrow]').forEach(select => {
      const field = document.createElement('input');
      field.type = 'search';
      field.className = 'narrow';
      field.placeholder = select.dataset.narrow;
      field.setAttribute('aria-label', select.dataset.narrow);
      const options = [...select.options];
      field.addEventListener('input', () => {
        const words = field.value.trim().toLowerCase();
        const kept = options.filter(option => option.selected || !words || option.textContent.toLowerCase().includes(words));
        select.replaceChildren(...kept);
        const hits = kept.filter(option => words && option.textContent.toLowerCase().includes(words));
        if (hits.length === 1 && !hits[0].selected) {
          hits[0].selected = true;
          select.dispatchEvent(new Event('change', { bubbles: true }));
        }
      });
      field.addEventListener('keydown', event => {
        if (event.key === 'Enter') event.preventDefault();
      });
      select.before(field);
    });
  }

  /** The same act is not sent twice by an impatient second click. */
  function sendOnce() {
    document.addEventListener('submit', event => {
      const form = event.target;
      if (form.method !== 'post') return;
      if (form.dataset.sent) event.preventDefault();
      form.dataset.sent = 'yes';
      setTimeout(() => { delete form.dataset.sent; }, 5000);
    });
  }

  /** Where the browser cannot show folded content on a wide screen, the menu starts open. */
  function openMenu() {
    const menu = document.querySelector('.console-menu');
    if (menu && matchMedia('(min-width: 60rem)').matches) menu.open = true;
  }

  /** A refused form comes back: the first field to put right has the focus, which also reads out what is wrong with it. */
  function showWhatIsWrong() {
    const wrong = document.querySelector('main [aria-invalid="true"]') ?? document.querySelector('main #errors');
    wrong?.focus();
  }

  /** Buttons that only work with scripts are hidden until one runs. */
  function printing() {
    document.querySelectorAll('[data-act="print"]').forEach((button) => {
      button.hidden = false;
      button.addEventListener('click', () => window.print());
    });
  }

  printing();
  showWhatIsWrong();
  openMenu();
  applyFilters();
  tickAll();
  walkQueue();
  pageKeys();
  narrowSelects();
  sendOnce();
})();

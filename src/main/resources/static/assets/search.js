// Suggestions while typing in a search field. Without this file the field is a field and the form a form.
for (const form of document.querySelectorAll('form[data-suggest]')) {
    suggestFor(form, form.querySelector('input[type=search]'));
}

function suggestFor(form, input) {
    const list = document.createElement('ul');
    list.className = 'suggestions';
    list.id = input.id + '-suggestions';
    list.setAttribute('role', 'listbox');
    list.setAttribute('aria-label', '搜索建议');
    list.hidden = true;
    input.after(list);
    for (const [name, value] of Object.entries({
        role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': list.id, autocomplete: 'off',
    })) {
        input.setAttribute(name, value);
    }

    let typed = input.value;
    let at = -1;
    let asked = 0;
    let timer;

    const close = () => {
        list.hidden = true;
        at = -1;
        input.setAttribute('aria-expanded', 'false');
        input.removeAttribute('aria-activedescendant');
    };

    const show = suggestions => {
        list.replaceChildren(...suggestions.map((suggestion, n) => {
            const item = document.createElement('li');
            item.id = list.id + '-' + n;
            item.setAttribute('role', 'option');
            item.dataset.text = suggestion.text;
            if (suggestion.url) {
                item.dataset.url = suggestion.url;
            }
            item.append(Object.assign(document.createElement('span'), {textContent: suggestion.text}),
                Object.assign(document.createElement('small'), {textContent: suggestion.kind}));
            return item;
        }));
        at = -1;
        list.hidden = suggestions.length === 0;
        input.setAttribute('aria-expanded', String(!list.hidden));
    };

    const ask = async () => {
        const words = input.value.trim();
        const mine = ++asked;
        if (!words) {
            close();
            return;
        }
        try {
            const answer = await fetch(form.dataset.suggest + '?q=' + encodeURIComponent(words));
            if (answer.ok && mine === asked && document.activeElement === input) {
                show((await answer.json()).suggestions);
            }
        } catch {
            close(); // a reader without connection still has the field
        }
    };

    const mark = next => {
        const items = list.children;
        if (items.length === 0) {
            return;
        }
        items[at]?.removeAttribute('aria-selected');
        at = next >= items.length ? -1 : next; // beyond either end is what was typed
        if (at < 0) {
            input.value = typed;
            input.removeAttribute('aria-activedescendant');
            return;
        }
        items[at].setAttribute('aria-selected', 'true');
        items[at].scrollIntoView({block: 'nearest'});
        input.setAttribute('aria-activedescendant', items[at].id);
        input.value = items[at].dataset.text;
    };

    const choose = item => {
        if (item.dataset.url) {
            location.href = item.dataset.url;
            return;
        }
        input.value = item.dataset.text;
        close();
        form.requestSubmit();
    };

    input.addEventListener('input', () => {
        typed = input.value;
        clearTimeout(timer);
        timer = setTimeout(ask, 120);
    });
    input.addEventListener('keydown', event => {
        if (event.isComposing) {
            return;
        }
        if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
            if (list.hidden) {
                ask();
            } else {
                mark(event.key === 'ArrowDown' ? at + 1 : at < 0 ? list.children.length - 1 : at - 1);
            }
            event.preventDefault();
        } else if (event.key === 'Escape' && !list.hidden) {
            input.value = typed;
            close();
            event.preventDefault();
        } else if (event.key === 'Enter' && at >= 0) {
            choose(list.children[at]);
            event.preventDefault();
        }
    });
    input.addEventListener('blur', () => setTimeout(close, 150));
    list.addEventListener('mousedown', event => {
        const item = event.target.closest('li');
        if (item) {
            event.preventDefault();
            choose(item);
        }
    });
}

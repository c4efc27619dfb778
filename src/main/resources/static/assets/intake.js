// The request form: a little work instead of a sum, what was typed kept on this device, and what is public already.
// Without this file the form works all the same.
const form = document.querySelector('form[data-intake]');
const DRAFT = 'ysqgk-draft';
// What identifies a person is never left behind on a device that others may use.
const KEPT = ['organ', 'matter', 'applicant', 'form', 'delivery'];

if (document.querySelector('[data-sent]')) {
    localStorage.removeItem(DRAFT);
}
if (form) {
    const rows = [...form.querySelectorAll('.content-row')];
    showRows();
    restore();
    askOf(form.elements.organ);
    form.elements.organ.addEventListener('change', event => askOf(event.target));
    work();
    suggest();
    form.addEventListener('input', keep);
    form.addEventListener('submit', event => {
        // A second click sends nothing new; the server would recognise it anyway.
        if (form.dataset.sending) {
            event.preventDefault();
        }
        if (!event.submitter || !event.submitter.name) {
            form.dataset.sending = 'true';
        }
    });
    window.addEventListener('pageshow', () => delete form.dataset.sending);
    document.querySelector('#errors')?.focus();

    function showRows() {
        const add = form.querySelector('[data-add-row]');
        rows.filter(row => row.dataset.spare).forEach(row => { row.hidden = true; });
        rows.slice(1).filter(row => !row.querySelector('textarea').value).forEach(row => { row.hidden = true; });
        add.hidden = rows.every(row => !row.hidden);
        add.addEventListener('click', () => {
            const next = rows.find(row => row.hidden);
            next.hidden = false;
            next.querySelector('textarea').focus();
            add.hidden = rows.every(row => !row.hidden);
        });
        form.querySelectorAll('.no-script').forEach(button => { button.hidden = true; });
    }

    // Only the questions of the organ that is asked.
    function askOf(organ) {
        form.querySelectorAll('[data-prompts]').forEach(sheet => {
            sheet.hidden = sheet.disabled = sheet.dataset.prompts !== organ.value;
        });
    }

    function keep() {
        const kept = {contents: rows.map(row => row.querySelector('textarea').value)};
        for (const name of KEPT) {
            kept[name] = form.elements[name].value;
        }
        localStorage.setItem(DRAFT, JSON.stringify(kept));
        form.querySelector('[data-draft]').hidden = false;
    }

    function restore() {
        const forget = form.querySelector('[data-forget]');
        forget.addEventListener('click', () => {
            localStorage.removeItem(DRAFT);
            form.querySelector('[data-draft]').hidden = true;
        });
        const kept = JSON.parse(localStorage.getItem(DRAFT) || 'null');
        const typedAlready = rows.some(row => row.querySelector('textarea').value) || form.elements.name.value;
        if (!kept || typedAlready) {
            return;
        }
        kept.contents.forEach((text, i) => {
            if (text && rows[i]) {
                rows[i].hidden = false;
                rows[i].querySelector('textarea').value = text;
            }
        });
        for (const name of KEPT) {
            if (kept[name]) {
                form.elements[name].value = kept[name];
            }
        }
        form.querySelector('[data-draft]').hidden = false;
    }

    async function work() {
        const question = form.querySelector('[data-question]');
        const working = form.querySelector('[data-working]');
        if (!crypto.subtle) {
            return;
        }
        working.hidden = false;
        const bits = Number(form.dataset.bits);
        const encoder = new TextEncoder();
        for (let proof = 0; ; proof++) {
            const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', encoder.encode(form.dataset.seed + ':' + proof)));
            const first = hash[0] << 16 | hash[1] << 8 | hash[2];
            if (first >>> (24 - bits) === 0) {
                form.elements.proof.value = String(proof);
                if (!question.querySelector('.error')) {
                    question.hidden = true;
                }
                return;
            }
        }
    }

    function suggest() {
        const box = form.querySelector('[data-suggestions]');
        const list = box.querySelector('ul');
        const likely = box.querySelector('[data-likely]');
        let timer;
        let last = '';
        likely.querySelector('button').addEventListener('click', event => {
            event.preventDefault();
            form.elements.organ.value = event.target.value;
            form.elements.organ.dispatchEvent(new Event('change', {bubbles: true}));
            likely.hidden = true;
        });
        rows[0].querySelector('textarea').addEventListener('input', event => {
            clearTimeout(timer);
            timer = setTimeout(() => ask(event.target.value.trim()), 500);
        });
        async function ask(words) {
            if (words.length < 2 || words === last) {
                return;
            }
            last = words;
            const answer = await fetch('/ysqgk/suggestions?q=' + encodeURIComponent(words.slice(0, 60)));
            if (!answer.ok) {
                return;
            }
            const {found, organ} = await answer.json();
            list.replaceChildren(...found.map(item));
            box.hidden = found.length === 0;
            point(organ);
        }
        // Who publishes the like may be the one to ask.
        function point(organ) {
            const option = [...form.elements.organ.options].find(each => each.value === organ);
            likely.hidden = !option || option.selected;
            if (option) {
                likely.querySelector('strong').textContent = option.text;
                likely.querySelector('button').value = organ;
            }
        }
        function item(found) {
            const row = document.createElement('li');
            const link = Object.assign(document.createElement('a'), {href: found.url, textContent: found.title, target: '_blank', rel: 'noopener'});
            const where = Object.assign(document.createElement('small'), {textContent: ` ${found.organ} ${found.date}`});
            row.append(link, where);
            return row;
        }
    }
}

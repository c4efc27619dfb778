// Small conveniences of public pages. Every page does its work without this file.
document.addEventListener('click', event => {
    const button = event.target.closest('[data-act]');
    if (!button) {
        return;
    }
    if (button.dataset.act === 'print') {
        window.print();
    }
    if (button.dataset.act === 'larger') {
        const larger = document.querySelector('.document').classList.toggle('larger');
        button.textContent = larger ? '恢复字号' : '放大字号';
        button.setAttribute('aria-pressed', larger);
    }
    if (button.dataset.act === 'copy') {
        navigator.clipboard.writeText(button.dataset.text).then(() => {
            button.textContent = '已复制网址';
        });
    }
});

// Buttons that only work with scripts are hidden until one runs.
for (const button of document.querySelectorAll('[data-act][hidden]')) {
    button.hidden = false;
}

// A filter takes effect as soon as it is chosen; the button beside it stays for everyone else.
for (const select of document.querySelectorAll('form[data-instant] select')) {
    select.addEventListener('change', () => select.form.requestSubmit());
}

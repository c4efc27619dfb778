// On a static site the query of an address is known to the reader's browser only: carries it on to the platform.
'use strict';
const asked = new URLSearchParams(location.search);
document.querySelectorAll('form[data-carry]').forEach(form => {
    const field = form.elements[form.dataset.carry];
    if (field && asked.has(form.dataset.carry)) {
        field.value = asked.get(form.dataset.carry);
    }
});
document.querySelectorAll('a[data-carry-all]').forEach(link => {
    link.href += location.search;
});

// Boxes drawn on the picture of a page. The table of rows beside it is the truth; this only draws it and writes into it.
(function () {
    'use strict';
    const form = document.querySelector('form[data-redact]');
    if (!form) return;
    const page = form.dataset.page;
    const stage = form.querySelector('[data-redact-stage]');
    const rows = form.querySelector('[data-redact-rows]');
    const blank = rows.querySelector('.redact-blank');
    const history = [];
    const SIDES = ['left', 'top', 'width', 'height'];
    const LEAST = 0.5;
    let drawing = null;
    let last = '';

    const field = (row, name) => row.querySelector('[name="' + name + '"]');
    const number = (row, name) => parseFloat(field(row, name).value) || 0;
    const kept = row => field(row, 'keep').value === '1' && field(row, 'width').value !== '';
    const mine = () => [...rows.rows].filter(row => field(row, 'boxPage').value === page && kept(row));
    const round = value => (Math.round(value * 100) / 100).toFixed(2);

    function remember() {
        history.push([...rows.rows].filter(row => row !== blank).map(row => [row.cloneNode(true),
            [...row.querySelectorAll('input,select')].map(one => one.value)]));
        if (history.length > 100) history.shift();
    }

    function undo() {
        const before = history.pop();
        if (!before) return;
        [...rows.rows].forEach(row => row !== blank && row.remove());
        before.forEach(([row, values]) => {
            rows.insertBefore(row, blank);
            row.querySelectorAll('input,select').forEach((one, i) => { one.value = values[i]; });
        });
        draw();
    }

    function write(row, box) {
        const width = Math.min(100, Math.max(LEAST, box.width));
        const height = Math.min(100, Math.max(LEAST, box.height));
        const fitted = {width, height, left: Math.min(100 - width, Math.max(0, box.left)),
            top: Math.min(100 - height, Math.max(0, box.top))};
        SIDES.forEach(side => { field(row, side).value = round(fitted[side]); });
    }

    const read = row => Object.fromEntries(SIDES.map(side => [side, number(row, side)]));

    function add(box) {
        const row = blank.cloneNode(true);
        row.classList.remove('redact-blank');
        rows.insertBefore(row, blank);
        field(row, 'boxPage').value = page;
        field(row, 'keep').value = '1';
        field(row, 'ground').value = last;
        write(row, box);
        draw();
        return row;
    }

    function remove(row) {
        remember();
        field(row, 'keep').value = '0';
        draw();
    }

    function place(shape, row) {
        const box = read(row);
        SIDES.forEach(side => { shape.style[side] = box[side] + '%'; });
    }

    function draw() {
        stage.querySelectorAll('.redact-box').forEach(shape => shape.remove());
        [...rows.rows].forEach(row => { row.hidden = row === blank || field(row, 'keep').value === '0'; });
        const shown = [...rows.rows].filter(row => !row.hidden);
        shown.forEach((row, i) => row.querySelectorAll('[aria-label]').forEach(one => {
            one.setAttribute('aria-label', one.getAttribute('aria-label').replace(/^第\d+框/, '第' + (i + 1) + '框'));
        }));
        mine().forEach(row => {
            const number = shown.indexOf(row) + 1;
            const shape = document.createElement('button');
            shape.type = 'button';
            shape.className = 'redact-box' + (field(row, 'ground').value ? '' : ' unnamed');
            const ground = field(row, 'ground');
            shape.dataset.number = number;
            shape.setAttribute('aria-label', '第' + number + '框，' + (ground.value ? ground.selectedOptions[0].text : '还没有理由'));
            shape.setAttribute('aria-describedby', 'redact-help');
            shape.addEventListener('keydown', event => key(event, row, shape));
            shape.addEventListener('pointerdown', event => grab(event, row, shape));
            const handle = document.createElement('span');
            handle.className = 'redact-handle';
            shape.append(handle);
            place(shape, row);
            row.redactShape = shape;
            stage.append(shape);
        });
    }

    function key(event, row, shape) {
        const step = event.ctrlKey ? 0.1 : 1;
        const moves = {ArrowLeft: [-step, 0], ArrowRight: [step, 0], ArrowUp: [0, -step], ArrowDown: [0, step]};
        if (event.key === 'Delete' || event.key === 'Backspace') {
            event.preventDefault();
            remove(row);
        } else if (moves[event.key]) {
            event.preventDefault();
            remember();
            const [x, y] = moves[event.key];
            const box = read(row);
            write(row, event.shiftKey ? {...box, width: box.width + x, height: box.height + y}
                : {...box, left: box.left + x, top: box.top + y});
            place(shape, row);
        } else if (event.key === 'Enter') {
            event.preventDefault();
            field(row, 'ground').focus();
        }
    }

    function at(event) {
        const area = stage.getBoundingClientRect();
        return {x: (event.clientX - area.left) / area.width * 100, y: (event.clientY - area.top) / area.height * 100};
    }

    function grab(event, row, shape) {
        event.stopPropagation();
        shape.focus();
        const from = at(event);
        const box = read(row);
        const resizing = event.target.classList.contains('redact-handle');
        remember();
        follow(event, shape, to => {
            const x = to.x - from.x;
            const y = to.y - from.y;
            write(row, resizing ? {...box, width: box.width + x, height: box.height + y}
                : {...box, left: box.left + x, top: box.top + y});
            place(shape, row);
        });
    }

    function follow(event, target, moved, done) {
        event.preventDefault();
        target.setPointerCapture(event.pointerId);
        const move = next => moved(at(next));
        const end = () => {
            target.removeEventListener('pointermove', move);
            target.removeEventListener('pointerup', end);
            if (done) done();
        };
        target.addEventListener('pointermove', move);
        target.addEventListener('pointerup', end);
    }

    stage.addEventListener('pointerdown', event => {
        if (event.button !== 0 || event.target.closest('.redact-box')) return;
        const from = at(event);
        remember();
        drawing = null;
        follow(event, stage, to => {
            const box = {left: Math.min(from.x, to.x), top: Math.min(from.y, to.y), width: Math.abs(to.x - from.x),
                height: Math.abs(to.y - from.y)};
            if (!drawing && (box.width > LEAST || box.height > LEAST)) drawing = add(box);
            if (drawing) {
                write(drawing, box);
                place(drawing.redactShape, drawing);
            }
        }, () => {
            if (drawing) field(drawing, 'ground').focus();
        });
    });

    rows.addEventListener('input', event => {
        if (event.target.name === 'ground') last = event.target.value;
        if (event.type === 'input') draw();
    });
    form.addEventListener('keydown', event => {
        if (event.ctrlKey && event.key === 'z' && !event.target.matches('input')) {
            event.preventDefault();
            undo();
        }
    });
    const adder = form.querySelector('[data-redact-add]');
    adder.hidden = false;
    adder.addEventListener('click', () => {
        remember();
        add({left: 35, top: 45, width: 30, height: 5}).redactShape.focus();
    });
    const undoer = form.querySelector('[data-redact-undo]');
    undoer.hidden = false;
    undoer.addEventListener('click', undo);
    stage.querySelector('img').draggable = false;
    draw();
})();

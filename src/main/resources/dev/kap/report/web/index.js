// What moves on the page. Names come from a workbook: they are only ever set as text, never as markup.
(() => {
  'use strict';
  const SVG = 'http://www.w3.org/2000/svg';
  const QUADRANTS = ['nurture', 'support', 'develop', 'watch', 'unplaced'];
  const TIERS = ['key', 'grow', 'maintain', 'tail', ''];
  const CARDS = 24;
  const LISTED = 200;
  const NAMED = 8;

  const data = JSON.parse(document.getElementById('data').textContent);
  if (!data.accounts.length) return;
  const words = data.words;
  const decimal = new Intl.NumberFormat(data.language, {maximumFractionDigits: 1});
  const collator = new Intl.Collator(data.language, {numeric: true, sensitivity: 'base'});
  const field = id => document.getElementById(id);
  const say = (message, ...values) => message.replace(/\{(\d)}/g, (_, i) => values[i]);
  const plain = text => text.normalize('NFKD').replace(/\p{M}/gu, '').toLocaleLowerCase(data.language);

  // A name from the right stands for itself: what follows it stays on its right.
  const apart = text => /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/.test(text) ? '\u2068' + text + '\u2069' : text;

  const make = (name, attributes = {}, text = '') => {
    const element = document.createElement(name);
    Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, value));
    element.textContent = text;
    return element;
  };
  const draw = (name, attributes, text = '') => {
    const element = document.createElementNS(SVG, name);
    Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, value));
    element.textContent = text;
    return element;
  };

  // The accounts, each with its row and its people.
  const body = document.querySelector('#accounts tbody');
  const rows = new Map([...body.rows].map(row => [row.dataset.account, row]));
  const accounts = data.accounts.map(([slug, name, people]) => {
    const row = rows.get(slug);
    const account = {slug, name, row, text: plain(row.textContent), found: row.querySelector('.found')};
    account.people = people.map(([who, title, influence, relationship, quadrant, hollow]) => ({
      account, name: who, title, influence, relationship, hollow: hollow === 1,
      quadrant: QUADRANTS[quadrant], text: plain(who + ' ' + title)}));
    return account;
  });
  let order = accounts;
  let shown = accounts.map(account => ({account, people: account.people}));
  let cards = CARDS;

  // The filter.
  const people = (account, terms, quadrant) => {
    const byAccount = terms.every(term => account.text.includes(term));
    return account.people.filter(person => (!quadrant || person.quadrant === quadrant)
        && (byAccount || terms.every(term => account.text.includes(term) || person.text.includes(term))));
  };
  const choose = () => {
    const terms = plain(field('search').value).split(/\s+/).filter(term => term);
    const [tier, quadrant, owner] = ['tier', 'quadrant', 'owner'].map(id => field(id).value);
    shown = [];
    for (const account of order) {
      const {dataset} = account.row;
      const fitting = people(account, terms, quadrant);
      const byName = terms.every(term => account.text.includes(term));
      const fits = (!tier || dataset.tier === tier) && (!owner || dataset.owner === owner)
          && (quadrant ? fitting.length > 0 : byName || fitting.length > 0);
      account.row.hidden = !fits;
      account.found.textContent = fits && terms.length && !byName
          ? fitting.slice(0, 3).map(person => apart(person.name)).join(', ') + (fitting.length > 3 ? ' …' : '') : '';
      if (fits) shown.push({account, people: fitting});
    }
    tell();
    quadrants();
  };
  const tell = () => {
    const count = shown.reduce((sum, {people}) => sum + people.length, 0);
    field('none').hidden = shown.length > 0;
    field('count').value = say(words.count, shown.length, accounts.length, count);
  };
  let waiting = 0;
  const soon = () => {
    cancelAnimationFrame(waiting);
    waiting = requestAnimationFrame(() => { cards = CARDS; choose(); });
  };

  // The order of the rows. What is unknown stands last, whichever way.
  const sort = head => {
    const {key} = head.dataset;
    const before = head.getAttribute('aria-sort');
    const falling = before ? before === 'ascending' : key !== 'name' && key !== 'tier';
    document.querySelectorAll('#accounts th').forEach(th => th.removeAttribute('aria-sort'));
    head.setAttribute('aria-sort', falling ? 'descending' : 'ascending');
    const way = falling ? -1 : 1;
    const number = account => account.row.dataset[key] === '' ? null : Number(account.row.dataset[key]);
    const compare = {
      name: (a, b) => way * collator.compare(a.name, b.name),
      tier: (a, b) => way * (TIERS.indexOf(a.row.dataset.tier) - TIERS.indexOf(b.row.dataset.tier)),
    }[key] ?? ((a, b) => number(a) === null || number(b) === null
        ? (number(a) === null) - (number(b) === null) : way * (number(a) - number(b)));
    order = [...order].sort(compare);
    body.append(...order.map(account => account.row));
    field('sorted').textContent = say(falling ? words.falling : words.rising, head.textContent.trim());
    choose();
  };

  // The quadrants. People at the same place share a mark, and many people share a coarser grid.
  const gather = (people, step) => {
    const places = new Map();
    for (const person of people.filter(person => person.quadrant !== 'unplaced')) {
      const x = Math.round(person.relationship / step) * step;
      const y = Math.round(person.influence / step) * step;
      const key = [x.toFixed(2), y.toFixed(2), person.quadrant].join(' ');
      if (!places.has(key)) places.set(key, {x, y, quadrant: person.quadrant, people: []});
      places.get(key).people.push(person);
    }
    return [...places.values()].sort((a, b) => a.x - b.x || a.y - b.y);
  };
  const line = (person, named) => say(words.mark, apart(person.name) + (person.title ? ', ' + apart(person.title) : '')
      + (named ? ', ' + apart(person.account.name) : ''), decimal.format(person.influence), decimal.format(person.relationship));
  const label = (people, named) => people.slice(0, NAMED).map(person => line(person, named))
      .concat(people.length > NAMED ? [say(words.more, people.length - NAMED)] : []).join('\n');
  const SHAPES = {develop: 'M0-3L3 0 0 3-3 0Z', support: 'M-2.1-2.1H2.1V2.1H-2.1Z', watch: 'M-2.7-2H2.7L0 2.7Z'};
  const mark = (place, named) => {
    const size = Math.min(2.2, 1 + Math.log2(place.people.length) / 4);
    const hollow = place.people.every(person => person.hollow) ? ' hollow' : '';
    const group = draw('g', {class: 'mark ' + place.quadrant + hollow, role: 'img', tabindex: '-1',
      'aria-label': label(place.people, named),
      transform: `translate(${place.x * 10} ${100 - place.y * 10}) scale(${size.toFixed(2)})`});
    group.append(place.quadrant === 'nurture' ? draw('circle', {r: 2.4}) : draw('path', {d: SHAPES[place.quadrant]}));
    return group;
  };
  const ground = () => [
    draw('rect', {class: 'ground develop', x: -4, y: -4, width: 54, height: 54}),
    draw('rect', {class: 'ground nurture', x: 50, y: -4, width: 54, height: 54}),
    draw('rect', {class: 'ground watch', x: -4, y: 50, width: 54, height: 54}),
    draw('rect', {class: 'ground support', x: 50, y: 50, width: 54, height: 54}),
    draw('path', {class: 'axis', d: 'M50-4V104M-4 50H104'})];
  // On top of the marks, so that they stay readable where many people are.
  const lettering = () => [
    draw('text', {x: -2, y: 1}, words.develop), draw('text', {x: 102, y: 1, 'text-anchor': 'end'}, words.nurture),
    draw('text', {x: -2, y: 102.5}, words.watch), draw('text', {x: 102, y: 102.5, 'text-anchor': 'end'}, words.support),
    draw('text', {class: 'scale', x: 104, y: 110, 'text-anchor': 'end'}, words.relationship + ' →'),
    draw('text', {class: 'scale', transform: 'translate(-5.5 -4) rotate(-90)', 'text-anchor': 'end'},
        words.influence + ' →')];
  const picture = (name, people, named) => {
    const svg = draw('svg', {viewBox: '-11 -6 117 118', role: 'group',
      'aria-label': say(words.picture, apart(name), people.length)});
    const places = gather(people, people.length > 400 ? 0.25 : 0.1);
    svg.append(...ground(), ...places.map(place => mark(place, named)), ...lettering());
    svg.querySelector('.mark')?.setAttribute('tabindex', '0');
    return svg;
  };
  const list = (people, named) => {
    const details = make('details');
    details.append(make('summary', {}, say(words.list, people.length)));
    details.addEventListener('toggle', () => {
      if (details.querySelector('table')) return;
      const table = make('table');
      const heads = [words.name, ...(named ? [words.account] : []), words.place, words.influence, words.relationship];
      const head = table.createTHead().insertRow();
      heads.forEach(text => head.append(make('th', {scope: 'col'}, text)));
      const rows = table.createTBody();
      people.slice(0, LISTED).forEach(person => {
        const row = rows.insertRow();
        const figures = [person.influence, person.relationship].map(n => n === null ? '–' : decimal.format(n));
        [person.name, ...(named ? [person.account.name] : []), words[person.quadrant], ...figures]
            .forEach((text, i) => row.append(make('td', i ? {} : {dir: 'auto'}, text)));
      });
      const box = make('div', {class: 'scroll', tabindex: '0', role: 'region', 'aria-label': words.people});
      box.append(table);
      details.append(box);
      if (people.length > LISTED) details.append(make('p', {}, say(words.cut, LISTED, people.length)));
    });
    return details;
  };
  const card = ({account, people}) => {
    const figure = make('figure', {id: 'quadrant-' + account.slug, tabindex: '-1'});
    figure.append(make('figcaption', {dir: 'auto'}, account.name));
    figure.append(picture(account.name, people, false), list(people, false));
    return figure;
  };
  const quadrants = () => {
    hide();
    const all = shown.flatMap(({people}) => people);
    field('together').replaceChildren(picture(words.together, all, true), list(all, true));
    const filled = shown.filter(({account}) => account.people.length);
    field('cards').replaceChildren(...filled.slice(0, cards).map(card));
    field('further').hidden = filled.length <= cards;
    field('further').textContent = say(words.further, filled.length - Math.min(cards, filled.length));
  };
  const lead = slug => {
    const place = shown.filter(({account}) => account.people.length).findIndex(({account}) => account.slug === slug);
    if (place < 0) return;
    if (place >= cards) {
      cards = place + 1;
      quadrants();
    }
    const figure = field('quadrant-' + slug);
    figure.scrollIntoView({block: 'center'});
    figure.focus({preventScroll: true});
  };

  // Names beside a mark, on hover and on focus; Escape takes them away.
  const tip = field('tip');
  const hide = () => { tip.hidden = true; };
  const show = element => {
    tip.textContent = element.getAttribute('aria-label');
    tip.hidden = false;
    const at = element.getBoundingClientRect();
    const size = tip.getBoundingClientRect();
    const left = Math.max(8, Math.min(at.x + at.width / 2 - size.width / 2, document.documentElement.clientWidth - size.width - 8));
    const top = at.y - size.height - 6 > 0 ? at.y - size.height - 6 : at.bottom + 6;
    tip.style.left = left + scrollX + 'px';
    tip.style.top = top + scrollY + 'px';
  };
  const step = (from, key) => {
    const marks = [...from.closest('svg').querySelectorAll('.mark')];
    const height = element => element.getBoundingClientRect().y;
    if (key === 'ArrowUp' || key === 'ArrowDown') marks.sort((a, b) => height(a) - height(b));
    const to = {ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1}[key];
    // Beyond the last one the first comes again: every arrow leads somewhere.
    return to ? marks[(marks.indexOf(from) + to + marks.length) % marks.length] : {Home: marks[0], End: marks.at(-1)}[key];
  };
  const markOf = event => event.target instanceof Element ? event.target.closest('.mark') : null;
  const move = event => {
    if (event.key === 'Escape') hide();
    const from = markOf(event);
    const to = from && step(from, event.key);
    if (!to) return;
    event.preventDefault();
    from.setAttribute('tabindex', '-1');
    to.setAttribute('tabindex', '0');
    to.focus();
  };

  document.addEventListener('pointerover', event => { const on = markOf(event); if (on) show(on); });
  document.addEventListener('pointerout', event => { if (markOf(event)) hide(); });
  document.addEventListener('focusin', event => { const on = markOf(event); if (on) show(on); else hide(); });
  document.addEventListener('keydown', move);
  field('filter').addEventListener('input', soon);
  // Not every way of choosing from a list is an input too.
  document.querySelectorAll('#filter select').forEach(list => list.addEventListener('change', soon));
  field('filter').addEventListener('reset', () => setTimeout(soon));
  field('filter').addEventListener('submit', event => event.preventDefault());
  field('further').addEventListener('click', () => { cards += CARDS; quadrants(); });
  document.querySelectorAll('#accounts th[data-key]').forEach(head => {
    head.querySelector('button').addEventListener('click', () => sort(head));
  });
  body.addEventListener('click', event => {
    const link = event.target.closest('a[href="#quadrants"]');
    if (link) { event.preventDefault(); lead(link.closest('tr').dataset.account); }
  });
  document.querySelectorAll('[data-script]').forEach(element => { element.hidden = false; });
  choose();
})();

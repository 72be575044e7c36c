'use strict';
(() => {
  const byId = id => document.getElementById(id);
  const data = JSON.parse(byId('corpus').textContent);
  const articles = [...document.querySelectorAll('details.a')];
  const find = byId('find');
  const bySpeaker = byId('by-speaker');
  const byOutlet = byId('by-outlet');
  const mostQuoted = 60;
  const mostMarked = 2000;

  const make = (tag, text, className) => {
    const element = document.createElement(tag);
    if (text) element.textContent = text;
    if (className) element.className = className;
    return element;
  };
  const option = (value, text) => Object.assign(make('option', text), { value });

  // Small letters without accents, each as long as it was: what is found in the folded text stands at the same place in the text.
  const fold = text => {
    const lower = text.toLowerCase();
    return (lower.length === text.length ? lower : text).replace(/[^\x00-\x7f]/g, c => {
      const plain = c.normalize('NFD')[0].toLowerCase();
      return plain.length === 1 ? plain : c;
    });
  };

  // The article's own words, without the names that the page has set beside them.
  const texts = new Map();
  const textOf = article => {
    let known = texts.get(article);
    if (known) return known;
    const pieces = [];
    let text = fold(article.querySelector('summary').textContent) + '\n';
    const words = document.createTreeWalker(article.querySelector('.text'), NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, node =>
      node.nodeName === 'SMALL' || node.className === 'back' || node.className === 'rl' ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
    for (let node = words.nextNode(); node; node = words.nextNode()) {
      if (node.nodeType !== Node.TEXT_NODE) {
        if (node.nodeName === 'P') text += '\n';
        continue;
      }
      pieces.push({ node, start: text.length });
      text += fold(node.data);
    }
    known = { text, pieces };
    texts.set(article, known);
    return known;
  };

  const speakersOf = article => article.speakers ??= new Set([...article.querySelectorAll('q[data-s]')].map(quote => quote.dataset.s));

  // Words, and phrases in quotation marks: all of them must be there.
  const terms = () => [...fold(find.value).matchAll(/["“]([^"”]+)["”]?|\S+/g)].map(match => (match[1] ?? match[0]).trim()).filter(Boolean);

  const placesOf = (article, sought) => {
    const { text } = textOf(article);
    const places = [];
    for (const term of sought)
      for (let at = text.indexOf(term); at >= 0 && places.length < mostMarked; at = text.indexOf(term, at + term.length))
        places.push([at, at + term.length]);
    return places.sort((left, right) => left[0] - right[0]);
  };

  const rangeOf = (article, [start, end]) => {
    const { pieces } = textOf(article);
    let low = 0;
    let high = pieces.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (pieces[middle].start <= start) low = middle; else high = middle - 1;
    }
    let last = low;
    while (last + 1 < pieces.length && pieces[last + 1].start < end) last++;
    const from = pieces[low];
    const to = pieces[last];
    if (!from || start < from.start || start - from.start > from.node.length || end - to.start > to.node.length) return null;
    const range = new Range();
    range.setStart(from.node, start - from.start);
    range.setEnd(to.node, end - to.start);
    return range;
  };

  const mark = () => {
    if (!globalThis.Highlight) return;
    const sought = terms();
    const ranges = [];
    if (sought.length)
      for (const article of articles)
        if (article.open && !article.hidden && ranges.length < mostMarked)
          ranges.push(...placesOf(article, sought).map(place => rangeOf(article, place)).filter(Boolean));
    CSS.highlights.set('found', new Highlight(...ranges.slice(0, mostMarked)));
  };

  const snip = (article, sought) => {
    article.querySelector('.snip')?.remove();
    if (!sought.length || article.hidden) return;
    const ranges = placesOf(article, sought).map(place => rangeOf(article, place)).filter(Boolean);
    const range = ranges.find(range => !range.startContainer.parentElement.closest('.r0')) ?? ranges[0];
    if (!range) return;
    const before = range.startContainer.data.slice(0, range.startOffset).split(/\s/).slice(-12).join(' ');
    const behind = range.endContainer.data.slice(range.endOffset).split(/\s/).slice(0, 16).join(' ');
    const line = make('p', '… ' + before, 'snip');
    line.append(make('mark', range.toString()), behind + ' …');
    article.querySelector('summary').append(line);
  };

  const tell = (shown, sought) => {
    const all = articles.length.toLocaleString('en');
    byId('shown').textContent = sought.length || bySpeaker.value || byOutlet.value
      ? `${shown.toLocaleString('en')} of ${all} articles`
      : `${all} articles, by date`;
  };

  // What somebody says, in all articles that are shown.
  const gather = () => {
    const panel = byId('spoken');
    panel.hidden = !bySpeaker.value;
    panel.replaceChildren();
    document.querySelectorAll('q.on').forEach(quote => quote.classList.remove('on'));
    if (panel.hidden) return;
    const quotes = articles.filter(article => !article.hidden).flatMap(article => [...article.querySelectorAll(`q[data-s="${bySpeaker.value}"][id]`)]);
    quotes.forEach(quote => quote.classList.add('on'));
    const list = make('ol');
    for (const quote of quotes.slice(0, mostQuoted)) {
      const link = make('a', quote.textContent);
      link.href = '#' + quote.id;
      const article = quote.closest('details.a');
      const place = make('span', [article.querySelector('.meta b')?.textContent, article.querySelector('time')?.textContent].filter(Boolean).join(', '));
      const item = make('li');
      item.append(link, place);
      list.append(item);
    }
    const name = data.speakers.find(([speaker]) => String(speaker) === bySpeaker.value)[1];
    panel.append(make('h3', `${name}: ${quotes.length.toLocaleString('en')} ${quotes.length === 1 ? 'quotation' : 'quotations'}`), list);
    if (quotes.length > mostQuoted) panel.append(make('p', `and ${quotes.length - mostQuoted} more`, 'more'));
  };

  const show = () => {
    const sought = terms();
    let shown = 0;
    for (const article of articles) {
      article.hidden = (byOutlet.value && article.dataset.o !== byOutlet.value)
        || (bySpeaker.value && !speakersOf(article).has(bySpeaker.value))
        || !sought.every(term => textOf(article).text.includes(term));
      if (!article.hidden) shown++;
      snip(article, shown <= mostQuoted ? sought : []);
    }
    tell(shown, sought);
    gather();
    mark();
  };

  const clear = () => {
    find.value = bySpeaker.value = byOutlet.value = '';
    show();
  };

  // A place in a closed or filtered article is shown all the same.
  const reveal = id => {
    const place = id && byId(id);
    if (!place) return;
    const article = place.closest('details.a');
    if (article?.hidden) clear();
    for (let at = place; at; at = at.parentElement)
      if (at.nodeName === 'DETAILS') at.open = true;
    document.querySelectorAll('.at').forEach(other => other.classList.remove('at'));
    if (place.nodeName !== 'SECTION') {
      if (place.nodeName !== 'DETAILS') place.classList.add('at');
      place.scrollIntoView({ block: place.nodeName === 'DETAILS' ? 'start' : 'center' });
    }
    const focused = place.nodeName === 'DETAILS' ? place.firstElementChild : place;
    if (focused === place) place.tabIndex = -1;
    focused.focus({ preventScroll: true });
  };

  const step = (elements, forward) => {
    if (!elements.length) return;
    const here = document.activeElement;
    const at = elements.findIndex(element => element === here);
    const next = at >= 0
      ? elements[at + (forward ? 1 : -1)]
      : forward
        ? elements.find(element => here === document.body || here.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING)
        : elements.findLast(element => here.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING);
    if (!next) return;
    if (next.nodeName === 'Q') next.tabIndex = -1;
    next.focus();
    next.scrollIntoView({ block: next.nodeName === 'Q' ? 'center' : 'nearest' });
  };

  const shownArticles = () => articles.filter(article => !article.hidden);
  const shownQuotes = () => shownArticles().filter(article => article.open).flatMap(article =>
    [...article.querySelectorAll(bySpeaker.value ? 'q.on' : 'q[data-s][id]')]);
  const keys = {
    '/': () => find.focus(),
    j: () => step(shownArticles().map(article => article.firstElementChild), true),
    k: () => step(shownArticles().map(article => article.firstElementChild), false),
    n: () => step(shownQuotes(), true),
    p: () => step(shownQuotes(), false),
    '?': () => byId('help').showModal(),
  };

  addEventListener('keydown', event => {
    if (event.key === 'Escape' && event.target === find) {
      clear();
      find.blur();
      return;
    }
    const isTyping = event.target.matches?.('input:not([type="checkbox"]), select, textarea');
    if (isTyping || event.ctrlKey || event.metaKey || event.altKey || byId('help').open || !byId('keys-on').checked || !Object.hasOwn(keys, event.key)) return;
    event.preventDefault();
    keys[event.key]();
  });

  let waiting = 0;
  find.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(show, 120);
  });
  bySpeaker.addEventListener('change', show);
  byOutlet.addEventListener('change', show);
  document.forms[0].addEventListener('submit', event => {
    event.preventDefault();
    show();
  });
  byId('claims').addEventListener('change', event => document.body.classList.toggle('claims', event.target.checked));
  byId('keys').addEventListener('click', keys['?']);
  byId('all').addEventListener('click', () => {
    const open = shownArticles().some(article => !article.open);
    shownArticles().forEach(article => article.open = open);
  });
  addEventListener('toggle', event => {
    byId('all').textContent = shownArticles().every(article => article.open) ? 'Close all' : 'Open all';
    if (event.target.matches?.('details.a')) mark();
  }, true);
  addEventListener('hashchange', () => reveal(decodeURIComponent(location.hash.slice(1))));
  addEventListener('click', event => {
    const link = event.target.closest?.('a[href^="#"]');
    if (!link) return;
    if (link.dataset.speaker || link.dataset.outlet) {
      clear();
      (link.dataset.speaker ? bySpeaker : byOutlet).value = link.dataset.speaker ?? link.dataset.outlet;
      show();
    } else if (link.getAttribute('href') === location.hash) {
      reveal(location.hash.slice(1));
    }
  });

  bySpeaker.append(...data.speakers.map(([speaker, name, count]) => option(speaker, `${name} (${count})`)));
  byOutlet.append(...data.outlets.map(([name, count], outlet) => option(outlet, `${name} (${count})`)));
  document.forms[0].hidden = false;
  show();
  byId('all').textContent = articles.every(article => article.open) ? 'Close all' : 'Open all';
  if (location.hash) reveal(decodeURIComponent(location.hash.slice(1)));
})();

// Searches the index of titles and quotations. Every word of the query occurs in the title, the summary or the quotation; words are found
// within words, because Japanese has no spaces.
const form = document.querySelector("form[data-index]");
const input = document.getElementById("q");
const results = document.getElementById("results");
const found = document.getElementById("found");
const fold = (text) => text.normalize("NFKC").toLowerCase();
let index;

input.value = new URLSearchParams(location.search).get("q") ?? "";
form.addEventListener("submit", (event) => { event.preventDefault(); search(); });
input.addEventListener("input", search);
search();

async function search() {
  const query = input.value.trim();
  history.replaceState(null, "", query ? `?q=${encodeURIComponent(query)}` : location.pathname);
  if (!query) {
    results.replaceChildren();
    found.textContent = "";
    return;
  }

  index ??= fetch(form.dataset.index).then((answer) => answer.json());
  const words = fold(query).split(/\s+/);
  const has = (text) => words.every((word) => fold(text).includes(word));
  const hits = (await index)
    .map((article) => ({
      article,
      isHit: has(`${article.title} ${article.description ?? ""}`),
      quotes: article.quotes.filter((quote) => has(`${quote.text} ${quote.speaker}`)),
    }))
    .filter((hit) => hit.isHit || hit.quotes.length > 0);
  if (query !== input.value.trim()) {
    return;
  }

  const quotes = hits.reduce((sum, hit) => sum + hit.quotes.length, 0);
  found.textContent = hits.length === 0 ? `Nothing has “${query}”.` : `${count(hits.length, "article")}, ${count(quotes, "quotation")}`;
  results.replaceChildren(...hits.map((hit) => show(hit, words)));
}

function show({ article, quotes }, words) {
  const item = element("li");
  const heading = element("h2");
  const link = element("a", { href: article.url, lang: article.lang ?? "", dir: article.dir });
  link.append(...marked(article.title, words));
  heading.append(link);
  item.append(heading);
  if (article.date) {
    item.append(element("p", { className: "imprint" }, article.date));
  }

  for (const quote of quotes) {
    const line = element("p", { className: `said ${quote.voice}` });
    const quoted = element("a", { href: quote.url, lang: article.lang ?? "", dir: article.dir });
    quoted.append(...marked(quote.text, words));
    line.append(quoted, " ", element("span", { className: "how" }, quote.speaker));
    item.append(line);
  }

  return item;
}

/** The text in pieces; the words that were looked for are marked where folding keeps the length of the text. */
function marked(text, words) {
  const folded = fold(text);
  if (folded.length !== text.length) {
    return [text];
  }

  const isMarked = new Array(text.length).fill(false);
  for (const word of words) {
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
      isMarked.fill(true, at, at + word.length);
    }
  }

  const pieces = [];
  for (let from = 0, to = 1; to <= text.length; to++) {
    if (to === text.length || isMarked[to] !== isMarked[from]) {
      pieces.push(isMarked[from] ? element("mark", {}, text.slice(from, to)) : text.slice(from, to));
      from = to;
    }
  }

  return pieces;
}

function element(name, properties = {}, text = "") {
  return Object.assign(document.createElement(name), properties, text ? { textContent: text } : {});
}

function count(number, noun) {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

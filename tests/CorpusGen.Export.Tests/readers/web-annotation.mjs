// Selects the words of each annotation of a folder by Apache Annotator, by position and by quote: prints a line each, and "N selected".
import fs from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { createTextPositionSelectorMatcher, createTextQuoteSelectorMatcher } from '@apache-annotator/dom';

const folder = process.argv[2];
const { window } = new JSDOM('');
for (const name of ['document', 'Node', 'NodeFilter', 'Range'])
    globalThis[name] = window[name];

const texts = new Map();
function textOf(source) {
    if (!texts.has(source)) {
        const element = document.createElement('pre');
        element.textContent = fs.readFileSync(path.join(folder, decodeURIComponent(source)), 'utf8');
        document.body.append(element);
        texts.set(source, element);
    }

    return texts.get(source);
}

const { first } = JSON.parse(fs.readFileSync(path.join(folder, 'annotations.jsonld'), 'utf8'));
let selected = 0;
for (const annotation of first.items) {
    for (const target of [annotation.target].flat().filter(one => one.selector)) {
        const [quote, position] = target.selector;
        const places = [];
        for await (const range of createTextPositionSelectorMatcher(position)(textOf(target.source)))
            places.push(range);
        let found = false;
        for await (const range of createTextQuoteSelectorMatcher(quote)(textOf(target.source)))
            found ||= range.startOffset === places[0]?.startOffset && range.endOffset === places[0]?.endOffset;
        if (places.length === 1 && places[0].toString() === quote.exact && found)
            selected++;
        else
            console.log(`${annotation.id}: ${JSON.stringify(target)}`);
    }
}

console.log(`${selected} selected`);

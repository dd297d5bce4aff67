// The articles that the tests open.
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const register = `actors:
  - {id: mara, type: person, name: Mara Quist, jobTitle: Minister}
  - {id: port, type: organization, name: Port Authority}
`;

const talks = `---
title: Harbor talks end
date: 2031-06-19
lang: en
actors: [mara, port]
quotes:
  - exact: We promise a vote on the day
    speaker: mara
  - exact: Nobody leaves the table
    speaker: 
dates:
  - exact: 18 May 2031
---
“We promised a vote on the day,” Mara Quist said on 18 May 2031.

“Nobody leaves the table,” the Port Authority answered.
`;

const vote = `---
title: The vote
date: 2031-06-20
lang: en
actors: [mara]
---
Mara Quist counted the votes.
`;

/** Writes the articles into a new folder, whose path is returned. */
export function writeWorkspace() {
  const folder = mkdtempSync(join(tmpdir(), "corpusgen-vscode-"));
  mkdirSync(join(folder, "seeds"));
  for (const [name, text] of [["actors.yaml", register], ["talks.md", talks], ["vote.md", vote]]) {
    writeFileSync(join(folder, "seeds", name), text);
  }

  return folder;
}

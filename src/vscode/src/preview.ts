import { randomBytes } from "node:crypto";
import * as vscode from "vscode";
import type { Server } from "./server";

/** The thing that a piece of text is part of, and the line of its entry. */
interface Mark {
  kind: "quote" | "actor" | "date";
  label: string;
  line: number;
}

interface Piece {
  text: string;
  line: number;
  marks: Mark[];
}

interface Article {
  title: string;
  pieces: Piece[];
}

/** A pane that shows the body of the active article with its annotations in colours. */
export class Preview implements vscode.Disposable {
  private panel: vscode.WebviewPanel | undefined;
  private document: vscode.TextDocument | undefined;
  private due: NodeJS.Timeout | undefined;
  private readonly subscriptions: vscode.Disposable[];

  constructor(private readonly server: Server) {
    this.subscriptions = [
      vscode.commands.registerCommand("corpusgen.preview", () => this.open()),
      vscode.workspace.onDidChangeTextDocument((change) => change.document === this.document && this.updateSoon()),
      vscode.window.onDidChangeActiveTextEditor((editor) => {
        if (this.panel && editor?.document.languageId === "markdown") {
          this.document = editor.document;
          this.updateSoon();
        }
      }),
      vscode.window.onDidChangeTextEditorSelection((change) => {
        if (change.textEditor.document === this.document) {
          void this.panel?.webview.postMessage({ line: change.selections[0].active.line });
        }
      }),
    ];
  }

  dispose(): void {
    clearTimeout(this.due);
    this.panel?.dispose();
    this.subscriptions.forEach((subscription) => subscription.dispose());
  }

  private async open(): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    if (editor === undefined) {
      return;
    }

    this.document = editor.document;
    if (this.panel === undefined) {
      const place = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
      this.panel = vscode.window.createWebviewPanel("corpusgen.preview", "Article", place, { enableScripts: true, localResourceRoots: [] });
      this.panel.onDidDispose(() => (this.panel = undefined));
      this.panel.webview.onDidReceiveMessage((message: { line?: unknown }) => this.reveal(Number(message.line)));
      this.panel.webview.html = page();
    }

    await this.update();
  }

  /** Waits until typing pauses: a preview that follows each key would be laid out for nothing. */
  private updateSoon(): void {
    clearTimeout(this.due);
    this.due = setTimeout(() => void this.update(), 200);
  }

  private async update(): Promise<void> {
    const { document, panel } = this;
    if (document === undefined || panel === undefined) {
      return;
    }

    const article = await this.server.ask<Article | null>("corpusgen/preview", { textDocument: { uri: document.uri.toString() } });
    if (article) {
      panel.title = article.title;
      await panel.webview.postMessage({ article });
    }
  }

  private async reveal(line: number): Promise<void> {
    if (this.document === undefined || !Number.isInteger(line) || line < 0 || line >= this.document.lineCount) {
      return;
    }

    const range = this.document.lineAt(line).range;
    await vscode.window.showTextDocument(this.document, { viewColumn: vscode.ViewColumn.One, selection: new vscode.Range(range.start, range.start) });
  }
}

/** The page. Text of an article reaches it only as a message, and becomes text nodes. */
function page(): string {
  const nonce = randomBytes(16).toString("hex");
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'">
<style nonce="${nonce}">
  body { max-width: 42rem; margin: 1rem auto; padding: 0 1rem 4rem; line-height: 1.7; font-size: 1.05em; }
  #body { white-space: pre-wrap; overflow-wrap: break-word; }
  .mark { cursor: pointer; border-radius: 2px; }
  .mark:hover { outline: 1px solid var(--vscode-focusBorder); }
  .quote { background: color-mix(in srgb, var(--vscode-charts-blue) 22%, transparent); }
  .actor { box-shadow: inset 0 -2px var(--vscode-charts-green); }
  .date { box-shadow: inset 0 -2px var(--vscode-charts-orange); }
  .here { outline: 2px solid var(--vscode-focusBorder); }
  .legend { opacity: 0.8; font-size: 0.85em; display: flex; gap: 1rem; }
</style>
</head>
<body>
<h1 id="title"></h1>
<p class="legend"><span class="quote">quote</span><span class="actor">actor</span><span class="date">date</span></p>
<div id="body"></div>
<script nonce="${nonce}">
  const host = acquireVsCodeApi();
  const body = document.getElementById("body");
  let spans = [];

  function show(article) {
    document.getElementById("title").textContent = article.title;
    spans = article.pieces.map((piece) => {
      const span = document.createElement("span");
      span.textContent = piece.text;
      const lines = [piece.line, ...piece.marks.map((mark) => mark.line)];
      const last = piece.marks.at(-1);
      if (last) {
        span.className = "mark " + piece.marks.map((mark) => mark.kind).join(" ");
        span.title = piece.marks.map((mark) => mark.label).join("\\n");
        span.addEventListener("click", () => host.postMessage({ line: last.line }));
      }
      return { span, lines, first: piece.line };
    });
    body.replaceChildren(...spans.map((one) => one.span));
  }

  function follow(line) {
    const marked = spans.filter((one) => one.lines.length > 1 && one.lines.includes(line));
    spans.forEach((one) => one.span.classList.toggle("here", marked.includes(one)));
    const target = marked[0] ?? spans.findLast((one) => one.first <= line);
    target?.span.scrollIntoView({ block: "center" });
  }

  window.addEventListener("message", ({ data }) => {
    if (data.article) show(data.article);
    if (Number.isInteger(data.line)) follow(data.line);
  });
</script>
</body>
</html>`;
}

import { dirname } from "node:path";
import * as vscode from "vscode";
import type { Server } from "./server";

/** The commands of the palette, except the preview. */
export function registerCommands(server: Server): vscode.Disposable[] {
  const register = vscode.commands.registerCommand;
  return [
    register("corpusgen.newArticle", newArticle),
    register("corpusgen.draft", () => applySourceAction("source.draft.corpusgen")),
    register("corpusgen.fixFile", () => applySourceAction("source.fixAll.corpusgen")),
    register("corpusgen.fixCorpus", () => applySourceAction("source.fixCorpus.corpusgen")),
    register("corpusgen.check", () => check(server)),
    register("corpusgen.restart", () => server.restart()),
  ];
}

interface CheckResult {
  articles: number;
  errors: number;
  warnings: number;
}

async function check(server: Server): Promise<void> {
  const found = await server.ask<CheckResult>("corpusgen/check", {});
  if (found === undefined) {
    return;
  }

  await vscode.commands.executeCommand("workbench.actions.view.problems");
  vscode.window.setStatusBarMessage(
    `CorpusGen: articles: ${found.articles}, errors: ${found.errors}, warnings: ${found.warnings}`,
    10_000,
  );
}

/** Applies the action of a kind to the document of the active editor. */
async function applySourceAction(kind: string): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) {
    return;
  }

  const start = new vscode.Range(0, 0, 0, 0);
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    "vscode.executeCodeActionProvider",
    editor.document.uri,
    start,
    kind,
    1,
  );
  const action = actions.find((one) => one.kind?.value === kind);
  if (action?.edit === undefined) {
    void vscode.window.showInformationMessage("CorpusGen has nothing to change here.");
    return;
  }

  await vscode.workspace.applyEdit(action.edit);
}

async function newArticle(): Promise<void> {
  const title = (await vscode.window.showInputBox({ prompt: "The title of the article" }))?.trim();
  const folder = folderOfArticles();
  if (!title || folder === undefined) {
    return;
  }

  const today = new Date().toLocaleDateString("sv-SE");
  const slug = title.toLowerCase().normalize("NFC").replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-+|-+$/g, "") || "article";
  const file = vscode.Uri.joinPath(folder, `${today}-${slug}.md`);
  const edit = new vscode.WorkspaceEdit();
  const text = `---\ntitle: '${title.replaceAll("'", "''")}'\ndate: ${today}\ndraft: true\n---\n\n`;
  edit.createFile(file, { contents: new TextEncoder().encode(text) });
  if (await vscode.workspace.applyEdit(edit)) {
    const editor = await vscode.window.showTextDocument(file);
    const end = editor.document.lineAt(editor.document.lineCount - 1).range.end;
    editor.selection = new vscode.Selection(end, end);
  } else {
    void vscode.window.showErrorMessage(`'${file.fsPath}' exists already.`);
  }
}

/** The folder of the article that is open, else the folder 'seeds' of the workspace. */
function folderOfArticles(): vscode.Uri | undefined {
  const open = vscode.window.activeTextEditor?.document;
  if (open?.languageId === "markdown" && open.uri.scheme === "file") {
    return vscode.Uri.file(dirname(open.uri.fsPath));
  }

  const folder = vscode.workspace.workspaceFolders?.[0];
  return folder && vscode.Uri.joinPath(folder.uri, "seeds");
}

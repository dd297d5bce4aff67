import { join } from "node:path";
import * as vscode from "vscode";
import { LanguageClient, type WorkspaceEdit } from "vscode-languageclient/node";
import { findDotnet } from "./dotnet";

/** The language server of this extension. The client starts it again after a crash, and sends it the open documents. */
export class Server implements vscode.Disposable {
  private client: LanguageClient | undefined;

  constructor(private readonly folder: string) {}

  async start(): Promise<void> {
    const dotnet = await findDotnet(vscode.workspace.getConfiguration("corpusgen").get("dotnetPath", ""));
    if (dotnet === undefined) {
      void vscode.window.showErrorMessage("CorpusGen needs .NET 10 or newer. Install the .NET runtime, or set 'corpusgen.dotnetPath'.");
      return;
    }

    const run = { command: dotnet, args: [join(this.folder, "server", "CorpusGen.Tool.dll"), "lsp"] };
    this.client = new LanguageClient(
      "corpusgen",
      "CorpusGen",
      { run, debug: run },
      {
        documentSelector: [
          { scheme: "file", language: "markdown" },
          { scheme: "file", pattern: "**/*.{md,txt}" },
          { scheme: "file", pattern: "**/actors.yaml" },
        ],
        initializationOptions: { trusted: vscode.workspace.isTrusted },
        middleware: { provideRenameEdits: (document, at, name, token) => this.rename(document, at, name, token) },
      },
    );
    try {
      await this.client.start();
    } catch (error) {
      this.client = undefined;
      void vscode.window.showErrorMessage(`The server of CorpusGen does not start: ${error}`);
    }
  }

  async restart(): Promise<void> {
    await this.stop();
    await this.start();
  }

  /** The answer to a request of the server; `undefined` while no server runs. */
  async ask<T>(method: string, parameters: object): Promise<T | undefined> {
    return this.client?.isRunning() ? await this.client.sendRequest<T>(method, parameters) : undefined;
  }

  /** A rename with the C# documents that are not saved, which the server does not see. */
  private async rename(
    document: vscode.TextDocument,
    position: vscode.Position,
    newName: string,
    token: vscode.CancellationToken,
  ): Promise<vscode.WorkspaceEdit | undefined> {
    const client = this.client;
    if (client === undefined) {
      return undefined;
    }

    const unsavedCode = vscode.workspace.textDocuments
      .filter((one) => one.isDirty && one.uri.scheme === "file" && one.fileName.endsWith(".cs"))
      .map((one) => client.code2ProtocolConverter.asUri(one.uri));
    const edit = await client.sendRequest<WorkspaceEdit | null>(
      "textDocument/rename",
      {
        textDocument: client.code2ProtocolConverter.asTextDocumentIdentifier(document),
        position: client.code2ProtocolConverter.asPosition(position),
        newName,
        unsavedCode,
      },
      token,
    );
    return client.protocol2CodeConverter.asWorkspaceEdit(edit);
  }

  dispose(): void {
    void this.stop();
  }

  private async stop(): Promise<void> {
    const client = this.client;
    this.client = undefined;
    if (client?.isRunning()) {
      await client.stop();
    }
  }
}

import * as vscode from "vscode";
import { registerCommands } from "./commands";
import { Preview } from "./preview";
import { Server } from "./server";

/** Starts the server and offers its commands. */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const server = new Server(context.extensionPath);
  context.subscriptions.push(server, new Preview(server), ...registerCommands(server));
  // An evaluation of a project runs code of the project, and the server learns only at its start whether it may.
  context.subscriptions.push(vscode.workspace.onDidGrantWorkspaceTrust(() => server.restart()));
  await server.start();
}

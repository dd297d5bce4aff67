import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

/** The oldest version of .NET that runs the server. */
const oldest = 10;

const program = process.platform === "win32" ? "dotnet.exe" : "dotnet";

/** The program `dotnet` with a runtime that is new enough; `undefined` where none is found. */
export async function findDotnet(configured: string): Promise<string | undefined> {
  for (const path of configured ? [configured] : candidates()) {
    if (await isNewEnough(path)) {
      return path;
    }
  }

  return undefined;
}

function candidates(): string[] {
  const folders = [
    process.env.DOTNET_ROOT,
    join(homedir(), ".dotnet"),
    "/usr/share/dotnet",
    "/usr/lib/dotnet",
    "/usr/local/share/dotnet",
    process.env.ProgramFiles && join(process.env.ProgramFiles, "dotnet"),
  ];
  return [program, ...folders.filter((folder) => folder !== undefined && folder !== "").map((folder) => join(folder as string, program))];
}

async function isNewEnough(path: string): Promise<boolean> {
  if (path !== program && !existsSync(path)) {
    return false;
  }

  try {
    const { stdout } = await promisify(execFile)(path, ["--list-runtimes"]);
    return stdout.split("\n").some((line) => Number(/^Microsoft\.NETCore\.App (\d+)\./.exec(line)?.[1] ?? 0) >= oldest);
  } catch {
    return false;
  }
}

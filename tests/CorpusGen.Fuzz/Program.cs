using System.Globalization;
using CorpusGen.Fuzz.Commands;
using CorpusGen.Fuzz.Hosting;
using CorpusGen.Fuzz.Inputs;

return args switch
{
    ["run", var folder, ..] => new FuzzCommand(new InputMaker(Option("--seed", 1), Seeds(folder)), Option("--from", 0), Option("--inputs", 100_000)).Run(),
    ["input", var folder, ..] => Print(new InputMaker(Option("--seed", 1), Seeds(folder)).Make(Option("--from", 0))),
    ["hostile", .. var names] => HostileCommand.Run(names),
    ["cancel", .. var names] => CancelCommand.Run(names),
    ["digest", var folder] => DigestCommand.Run(folder),
    _ => Usage(),
};

int Option(string name, int otherwise) => Array.IndexOf(args, name) is >= 0 and var at ? int.Parse(args[at + 1], CultureInfo.InvariantCulture) : otherwise;

static string[] Seeds(string folder) => [.. Folder.Read(folder).Select(file => file.Text)];

static int Print(string text)
{
    Console.Write(text);
    return 0;
}

static int Usage()
{
    Console.Error.WriteLine(
        """
        run FOLDER [--seed N] [--from N] [--inputs N]   takes broken articles, made of those in the folder, through all stages
        input FOLDER [--seed N] [--from N]              prints one of them
        hostile [GIANT…]                                what giants cost, as a table
        cancel [GIANT…]                                 how long they go on after they were cancelled
        digest FOLDER                                   a hash of all that the folder becomes
        """);
    return 2;
}

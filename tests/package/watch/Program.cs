using System.IO;
using System.Threading;
using Newsroom;

// Writes what it was compiled from, and stays, so that dotnet watch must start it again.
File.AppendAllText(args[0], Corpus.Articles.Talks.Title + ": " + Corpus.Articles.Talks.Body.Trim() + "\n");
Thread.Sleep(Timeout.Infinite);

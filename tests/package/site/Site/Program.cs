using System;
using System.Linq;
using Newsroom;

Console.WriteLine(string.Join(" ", Corpus.Articles.All.Select(article => article.Id)) + " " + Corpus.Actors.Union.Name);

Console.WriteLine($"{Other.Name} beside {Newsroom.Corpus.Articles.Talks.Title}");

Console.WriteLine($"{Left.Corpus.Articles.Talks.Body} {Right.Corpus.Articles.Talks.Body}");

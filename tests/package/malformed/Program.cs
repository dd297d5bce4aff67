// What is wrong with other articles is no reason for this one not to be there.
System.Console.WriteLine(Newsroom.Corpus.Articles.Sound.Quotes.Sound);

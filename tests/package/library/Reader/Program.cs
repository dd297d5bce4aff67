using System.Reflection;

Console.WriteLine(Harbor.Corpus.Articles.Talks.Quotes.Promise);
Console.WriteLine(string.Join(", ", Assembly.GetExecutingAssembly().GetManifestResourceNames()));
Console.WriteLine(Assembly.GetExecutingAssembly().GetTypes().Any(type => type.Name == "Corpus"));

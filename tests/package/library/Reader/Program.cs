using System.Reflection;

Quote promise = Harbor.Corpus.Articles.Talks.Quotes.Promise;
Console.WriteLine(promise);
Console.WriteLine(string.Join(", ", Assembly.GetExecutingAssembly().GetManifestResourceNames()));
Console.WriteLine(Assembly.GetExecutingAssembly().GetTypes().Any(type => type.Name == "Corpus"));

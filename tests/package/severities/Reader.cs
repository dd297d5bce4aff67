namespace Newsroom;

/// <summary>Uses the namespace that the project gives to the corpus.</summary>
public static class Reader
{
    public static int Count => Corpus.Articles.All.Count;
}

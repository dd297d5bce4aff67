namespace Newsroom.Web;

/// <summary>Asks the application for pages, as a client would, and prints them.</summary>
internal static class SelfTest
{
    /// <summary>Whether every page was there.</summary>
    public static async Task<bool> AskAsync(string address, params string[] paths)
    {
        using var client = new HttpClient { BaseAddress = new Uri(address) };
        var allThere = true;
        foreach (var path in paths)
        {
            using var response = await client.GetAsync(new Uri(path, UriKind.Relative));
            allThere &= response.IsSuccessStatusCode;
            Console.WriteLine($"GET {path}: {(int)response.StatusCode}");
            Console.WriteLine(await response.Content.ReadAsStringAsync());
        }

        return allThere;
    }
}

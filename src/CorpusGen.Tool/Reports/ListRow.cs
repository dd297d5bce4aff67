using System.Globalization;
using System.Text.Json;

namespace CorpusGen.Tool.Reports;

/// <summary>A row of a list: named values that are texts, lists of texts, or numbers.</summary>
/// <param name="Type">The kind of thing.</param>
/// <param name="Values">The values, in the order of the columns; <see langword="null"/> for a value that is missing.</param>
internal sealed record ListRow(string Type, params (string Name, object? Value)[] Values)
{
    /// <summary>The values as text.</summary>
    public IEnumerable<string> Columns => Values.Select(value => value.Value switch
    {
        null => "",
        IEnumerable<string> list => string.Join(", ", list),
        var one => Convert.ToString(one, CultureInfo.InvariantCulture)!,
    });

    /// <summary>Writes the values as members of an object.</summary>
    public void WriteTo(Utf8JsonWriter json)
    {
        foreach (var (name, value) in Values)
        {
            switch (value)
            {
                case null:
                    break;
                case string text:
                    json.WriteString(name, text);
                    break;
                case int number:
                    json.WriteNumber(name, number);
                    break;
                case IEnumerable<string> list:
                    json.WriteStartArray(name);
                    foreach (var item in list)
                        json.WriteStringValue(item);
                    json.WriteEndArray();
                    break;
            }
        }
    }
}

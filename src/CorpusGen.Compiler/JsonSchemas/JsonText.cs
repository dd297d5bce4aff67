using System.Globalization;
using System.Text;
using CorpusGen.Compiler.Text;

namespace CorpusGen.Compiler.JsonSchemas;

/// <summary>A JSON value as text, indented by two spaces: a part of a schema.</summary>
internal abstract record JsonText
{
    public static JsonText Quoted(string value) => new Literal(Quote(value));

    public static JsonText Number(string value) => new Literal(value);

    public static JsonText Array(IEnumerable<JsonText> items) => new List("[", "]", items.Select(item => ("", item)).ToArray());

    public static JsonText QuotedAll(IEnumerable<string> items) => Array(items.Select(Quoted));

    /// <summary>An object; members without a value are left out.</summary>
    public static JsonText Object(params (string Key, JsonText? Value)[] members) =>
        new List(
            "{",
            "}",
            members.Where(member => member.Value is not null).Select(member => (Quote(member.Key) + ": ", member.Value!)).ToArray());

    public sealed override string ToString()
    {
        var text = new StringBuilder();
        Write(text, 0);
        return text.Append('\n').ToString();
    }

    protected abstract void Write(StringBuilder text, int depth);

    private static string Quote(string value)
    {
        var quoted = new StringBuilder("\"");
        foreach (var unit in value)
        {
            if (unit is '"' or '\\')
                quoted.Append('\\').Append(unit);
            else if (char.IsSurrogate(unit) || Shown.IsUnseen(unit))
                quoted.AppendFormat(CultureInfo.InvariantCulture, "\\u{0:x4}", (int)unit);
            else
                quoted.Append(unit);
        }

        return quoted.Append('"').ToString();
    }

    private sealed record Literal(string Value) : JsonText
    {
        protected override void Write(StringBuilder text, int depth) => text.Append(Value);
    }

    private sealed record List(string Open, string Close, (string Key, JsonText Value)[] Items) : JsonText
    {
        protected override void Write(StringBuilder text, int depth)
        {
            text.Append(Open);
            for (var i = 0; i < Items.Length; i++)
            {
                text.Append(i == 0 ? "\n" : ",\n").Append(' ', 2 * (depth + 1)).Append(Items[i].Key);
                Items[i].Value.Write(text, depth + 1);
            }

            if (Items.Length > 0)
                text.Append('\n').Append(' ', 2 * depth);
            text.Append(Close);
        }
    }
}

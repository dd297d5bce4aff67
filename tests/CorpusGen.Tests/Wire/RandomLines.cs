using System.Reflection;
using CorpusGen.Runtime.Wire;
using CsCheck;

namespace CorpusGen.Tests.Wire;

/// <summary>
/// Lines with a random value in every property. The properties are found by reflection, so that a new one is in the tests from the start.
/// </summary>
internal static class RandomLines
{
    private static readonly NullabilityInfoContext Nullability = new();

    /// <summary>Characters that end a field or a line, start an escape, cannot be seen, or are half a character.</summary>
    private static readonly Gen<string> Text = OneOf(
        "a", "b", "A", "7", "p", "n", "u", "{", "}", "|", "\\", "\n", "\r", "\t", "\0", "\"", " ", ",", "é", "灯", "😀", "\uD83D", "\uDE00", "\u200B",
        "\u2028", "\u202E", "\U000E0041", "\uFFFE", ".md").Array[0, 6].Select(string.Concat);

    private static readonly Gen<BodyRange[]> Ranges =
        Gen.Select(Gen.Int[0, 9999], Gen.Int[0, 9999], Gen.Int[0, 30], Gen.Int[0, 30])
            .Select(n => new BodyRange(new TextPosition(n.Item1, n.Item1 + n.Item2), n.Item1 + n.Item3, n.Item1 + n.Item3 + n.Item2 + n.Item4))
            .Array[1, 3];

    private static readonly Gen<FieldPart[]> Parts =
        Gen.Select(OneOf(OwnFieldLetters.Value, OwnFieldLetters.Missing, OwnFieldLetters.ListStart), Text, (letter, text) => new FieldPart(letter, text))
            .Array[0, 5];

    private static readonly Gen<PartialDate> Dates = OneOf(
        new PartialDate(2031), new PartialDate(2031, 6), PartialDate.Parse("2031-06-18?/2032~"), PartialDate.Parse("2031-06-18T09:40:00.25+09:00"));

    /// <summary>Changes to every property of a line of this kind.</summary>
    public static Gen<Action<T>> Values<T>()
        where T : class, ILine
    {
        var all = Gen.Const<Action<T>>(_ => { });
        foreach (var property in typeof(T).GetProperties().Where(property => property.CanWrite))
        {
            var one = property.GetIndexParameters().Length > 0
                ? TextKey.All.Select(key => OptionalText.Select<string?, Action<T>>(text => line => property.SetValue(line, text, [key.Letter]))).ToArray()
                : [Of(property).Select<object?, Action<T>>(value => line => property.SetValue(line, value))];
            foreach (var change in one)
                all = Gen.Select(all, change, (first, second) => first + second);
        }

        return all;
    }

    /// <summary>All properties of <paramref name="line"/>, to compare.</summary>
    public static string Describe(ILine line) => string.Join("; ", line.GetType().GetProperties().SelectMany(property =>
        property.GetIndexParameters().Length > 0
            ? TextKey.All.Select(key => $"{key.Name}={Describe(property.GetValue(line, [key.Letter]))}")
            : [$"{property.Name}={Describe(property.GetValue(line))}"]));

    private static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static Gen<string?> OptionalText => Gen.Frequency((1, Gen.Const((string?)null)), (3, Text.Select(text => (string?)text)));

    private static Gen<object?> Of(PropertyInfo property)
    {
        var type = property.PropertyType;
        if (type == typeof(string))
            return Nullability.Create(property).WriteState == NullabilityState.Nullable ? OptionalText.Select(text => (object?)text) : Text.Select(text => (object?)text);
        if (type == typeof(IReadOnlyList<string>))
            return Text.Array[0, 3].Select(texts => (object?)texts);
        if (type == typeof(IReadOnlyList<FieldPart>))
            return Parts.Select(parts => (object?)parts);
        if (type == typeof(BodyRange[]))
            return Ranges.Select(ranges => (object?)ranges);
        if (type == typeof(bool))
            return Gen.Bool.Select(value => (object?)value);
        return Nullable.GetUnderlyingType(type) is { } underlying
            ? Gen.Frequency((1, Gen.Const((object?)null)), (3, OfValue(underlying)))
            : OfValue(type);
    }

    private static Gen<object?> OfValue(Type type)
    {
        if (type == typeof(PartialDate))
            return Dates.Select(date => (object?)date);
        if (type == typeof(PartialDuration))
            return OneOf(new PartialDuration(days: 30), PartialDuration.Parse("P1Y6M2W"), PartialDuration.Parse("PT2H30M5S")).Select(length => (object?)length);
        if (type == typeof(int))
            return Gen.Int[0, 400].Select(number => (object?)number);
        if (type.IsEnum)
            // Also more members than there are now: nothing may end with ten.
            return Gen.Int[0, 99].Select(number => (object?)Enum.ToObject(type, number));
        throw new NotSupportedException($"No random values of {type}: add them here.");
    }

    private static string Describe(object? value) => value switch
    {
        null => "null",
        string text => $"'{text}'",
        System.Collections.IEnumerable many => $"[{string.Join(", ", many.Cast<object>().Select(Describe))}]",
        _ => value.ToString()!,
    };
}

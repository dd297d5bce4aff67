using System.Globalization;
using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Schema;
using CorpusGen.Runtime.Wire;

namespace CorpusGen.CSharp.Emission;

/// <summary>Own fields as the parts of a line of a table, in the order in which the run time reads them.</summary>
internal static class OwnFieldParts
{
    /// <summary>The parts of <paramref name="fields"/>.</summary>
    public static List<FieldPart> Of(EquatableArray<OwnField> fields)
    {
        var parts = new List<FieldPart>();
        AddFields(parts, fields);
        return parts;
    }

    private static void AddFields(List<FieldPart> parts, EquatableArray<OwnField> fields)
    {
        foreach (var field in fields)
        {
            if (field.Value is { } value)
                Add(parts, value);
            else
                parts.Add(new(OwnFieldLetters.Missing, ""));
        }
    }

    private static void Add(List<FieldPart> parts, OwnValue value)
    {
        switch (value)
        {
            case OwnScalar scalar:
                parts.Add(new(OwnFieldLetters.Value, TextOf(scalar)));
                break;
            case OwnMember member:
                parts.Add(new(OwnFieldLetters.Value, member.Member.Number));
                break;
            case OwnId id:
                parts.Add(new(OwnFieldLetters.Value, id.Id));
                break;
            case OwnList list:
                parts.Add(new(OwnFieldLetters.ListStart, ""));
                foreach (var item in list.Items)
                    Add(parts, item);
                parts.Add(new(OwnFieldLetters.ListEnd, ""));
                break;
            case OwnDictionary dictionary:
                parts.Add(new(OwnFieldLetters.ListStart, ""));
                foreach (var entry in dictionary.Entries)
                {
                    parts.Add(new(OwnFieldLetters.Value, entry.Key));
                    Add(parts, entry.Value);
                }

                parts.Add(new(OwnFieldLetters.ListEnd, ""));
                break;
            case OwnObject mapping:
                parts.Add(new(OwnFieldLetters.ObjectStart, ""));
                AddFields(parts, mapping.Fields);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(value), value, null);
        }
    }

    /// <summary>The run time reads a duration as ticks, because that costs no parser.</summary>
    private static string TextOf(OwnScalar scalar) => scalar.Kind == ScalarKind.TimeSpan
        ? TimeSpan.ParseExact(scalar.Text, "c", CultureInfo.InvariantCulture).Ticks.ToString(CultureInfo.InvariantCulture)
        : scalar.Text;
}

using CorpusGen.Compiler.Dates;
using CorpusGen.Compiler.Model;

namespace CorpusGen.Compiler.Tests.Dates;

/// <summary>The tables in <c>Cases</c>: each row is a sentence with an expression, and what the expression must become.</summary>
public sealed class DateCaseTests
{
    private const string TimeMark = "TIME ";

    public static TheoryData<string, string> Rows
    {
        get
        {
            var rows = new TheoryData<string, string>();
            var folder = Path.Combine(AppContext.BaseDirectory, "Dates", "Cases");
            foreach (var file in Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal))
            {
                foreach (var line in File.ReadLines(file).Where(line => line.Length > 0 && line[0] != '#'))
                    rows.Add(Path.GetFileNameWithoutExtension(file), line);
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_date_in_its_sentence_is_what_the_table_says(string table, string row)
    {
        var cells = row.Split(" | ");
        var (lang, published, sentence, expected) = (cells[0], cells[1], cells[2], cells[3].Trim());
        var isTime = sentence.StartsWith(TimeMark, StringComparison.Ordinal);
        if (isTime)
            sentence = sentence[TimeMark.Length..];
        var start = sentence.IndexOf('[', StringComparison.Ordinal);
        var end = sentence.IndexOf(']', StringComparison.Ordinal) - 1;
        var body = sentence.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);
        var context = new DateContext(PartialDate.Parse(published))
        {
            Lang = lang == "-" ? null : lang,
            IsTime = isTime,
            Body = body,
            Range = new TextRange(start, end),
        };

        var reading = DateExpression.Read(body[start..end], context);

        Assert.Equal((table, expected), (table, Became(reading, expected)));
    }

    /// <summary>What a reading is, in the notation of <paramref name="expected"/>.</summary>
    private static string Became(DateReading reading, string expected) => expected[0] switch
    {
        '=' or 'x' => $"{(reading.Agrees(PartialDate.Parse(expected[2..])) ? '=' : 'x')} {expected[2..]}",
        _ when reading.Value is { } value => value.ToString(),
        _ when reading.Outcome == DateOutcome.Impossible => $"! {reading.Reason}",
        _ => string.Join(" ", reading.Candidates.Select(candidate => candidate.ToString()).Prepend("?")),
    };
}

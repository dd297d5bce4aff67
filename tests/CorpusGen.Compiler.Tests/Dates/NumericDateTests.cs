using CorpusGen.Compiler.Dates;

namespace CorpusGen.Compiler.Tests.Dates;

public sealed class NumericDateTests
{
    private static readonly PartialDate Published = PartialDate.Parse("2031-06-19");

    public static TheoryData<string?, char, bool?> Orders => new()
    {
        { "de", '.', true }, { "en-GB", '/', true }, { "fr", '-', true }, { "en-US", '/', false }, { "en-US", '-', false },
        { "en", '/', null }, { "en", '.', null }, { null, '/', null }, { "ja", '/', null }, { "fr-CA", '-', null },
    };

    /// <summary>Every pair of figures, against a reading that knows nothing but the calendar.</summary>
    [Theory]
    [MemberData(nameof(Orders))]
    public void Two_figures_before_a_year_are_the_days_that_they_can_be(string? lang, char separator, bool? isDayFirst)
    {
        for (var first = 0; first <= 33; first++)
        {
            for (var second = 0; second <= 33; second++)
            {
                var exact = $"{first}{separator}{second}{separator}2031";
                var reading = Read(exact, lang);
                var (dayFirst, monthFirst) = (Day(second, first), Day(first, second));
                var expected = dayFirst == monthFirst || monthFirst is null || (dayFirst is not null && isDayFirst is true) ? $"{dayFirst}"
                    : dayFirst is null || isDayFirst is false ? $"{monthFirst}"
                    : $"? {dayFirst} {monthFirst}";
                var actual = reading.Value?.ToString() ?? string.Join(' ', reading.Candidates.Select(date => date.ToString()).Prepend("?"));
                Assert.Equal((exact, expected.Length == 0 ? "?" : expected), (exact, actual));
            }
        }
    }

    [Theory]
    [InlineData("de", '.', true)]
    [InlineData("en-US", '/', false)]
    [InlineData("en-GB", '/', true)]
    public void Two_figures_alone_are_a_day_in_the_order_of_the_language(string lang, char separator, bool isDayFirst)
    {
        for (var first = 0; first <= 33; first++)
        {
            for (var second = 0; second <= 33; second++)
            {
                var exact = $"{first}{separator}{second}{(separator == '.' ? "." : "")}";
                var (day, month) = isDayFirst ? (first, second) : (second, first);
                // Years in which that day may be meant; 2032 has a 29 February.
                var isDay = month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(2032, month);
                var reading = Read(exact, lang);
                var dates = reading.Candidates.Append(reading.Value ?? default).Where(date => date != default).ToArray();
                Assert.Equal((exact, isDay), (exact, dates.Length > 0));
                Assert.All(dates, date => Assert.Equal((month, day), (date.Month, date.Day)));
            }
        }
    }

    [Theory]
    [InlineData("2031-1", "2031-01")]
    [InlineData("2031-12", "2031-12")]
    [InlineData("2031/12", "2031-12")]
    [InlineData("2031-13", null)]
    [InlineData("2031-0", null)]
    [InlineData("2031.6", null)]
    [InlineData("2031-123", null)]
    [InlineData("2031-06-18", "2031-06-18")]
    [InlineData("2031.6.18", "2031-06-18")]
    [InlineData("2031-06/18", null)]
    [InlineData("31-06-18", null)]
    [InlineData("18.06.1000", "1000-06-18")]
    [InlineData("18.06.0999", null)]
    [InlineData("18.06.999", null)]
    [InlineData("18. 6. 2031", "2031-06-18")]
    [InlineData("18/ 6/ 2031", null)]
    [InlineData("118/6/2031", null)]
    [InlineData("18/116/2031", null)]
    [InlineData("18/6/", null)]
    [InlineData("18.6", null)]
    [InlineData("18.6.20311", null)]
    public void Other_figures_are_no_dates(string exact, string? value) => Assert.Equal(value, Read(exact, "de").Value?.ToString());

    private static PartialDate? Day(int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(2031, month) ? PartialDate.Parse($"2031-{month:00}-{day:00}") : null;

    private static DateReading Read(string exact, string? lang) => DateExpression.Read(exact, new DateContext(Published) { Lang = lang });
}

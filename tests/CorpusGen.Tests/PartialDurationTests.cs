namespace CorpusGen.Tests;

public sealed class PartialDurationTests
{
    [Theory]
    [InlineData("P30D", 0, 0, 0, 30, 0, 0, 0)]
    [InlineData("P2W", 0, 0, 2, 0, 0, 0, 0)]
    [InlineData("P1Y6M", 1, 6, 0, 0, 0, 0, 0)]
    [InlineData("PT2H30M", 0, 0, 0, 0, 2, 30, 0)]
    [InlineData("P1Y2M3W4DT5H6M7S", 1, 2, 3, 4, 5, 6, 7)]
    [InlineData("P1M", 0, 1, 0, 0, 0, 0, 0)]
    [InlineData("PT1M", 0, 0, 0, 0, 0, 1, 0)]
    [InlineData("P1DT1S", 0, 0, 0, 1, 0, 0, 1)]
    public void The_notation_of_ISO_8601_comes_back(string text, int years, int months, int weeks, int days, int hours, int minutes, int seconds)
    {
        var length = PartialDuration.Parse(text);
        Assert.Equal(new PartialDuration(years, months, weeks, days, hours, minutes, seconds), length);
        Assert.Equal(
            (years, months, weeks, days, hours, minutes, seconds),
            (length.Years, length.Months, length.Weeks, length.Days, length.Hours, length.Minutes, length.Seconds));
        Assert.Equal(text, length.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("P")]
    [InlineData("PT")]
    [InlineData("P1")]
    [InlineData("P1DT")]
    [InlineData("30D")]
    [InlineData("P1H")]
    [InlineData("PT1D")]
    [InlineData("P1D1W")]
    [InlineData("P1D1D")]
    [InlineData("PT1HT1M")]
    [InlineData("PTT1H")]
    [InlineData("P-1D")]
    [InlineData("P1.5D")]
    [InlineData("PXD")]
    [InlineData("P1234567D")]
    [InlineData("p1d")]
    [InlineData("P1D ")]
    public void Another_text_is_not_a_duration(string text)
    {
        Assert.False(PartialDuration.TryParse(text, out var length));
        Assert.Equal(default, length);
        Assert.Contains("P30D", Assert.Throws<FormatException>(() => PartialDuration.Parse(text)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_length_without_years_and_months_is_a_time_span()
    {
        Assert.Equal(new TimeSpan(15, 2, 30, 1), PartialDuration.Parse("P2W1DT2H30M1S").ToTimeSpan());
        Assert.Throws<InvalidOperationException>(() => PartialDuration.Parse("P1M").ToTimeSpan());
        Assert.Throws<InvalidOperationException>(() => PartialDuration.Parse("P1Y").ToTimeSpan());
    }

    [Fact]
    public void Equal_means_the_same_numbers_of_the_same_units()
    {
        Assert.True(PartialDuration.Parse("P7D") == new PartialDuration(days: 7));
        Assert.True(PartialDuration.Parse("P7D") != PartialDuration.Parse("P1W"));
        Assert.Equal(PartialDuration.Parse("P7D").GetHashCode(), new PartialDuration(days: 7).GetHashCode());
        Assert.Equal("PT0S", default(PartialDuration).ToString());
        Assert.Throws<ArgumentOutOfRangeException>(() => new PartialDuration(seconds: -1));
    }

    [Fact]
    public void Json_has_the_notation()
    {
        Assert.Equal("\"P30D\"", System.Text.Json.JsonSerializer.Serialize(PartialDuration.Parse("P30D")));
        Assert.Equal(new PartialDuration(days: 30), System.Text.Json.JsonSerializer.Deserialize<PartialDuration>("\"P30D\""));
        Assert.Throws<System.Text.Json.JsonException>(() => System.Text.Json.JsonSerializer.Deserialize<PartialDuration>("\"30\""));
    }
}

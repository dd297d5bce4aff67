using CorpusGen.Compiler.Dates;
using CorpusGen.Compiler.Schema;

namespace CorpusGen.Compiler.Tests.Dates;

public sealed class WrittenMomentTests
{
    [Theory]
    [InlineData("2031-08-04 13:00:00 +0200", "2031-08-04T13:00:00+02:00")]
    [InlineData("2031-08-04 13:00:00 +02:00", "2031-08-04T13:00:00+02:00")]
    [InlineData("2031-08-04 13:00:00+02:00", "2031-08-04T13:00:00+02:00")]
    [InlineData("2031-08-04T13:00:00+0200", "2031-08-04T13:00:00+02:00")]
    [InlineData("2031-08-04T13:00:00 -0330", "2031-08-04T13:00:00-03:30")]
    [InlineData("2031-08-04 13:00 +0900", "2031-08-04T13:00+09:00")]
    [InlineData("2031-08-04 13:00:00 -5", "2031-08-04T13:00:00-05:00")]
    [InlineData("2031-08-04 13:00:00 +09", "2031-08-04T13:00:00+09:00")]
    [InlineData("2031-08-04 13:00:00", "2031-08-04T13:00:00")]
    [InlineData("2031-08-04 13:00", "2031-08-04T13:00")]
    [InlineData("2031-08-04T13:00", "2031-08-04T13:00")]
    [InlineData("2031-08-04  9:40", "2031-08-04T09:40")]
    [InlineData("2031-8-4 9:40", "2031-08-04T09:40")]
    [InlineData("2031-08-04t13:00:00z", "2031-08-04T13:00:00Z")]
    [InlineData("2031-08-04 13:00:00 UTC", "2031-08-04T13:00:00Z")]
    [InlineData("2031-08-04 13:00:00 Z", "2031-08-04T13:00:00Z")]
    [InlineData("2031-08-04 13:00:00 -0000", "2031-08-04T13:00:00Z")]
    [InlineData("2031-08-04 13:00:00.5 +0000", "2031-08-04T13:00:00.5Z")]
    [InlineData("2031-08-04T13:00:00.123456789Z", "2031-08-04T13:00:00.1234567Z")]
    [InlineData("2031-08-04 13:00:00,25 +09:00", "2031-08-04T13:00:00.25+09:00")]
    [InlineData("2031-08-04", "2031-08-04")]
    [InlineData("2031-08", "2031-08")]
    public void Date_times_are_read_as_site_generators_and_YAML_write_them(string text, string value)
    {
        Assert.True(WrittenMoment.TryRead(text, out var date, out var error), error);
        Assert.Equal(value, date.ToString());
        Assert.Equal(value, ValueText.Canonical(ScalarKind.PartialDate, text));
    }

    [Theory]
    [InlineData("2031-08-04 25:00", "times run from 00:00:00 to 23:59:59")]
    [InlineData("2031-02-30 13:00", "February 2031 has 28 days")]
    [InlineData("2031-08-04 13:00 +1500", "offsets run from -14:00 to +14:00")]
    [InlineData("2031-08-04 13:00 +090", "")]
    [InlineData("2031-08-04 13:00 +9:0:0", "")]
    [InlineData("2031-08-04 13:00 Tokyo", "")]
    [InlineData("2031-8-4", "")]
    [InlineData("2031-08-04 1300", "")]
    [InlineData("2031-08-0413:00", "")]
    [InlineData("", "")]
    public void What_is_not_one_has_a_reason(string text, string reason)
    {
        Assert.False(WrittenMoment.TryRead(text, out var date, out var error));
        Assert.NotNull(error);
        Assert.Contains(reason, error, StringComparison.Ordinal);
        Assert.Equal(default, date);
    }

    [Theory]
    [InlineData("2031-08-04 13:00:00 +0200", "2031-08-04T13:00:00.0000000+02:00")]
    [InlineData("2031-08-04T13:00Z", "2031-08-04T13:00:00.0000000+00:00")]
    [InlineData("2031-08-04 13:00", null)]
    [InlineData("2031-08-04", null)]
    public void A_field_that_is_a_moment_has_an_offset(string text, string? canonical) =>
        Assert.Equal(canonical, ValueText.Canonical(ScalarKind.DateTimeOffset, text));

    [Theory]
    [InlineData("June 19, 2031 at 9:40", "09:40")]
    [InlineData("June 19, 2031 at 9:40 p.m.", "21:40")]
    [InlineData("June 19, 2031, 12:05 am", "00:05")]
    [InlineData("19. Juni 2031, 9 Uhr", "09:00")]
    [InlineData("19 juin 2031 à 17 h 30", "17:30")]
    [InlineData("2031年6月19日 午後9時40分", "21:40")]
    [InlineData("2031年6月19日", null)]
    [InlineData("June 19, 2031", null)]
    [InlineData("June 19, 2031 at 99:40", null)]
    public void Advice_keeps_the_time(string text, string? time) => Assert.Equal(time, ClockTime.Find(text));
}

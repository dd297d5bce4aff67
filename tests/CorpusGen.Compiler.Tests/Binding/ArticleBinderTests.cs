using CorpusGen.Compiler.Problems;
using CorpusGen.Compiler.Schema;
using static CorpusGen.Compiler.Tests.Written;

namespace CorpusGen.Compiler.Tests.Binding;

public sealed class ArticleBinderTests
{
    [Theory]
    [InlineData("{exact: We sail tonight, kind: none}", "")]
    [InlineData("{exact: [We sail tonight], kind: none, prefix: “}", "")]
    [InlineData("{exact: said she, kind: none}", "CG3006 7,2")]
    [InlineData("{exact: We sail today, kind: none}", "CG3001 5,11")]
    [InlineData("{exact: We sail tonight, kind: none, speaker: mio, cue: said}", "CG1006 5,49 CG1006 5,59")]
    [InlineData("{id: service, exact: We sail tonight, kind: none}", "CG1006 5,8")]
    [InlineData("{kind: none}", "CG1005 5,4 CG3006 7,2")]
    public void Words_between_marks_can_be_marked_as_not_a_quotation(string entry, string problems)
    {
        var article = Bind($"quotes:\n- {entry}", "“We sail tonight,” said she.");
        Assert.Equal(problems, string.Join(' ', article.Problems.Select(At)));
        Assert.Empty(article.Content.Quotes);
    }

    [Theory]
    [InlineData("via: oda", "oda")]
    [InlineData("via: [oda, \"port\"]", "oda, port")]
    [InlineData("kind: indirect", "")]
    public void A_quote_has_who_passes_its_words_on(string entry, string via)
    {
        var article = Bind($"quotes:\n- {{speaker: hamaura, {entry}, exact: It opens}}", "“It opens,” Hamaura wrote.");

        Assert.Empty(Serious(article));
        Assert.Equal(via, string.Join(", ", Assert.Single(article.Content!.Quotes).Via));
        Assert.Equal($"hamaura, {via}".TrimEnd(',', ' '), string.Join(", ", article.Uses.Select(use => use.Id)));
    }

    [Fact]
    public void Words_that_are_not_a_quotation_are_passed_on_by_nobody() => Assert.Contains(
        "it has no 'via'",
        Only(Bind("quotes:\n- {kind: none, via: oda, exact: It opens}", "“It opens”")).Text,
        StringComparison.Ordinal);

    [Fact]
    public void Every_key_is_typed()
    {
        var article = Bind(
            """
            updated: 2031-06-20T09:00:00+09:00
            id: harbor-talks
            lang: en-GB
            description: d
            byline: 'By: me'
            dateline: Port
            publisher: p
            license: CC-BY-4.0
            source: https://example.org/a
            tags: [sea, "no"]
            draft: true
            actors:
            - {id: ann, type: person, name: Ann, alternateName: [Annie, A.], jobTitle: Captain, affiliation: port, country: jp, sameAs: https://example.org/ann}
            - {id: port, type: organization, name: Port}
            - {id: land, type: state, name: Land}
            quotes:
            - {id: kept, speaker: [ann, port], addressee: land, kind: mixed, cue: said, exact: [kept, today], prefix: 'is ', suffix: .}
            dates:
            - {id: day, exact: 18 June, type: TIME, value: 2031-06-18T10:00, mod: APPROX}
            """,
            "Ann of Port said it is kept, on 18 June, today. Land.");

        Assert.Empty(Serious(article));
        var content = article.Content!;
        Assert.Equal(
            ("harbor-talks", true, "t", "en-GB", "https://example.org/a", true),
            (content.Id, content.HasOwnId, content.Title, content.Lang, content.Source, content.IsDraft));
        Assert.Equal(["d", "By: me", "Port", "p", "CC-BY-4.0"], content.Texts.Select(text => text.Value));
        Assert.Equal(("2031-06-19", "2031-06-20T09:00:00+09:00"), (content.Date.ToString(), content.Updated.ToString()));
        Assert.Equal(["sea", "no"], content.Tags);
        Assert.Equal(["ann", "port", "land"], content.Actors);
        var ann = article.Actors[0].Facts;
        Assert.Equal((ActorType.Person, "Ann", "Captain", "port", "JP"), (ann.Type, ann.Name, ann.JobTitle, ann.Affiliation, ann.Country));
        Assert.Equal(["Annie", "A."], ann.AlternateNames);
        Assert.Equal(["https://example.org/ann"], ann.SameAs);
        var quote = Assert.Single(content.Quotes);
        Assert.Equal(("kept", QuoteKind.Mixed, "said", "land"), (quote.Id, quote.Kind, quote.Cue, quote.Addressee));
        Assert.Equal(["ann", "port"], quote.Speakers);
        Assert.Equal([new(23, 27), new(41, 46)], quote.Ranges.Select(span => span.Range));
        var date = Assert.Single(content.Dates);
        Assert.Equal(("day", TimexType.Time, TimexMod.Approx), (date.Id, date.Type, date.Mod));
        Assert.Equal(["port", "ann", "port", "land"], article.Uses.Select(use => use.Id));
    }

    [Theory]
    [InlineData("lang: e", "CG1006", "e")]
    [InlineData("lang: en_GB", "CG1006", "en_GB")]
    [InlineData("source: /a/b", "CG1006", "/a/b")]
    [InlineData("source: www.example.org", "CG1006", "www.example.org")]
    [InlineData("updated: 2031-06-18", "CG1010", "2031-06-18")]
    [InlineData("updated: yesterday", "CG1006", "yesterday")]
    [InlineData("updated: 2031-06", "CG1006", "2031-06")]
    [InlineData("updated: 2031-02-30", "CG1006", "2031-02-30")]
    [InlineData("updated: 2031-06-20/2031-06-21", "CG1006", "2031-06-20/2031-06-21")]
    [InlineData("id: 'kept promise'", "CG5001", "'kept promise'")]
    [InlineData("id: '...'", "CG5001", "'...'")]
    [InlineData("id: \"a\u202Eb\"", "CG5001", "\"a\u202Eb\"")]
    [InlineData("id: [a]", "CG1006", "[a]")]
    [InlineData("description: {a: b}", "CG1006", "{a: b}")]
    [InlineData("tags: {a: b}", "CG1006", "{a: b}")]
    [InlineData("tags: [a, [b]]", "CG1006", "[b]")]
    [InlineData("tags: [a, {b: c}]", "CG1006", "{b: c}")]
    [InlineData("draft: yes", "CG1006", "yes")]
    [InlineData("draft: True", "CG1006", "True")]
    [InlineData("draft: [true]", "CG1006", "[true]")]
    [InlineData("quots: []", "CG1007", "quots")]
    [InlineData("publishers: x", "CG1007", "publishers")]
    [InlineData("actors: ann", "CG1006", "ann")]
    [InlineData("actors: [[a]]", "CG1006", "[a]")]
    [InlineData("actors: [{type: person, name: x}]", "CG1005", "type")]
    [InlineData("actors: [{id: x, name: x}]", "CG1005", "id")]
    [InlineData("actors: [{id: x, type: person}]", "CG1005", "id")]
    [InlineData("actors: [{id: x, type: persons, name: x}]", "CG1006", "persons")]
    [InlineData("actors: [{id: x, type: [person], name: x}]", "CG1006", "[person]")]
    [InlineData("actors: [{id: 'x y', type: person, name: x}]", "CG5001", "'x y'")]
    [InlineData("actors: [{id: x, type: state, name: x, country: XX}]", "CG2005", "XX")]
    [InlineData("actors: [{id: x, type: state, name: x, country: Japan}]", "CG2005", "Japan")]
    [InlineData("actors: [{id: x, type: state, name: x, jobTitle: y}]", "CG1006", "y")]
    [InlineData("actors: [{id: x, type: state, name: x, sameAs: [/y]}]", "CG1006", "/y")]
    [InlineData("actors: [{id: x, type: state, name: x, alternateNames: y}]", "CG1007", "alternateNames")]
    [InlineData("quotes: {exact: a}", "CG1006", "{exact: a}")]
    [InlineData("quotes: [a]", "CG1006", "a")]
    [InlineData("quotes: [{cue: said}]", "CG1005", "cue")]
    [InlineData("quotes: [{exact: ' '}]", "CG1005", "' '")]
    [InlineData("quotes: [{exact: [a, '']}]", "CG1005", "''")]
    [InlineData("quotes: [{exact: []}]", "CG1005", "[]")]
    [InlineData("quotes: [{exact: {a: b}}]", "CG1006", "{a: b}")]
    [InlineData("quotes: [{exact: nowhere at all}]", "CG3001", "nowhere at all")]
    [InlineData("quotes: [{exact: the}]", "CG3002", "the")]
    [InlineData("quotes: [{exact: [kept, body]}]", "CG3003", "body")]
    [InlineData("quotes: [{exact: body}]", "CG3004", "body")]
    [InlineData("quotes: [{exact: body, prefix: 'your '}]", "CG3005", "body")]
    [InlineData("quotes: [{exact: body, kind: said}]", "CG1006", "said", "CG3004")]
    [InlineData("quotes: [{exact: body, kind: reported, id: 'x y'}]", "CG5001", "'x y'")]
    [InlineData("quotes: [{exact: body, kind: reported, sufix: x}]", "CG1007", "sufix")]
    [InlineData("dates: [{value: 2031}]", "CG1005", "value")]
    [InlineData("dates: [18]", "CG1006", "18")]
    [InlineData("dates: [{exact: 19 June}]", "CG4001", "19 June")]
    [InlineData("dates: [{exact: body, type: DATE}]", "CG4004", "body")]
    [InlineData("dates: [{exact: 31 June}]", "CG4003", "31 June")]
    [InlineData("dates: [{exact: 18 June, value: 2031-06-17}]", "CG4002", "2031-06-17")]
    [InlineData("dates: [{exact: 18 June, value: June}]", "CG1006", "June")]
    [InlineData("dates: [{exact: 18 June, type: date}]", "CG1006", "date")]
    [InlineData("dates: [{exact: 18 June, mod: BEFOR}]", "CG1006", "BEFOR")]
    [InlineData("dates: [{exact: [18 June]}]", "CG1006", "[18 June]")]
    public void A_wrong_value_is_one_problem_at_the_value(string frontMatter, string id, string pointed, string? also = null)
    {
        const string Body = "In the body the promise of 18 June, or 31 June, is “kept”.";
        var problems = Serious(Bind(frontMatter, Body)).Where(problem => problem.Id != also);
        var problem = Assert.Single(problems);
        Assert.Equal((id, pointed), (problem.Id, Pointed(problem, Article(frontMatter, Body))));
    }

    [Theory]
    [InlineData("5 May", "of 15 May, and of 5 May", 18)]
    [InlineData("in 2030", "in 20301 and in 2030", 13)]
    [InlineData("1日", "21日に決まり、1日に始まる", 8)]
    [InlineData("１日", "２１日、１日", 4)]
    [InlineData("一日", "二十一日に決まり、一日に", 9)]
    [InlineData("in June", "in Juneau, in June", 11)]
    [InlineData("الاثنين", "والاثنين", 1)]
    [InlineData("Montag", "am Montagabend", 3)]
    public void A_date_stands_at_its_first_place_that_is_no_part_of_a_longer_number_or_word(string exact, string body, int start)
    {
        var article = Bind($"dates: [{{exact: {exact}, value: 2031}}]", body);
        Assert.Equal(start, Assert.Single(article.Content!.Dates).Range.Range.Start);
    }

    [Theory]
    [InlineData("5 May", "of 15 May")]
    [InlineData("1日", "21日")]
    [InlineData("in 203", "in 2031")]
    public void A_date_that_is_only_part_of_a_longer_number_does_not_stand_in_the_body(string exact, string body)
    {
        var problem = Only(Bind($"dates: [{{exact: {exact}, value: 2031}}]", body));
        Assert.Equal(ProblemIds.DateNotFound, problem.Id);
        Assert.Contains("longer number", problem.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("quotes:\n- exact: what it costs and whoever complains", "a block 'exact: |-'")]
    [InlineData("quotes:\n- exact: |\n    what it costs", "write '|-'")]
    [InlineData("quotes:\n- exact: what it cost and", "copy the article's words")]
    [InlineData("quotes:\n- exact: “Never.”", "leave the marks out")]
    [InlineData("quotes:\n- exact: what it costs", "mixed, indirect or reported")]
    [InlineData("dates:\n- exact: who", "'value: 2031-06-18' for a day, 'value: 2031-06' for a month, 'value: \"2031\"' for a year")]
    public void A_message_says_what_to_write(string frontMatter, string advice) =>
        Assert.Contains(advice, Only(Bind(frontMatter, "“We build it, what it costs and\nwhoever complains,” and who “Never.”")).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("date: 2031-06-19", "CG1005 2,1", "'title'")]
    [InlineData("title: t", "CG1005 2,1", "'date'")]
    [InlineData("title: t\ndate:", "CG1005 3,1", "'date'")]
    [InlineData("title: t\ndate: ''", "CG1005 3,7", "'date'")]
    [InlineData("title: t\ndate: 2031-06", "CG1006 3,7", "2031-06")]
    [InlineData("title: t\ndate: June 19, 2031 at 9:40", "CG1006 3,7", "as 2031-06-19T09:40, with the offset")]
    [InlineData("title: t\ndate: 2031年6月19日 午後9時40分", "CG1006 3,7", "as 2031-06-19T21:40, with the offset")]
    [InlineData("title: t\ndate: 2031-06-19 25:40", "CG1006 3,7", "times run from 00:00:00 to 23:59:59")]
    [InlineData("title: t\ndate: 19 June 2031", "CG1006 3,7", "write '19 June 2031' as 2031-06-19")]
    [InlineData("title: t\ndate: 2031/6/9", "CG1006 3,7", "write '2031/6/9' as 2031-06-09")]
    [InlineData("title: t\ndate: 2031-6-9", "CG1006 3,7", "write '2031-6-9' as 2031-06-09")]
    [InlineData("title: t\ndate: 令和13年6月19日", "CG1006 3,7", "as 2031-06-19")]
    [InlineData("title: t\ndate: June 2031", "CG1006 3,7", "a date is written 2031,")]
    [InlineData("title: t\ndate: the 19th", "CG1006 3,7", "a date is written 2031,")]
    [InlineData("title: [t]\ndate: 2031-06-19", "CG1006 2,8", "'title'")]
    [InlineData("title: ''\ndate: 2031-06-19", "CG1005 2,8", "'title'")]
    public void A_title_and_a_day_or_a_moment_are_required(string frontMatter, string at, string part)
    {
        var problem = Only(Written.Bind(File($"---\n{frontMatter}\n---\nBody")));
        Assert.Equal(at, At(problem));
        Assert.Contains(part, problem.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Keys_of_others_are_left_alone_and_hinted_at_only()
    {
        var article = Bind("layout: post\nms.date: 2031\n資料: x");
        Assert.Equal(["CG1011 4,1", "CG1011 5,1", "CG1011 6,1"], article.Problems.Select(At));
    }

    [Fact]
    public void One_mistake_hides_no_other_and_what_is_right_is_bound()
    {
        var article = Bind(
            "lang: '?'\nquotes:\n- {exact: nothing}\n- {exact: kept}\n- {exact: never}\ndates:\n- {exact: 31 June}\n- {exact: 18 June}",
            "It is “kept” on 18 June.");
        Assert.Equal(["CG1006 4,7", "CG3001 6,11", "CG3001 8,11", "CG4001 10,11"], Serious(article).Select(At).Order(StringComparer.Ordinal).OrderBy(at => at.Length));
        Assert.Equal(new(7, 11), Assert.Single(article.Content!.Quotes).Ranges[0].Range);
        Assert.Equal("2031-06-18", Assert.Single(article.Content.Dates).Value.ToString());
    }

    [Fact]
    public void An_article_that_cannot_be_read_has_the_id_of_its_path()
    {
        var article = Written.Bind(File("no front matter"));
        Assert.Equal((false, "a"), (article.IsReadable, article.Content.Id));
        Assert.Equal("CG1001 1,1", At(Assert.Single(article.Problems)));
    }

    [Theory]
    [InlineData("2031-06-19-harbor-talks.md", "harbor-talks")]
    [InlineData("a/b c/浜浦#1;'x'.md", "a/b-c/浜浦-1-x")]
    [InlineData("x.txt", "x")]
    public void Without_an_id_the_path_is_one(string path, string id)
    {
        var article = Written.Bind(File(Article("", ""), path));
        Assert.Empty(Serious(article));
        Assert.Equal((id, false), (article.Content!.Id, article.Content.HasOwnId));
    }

    [Fact]
    public void An_actor_that_the_body_never_names_is_a_warning_at_its_id()
    {
        const string Actors = "actors:\n- {id: ann, type: person, name: Ann}\n- {id: bo, type: person, name: Bo, alternateName: [Robert]}";
        Assert.Equal("CG2003 5,8", At(Assert.Single(Bind(Actors, "Annual talks with Robert's people.").Problems)));
        Assert.Equal("CG2003 6,8", At(Assert.Single(Bind(Actors, "Ann's talks with Bobby.").Problems)));
        Assert.Empty(Bind(Actors, "ANN — The talks with ROBERT.").Problems);
        Assert.Empty(Bind("actors: [{id: ann, type: person, name: Ann Lee}]", "It was the minister, Ann\nLee, who spoke.").Problems);
        Assert.Equal("CG2003 5,8", At(Assert.Single(Bind(Actors, "ANNUAL — The talks with ann and BO.").Problems)));
    }

    [Fact]
    public void A_quotation_without_an_entry_is_hinted_at()
    {
        var article = Bind("", "“We will keep it,” she said.");
        var problem = Assert.Single(article.Problems);
        Assert.Equal("CG3006 6,2", At(problem));
    }
}

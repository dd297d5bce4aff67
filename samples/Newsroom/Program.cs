using Newsroom;
using Spectre.Console;

var console = Screen.Open();

return args switch
{
    [] => Overview.Show(console),
    ["article", var id] when Corpus.Articles.TryGet(id, out var article) => ArticlePage.Show(console, article),
    ["article", var id] => NotFound.Report("article", id, Corpus.Articles.All.Select(article => article.Id)),
    ["actor", var id] when Corpus.Actors.TryGet(id, out var actor) => ActorPage.Show(console, actor),
    ["actor", var id] => NotFound.Report("actor", id, Corpus.Actors.All.Select(actor => actor.Id)),
    ["quotes"] => QuotesPage.Show(console),
    ["timeline"] => Timeline.Show(console),
    ["--help" or "-h" or "help"] => Usage.Show(console),
    _ => Usage.Report(args),
};
